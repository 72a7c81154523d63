<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Ganttry</name>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>&amp;Open…</source>
            <translation>Ö&amp;ffnen…</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <location filename="../../gui/dialogs.py"></location>
            <source>Open a workbook</source>
            <translation>Eine Arbeitsmappe öffnen</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Open several files to&amp;gether…</source>
            <translation>Mehrere Dateien &amp;zusammen öffnen…</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <location filename="../../gui/panels/start_page.py"></location>
            <source>Orders from one file, machines from another</source>
            <translation>Aufträge aus einer Datei, Maschinen aus einer anderen</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Open a &amp;folder…</source>
            <translation>O&amp;rdner öffnen…</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <location filename="../../gui/panels/start_page.py"></location>
            <source>All workbooks and tables of a folder together</source>
            <translation>Alle Arbeitsmappen und Tabellen eines Ordners zusammen</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Open what was cop&amp;ied in Excel</source>
            <translation>In Excel &amp;Kopiertes öffnen</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>A table from the clipboard</source>
            <translation>Eine Tabelle aus der Zwischenablage</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>&amp;How this file was read…</source>
            <translation>&amp;Wie die Datei gelesen wurde…</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <location filename="../../gui/panels/issues_panel.py"></location>
            <source>What each column means, what was assumed, and how to change it</source>
            <translation>Was jede Spalte bedeutet, was angenommen wurde und wie es zu ändern ist</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>&amp;Read again</source>
            <translation>&amp;Neu einlesen</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Read the workbook again after a change in Excel</source>
            <translation>Die Arbeitsmappe nach einer Änderung in Excel neu einlesen</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>&amp;Save plan</source>
            <translation>Plan &amp;speichern</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Save the plan as an Excel workbook</source>
            <translation>Den Plan als Excel-Arbeitsmappe speichern</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Save plan &amp;as…</source>
            <translation>Plan speichern &amp;unter…</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Put the plan into the work&amp;book</source>
            <translation>Plan in die &amp;Arbeitsmappe schreiben</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>As sheets of its own; everything else in your workbook stays as it is</source>
            <translation>Auf eigene Blätter; alles andere in Ihrer Arbeitsmappe bleibt, wie es ist</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Save pro&amp;ject</source>
            <translation>Pro&amp;jekt speichern</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Save workbook data, plan, versions and history</source>
            <translation>Daten der Arbeitsmappe, Plan, Fassungen und Verlauf speichern</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Sa&amp;ve project as…</source>
            <translation>Projekt speichern un&amp;ter…</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>&amp;Close workbook</source>
            <translation>Arbeitsmappe s&amp;chließen</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>&amp;Quit</source>
            <translation>B&amp;eenden</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <location filename="../../gui/workbench.py"></location>
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <location filename="../../gui/workbench.py"></location>
            <source>&amp;Redo</source>
            <translation>&amp;Wiederholen</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>&amp;Lock to machine and time</source>
            <translation>Auf Maschine und Zeit &amp;fixieren</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>The selected operations stay where they are</source>
            <translation>Die gewählten Arbeitsgänge bleiben, wo sie sind</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Lock to &amp;machine</source>
            <translation>Auf &amp;Maschine fixieren</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <location filename="../../gui/desk.py"></location>
            <source>Lock in &amp;time</source>
            <translation>&amp;Zeitlich fixieren</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>U&amp;nlock</source>
            <translation>Fixierung &amp;lösen</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>The selected operations may be moved again</source>
            <translation>Die gewählten Arbeitsgänge dürfen wieder verschoben werden</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <location filename="../../gui/desk.py"></location>
            <source>Send to the &amp;front of the queue</source>
            <translation>An den &amp;Anfang der Warteschlange</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <location filename="../../gui/desk.py"></location>
            <source>Send to the &amp;end of the queue</source>
            <translation>Ans &amp;Ende der Warteschlange</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>S&amp;wap the two</source>
            <translation>Beide &amp;tauschen</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Two selected operations change places</source>
            <translation>Zwei gewählte Arbeitsgänge tauschen die Plätze</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Free&amp;ze up to here</source>
            <translation>Bis &amp;hierher einfrieren</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>What starts up to the selected operation stays where it is; or drag the flag above the chart</source>
            <translation>Was bis zum gewählten Arbeitsgang beginnt, bleibt, wo es ist; oder die Fahne über dem Diagramm ziehen</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>End the frozen h&amp;ours</source>
            <translation>Einfrieren aufhe&amp;ben</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>&amp;Hold the order</source>
            <translation>Auftrag zurück&amp;stellen</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Take the selected orders out of the plan</source>
            <translation>Die gewählten Aufträge aus dem Plan nehmen</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Rele&amp;ase all orders on hold</source>
            <translation>Alle zurückgestellten Aufträge frei&amp;geben</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>The whole &amp;order</source>
            <translation>Den ganzen &amp;Auftrag</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>All operations of the selected orders</source>
            <translation>Alle Arbeitsgänge der gewählten Aufträge</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>All on the &amp;machine</source>
            <translation>Alles auf der &amp;Maschine</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>All work of the selected machines</source>
            <translation>Alle Arbeit der gewählten Maschinen</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>The stretch of &amp;time</source>
            <translation>Den &amp;Zeitraum</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>What runs in the time marked above the chart, or from the first to the last selected operation</source>
            <translation>Was in der Zeit läuft, die über dem Diagramm markiert ist, oder vom ersten bis zum letzten gewählten Arbeitsgang</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>&amp;Optimise</source>
            <translation>&amp;Optimieren</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Look for the best plan</source>
            <translation>Den besten Plan suchen</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Optimise the s&amp;election</source>
            <translation>Aus&amp;wahl optimieren</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Look for better places for the selected operations; all others stay where they are</source>
            <translation>Bessere Plätze für die gewählten Arbeitsgänge suchen; alle anderen bleiben, wo sie sind</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Optimise the s&amp;tretch of time</source>
            <translation>&amp;Zeitraum optimieren</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Look for better places for what runs in the time marked above the chart; all else stays where it is</source>
            <translation>Bessere Plätze für alles suchen, was in der über dem Diagramm markierten Zeit läuft; alles andere bleibt, wo es ist</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>&amp;Improve around the drop</source>
            <translation>&amp;Umgebung des Zuges verbessern</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Plan what stands near the last move anew for a few seconds; all else stays</source>
            <translation>Einige Sekunden lang neu planen, was in der Nähe des letzten Zuges steht; alles andere bleibt</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Improve around e&amp;very drop</source>
            <translation>Nach &amp;jedem Zug verbessern</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>&amp;Stop</source>
            <translation>&amp;Anhalten</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Stop and keep the best plan found so far</source>
            <translation>Anhalten und den besten bisher gefundenen Plan behalten</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>&amp;Find in the table</source>
            <translation>In der Tabelle &amp;suchen</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>&amp;Next late order</source>
            <translation>&amp;Nächster verspäteter Auftrag</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Go to the next late order, the latest first</source>
            <translation>Zum nächsten verspäteten Auftrag gehen, der späteste zuerst</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>P&amp;revious late order</source>
            <translation>Voriger &amp;verspäteter Auftrag</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Zoom &amp;in</source>
            <translation>Ver&amp;größern</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Zoom &amp;out</source>
            <translation>Ver&amp;kleinern</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Show the &amp;whole plan</source>
            <translation>Ganzen &amp;Plan zeigen</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Rows: &amp;machines</source>
            <translation>Zeilen: &amp;Maschinen</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Rows: &amp;orders</source>
            <translation>Zeilen: &amp;Aufträge</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>One row for each order, by due date</source>
            <translation>Eine Zeile für jeden Auftrag, nach Termin</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Rows: operators and &amp;tools</source>
            <translation>Zeilen: Bediener und &amp;Werkzeuge</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Wor&amp;king time only</source>
            <translation>Nur &amp;Arbeitszeit</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <location filename="../../gui/gantt/chart_bar.py"></location>
            <source>Leave out the time in which the whole shop is closed</source>
            <translation>Zeiten auslassen, in denen der ganze Betrieb ruht</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>&amp;Higher rows</source>
            <translation>&amp;Höhere Zeilen</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>&amp;Lower rows</source>
            <translation>&amp;Niedrigere Zeilen</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>More rows at once</source>
            <translation>Mehr Zeilen auf einmal</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Move the row &amp;up</source>
            <translation>Zeile nach &amp;oben</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>The row of the selected operation</source>
            <translation>Die Zeile des gewählten Arbeitsgangs</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Move the row &amp;down</source>
            <translation>Zeile nach &amp;unten</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>H&amp;ide the row</source>
            <translation>Zeile aus&amp;blenden</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>The rows of the selected operations</source>
            <translation>Die Zeilen der gewählten Arbeitsgänge</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Show &amp;all rows</source>
            <translation>All&amp;e Zeilen zeigen</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Show what was hidden, in the workbook's order</source>
            <translation>Ausgeblendetes zeigen, in der Reihenfolge der Arbeitsmappe</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Show the whole plan in s&amp;mall</source>
            <translation>Ganzen Plan kl&amp;ein zeigen</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Show the critical &amp;path</source>
            <translation>K&amp;ritischen Pfad zeigen</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Of the selected order</source>
            <translation>Des gewählten Auftrags</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Find in the &amp;chart</source>
            <translation>Im &amp;Diagramm suchen</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Ne&amp;xt find</source>
            <translation>Nächster &amp;Treffer</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Previous fin&amp;d</source>
            <translation>Vo&amp;riger Treffer</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Hide rows &amp;without a find</source>
            <translation>Zeilen ohne Treffer aus&amp;blenden</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>&amp;Go to an order…</source>
            <translation>Zu &amp;einem Auftrag…</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Go to the &amp;present</source>
            <translation>Zur Ge&amp;genwart</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Or&amp;ders</source>
            <translation>A&amp;ufträge</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Op&amp;erations</source>
            <translation>Ar&amp;beitsgänge</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Machi&amp;nes</source>
            <translation>&amp;Maschinen</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>&amp;Faults of the workbook</source>
            <translation>Mängel &amp;der Arbeitsmappe</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Re&amp;set the layout</source>
            <translation>Anordnung zurückse&amp;tzen</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>W&amp;hy late?</source>
            <translation>Waru&amp;m verspätet?</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>What the selected order waited for, step by step</source>
            <translation>Worauf der gewählte Auftrag gewartet hat, Schritt für Schritt</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Dispatch &amp;lists (PDF)…</source>
            <translation>Arbeits&amp;listen (PDF)…</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>A page for each machine of the selection, or for all</source>
            <translation>Eine Seite je Maschine der Auswahl, oder für alle</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>T&amp;ables as a workbook…</source>
            <translation>Tabellen als &amp;Arbeitsmappe…</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>The tables with your edits, as a workbook of their own</source>
            <translation>Die Tabellen mit Ihren Änderungen, als eigene Arbeitsmappe</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>&amp;Commands…</source>
            <translation>&amp;Befehle…</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Find any command, order or machine by its name</source>
            <translation>Jeden Befehl, Auftrag oder jede Maschine beim Namen finden</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>Open the &amp;log folder</source>
            <translation>&amp;Protokollordner öffnen</translation>
        </message>
        <message>
            <location filename="../../gui/actions.py"></location>
            <source>&amp;About Ganttry</source>
            <translation>&amp;Über Ganttry</translation>
        </message>
        <message>
            <location filename="../../gui/around.py"></location>
            <source>After every drop the engine looks for a few seconds whether its neighbours can stand better</source>
            <translation>Nach jedem Zug sucht das Programm einige Sekunden lang, ob die Nachbarn besser stehen können</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/around.py"></location>
            <source>The move pushed {n} operations.</source>
            <extracomment>One: The move pushed {n} operation.</extracomment>
            <translation>
                <numerusform>Der Zug hat {n} Arbeitsgang verschoben.</numerusform>
                <numerusform>Der Zug hat {n} Arbeitsgänge verschoben.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/around.py"></location>
            <source>improvement around it</source>
            <translation>Verbesserung rundherum</translation>
        </message>
        <message>
            <location filename="../../gui/around.py"></location>
            <source>improvement around the selection</source>
            <translation>Verbesserung um die Auswahl</translation>
        </message>
        <message>
            <location filename="../../gui/around.py"></location>
            <source>There is nothing near it that could move.</source>
            <translation>In der Nähe ist nichts, was sich verschieben ließe.</translation>
        </message>
        <message>
            <location filename="../../gui/around.py"></location>
            <source>Move or select an operation first.</source>
            <translation>Verschieben oder wählen Sie zuerst einen Arbeitsgang.</translation>
        </message>
        <message>
            <location filename="../../gui/around.py"></location>
            <location filename="../../gui/gantt/drag.py"></location>
            <location filename="../../gui/panels/goal_words.py"></location>
            <source>weighted tardiness</source>
            <translation>gewichtete Verspätung</translation>
        </message>
        <message>
            <location filename="../../gui/around.py"></location>
            <location filename="../../gui/gantt/drag.py"></location>
            <source>setups</source>
            <translation>Rüsten</translation>
        </message>
        <message>
            <location filename="../../gui/around.py"></location>
            <source>No better places were found around it.</source>
            <translation>Rundherum wurden keine besseren Plätze gefunden.</translation>
        </message>
        <message>
            <location filename="../../gui/around.py"></location>
            <source>Improved around it: {changes}.</source>
            <translation>Rundherum verbessert: {changes}.</translation>
        </message>
        <message>
            <location filename="../../gui/around.py"></location>
            <source>Improve around the drop</source>
            <translation>Umgebung des Zuges verbessern</translation>
        </message>
        <message>
            <location filename="../../gui/change_words.py"></location>
            <source>to its machine</source>
            <translation>auf seine Maschine</translation>
        </message>
        <message>
            <location filename="../../gui/change_words.py"></location>
            <source>in time</source>
            <translation>zeitlich</translation>
        </message>
        <message>
            <location filename="../../gui/change_words.py"></location>
            <source>to machine and time</source>
            <translation>auf Maschine und Zeit</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/change_words.py"></location>
            <location filename="../../gui/dispatch_print.py"></location>
            <location filename="../../gui/importing/page_words.py"></location>
            <location filename="../../gui/panels/pages.py"></location>
            <location filename="../../gui/panels/table_specs.py"></location>
            <location filename="../../solver/construct.py"></location>
            <source>{n} operations</source>
            <extracomment>One: {n} operation</extracomment>
            <translation>
                <numerusform>{n} Arbeitsgang</numerusform>
                <numerusform>{n} Arbeitsgänge</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/change_words.py"></location>
            <location filename="../../gui/importing/page_words.py"></location>
            <location filename="../../gui/panels/pages.py"></location>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>{n} orders</source>
            <extracomment>One: {n} order</extracomment>
            <translation>
                <numerusform>{n} Auftrag</numerusform>
                <numerusform>{n} Aufträge</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/change_words.py"></location>
            <location filename="../../solver/late_words.py"></location>
            <source>{order} step {step}</source>
            <translation>{order} Schritt {step}</translation>
        </message>
        <message>
            <location filename="../../gui/change_words.py"></location>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>order {order}</source>
            <translation>Auftrag {order}</translation>
        </message>
        <message>
            <location filename="../../gui/change_words.py"></location>
            <source>first plan</source>
            <translation>erster Plan</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/change_words.py"></location>
            <source>optimise of {n} operations</source>
            <extracomment>One: optimise of {n} operation</extracomment>
            <translation>
                <numerusform>Optimieren von {n} Arbeitsgang</numerusform>
                <numerusform>Optimieren von {n} Arbeitsgängen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/change_words.py"></location>
            <source>optimise</source>
            <translation>Optimieren</translation>
        </message>
        <message>
            <location filename="../../gui/commands.py"></location>
            <source>The engine is looking for a better plan. Stop it to change the plan by hand.</source>
            <translation>Das Programm sucht gerade einen besseren Plan. Halten Sie es an, um den Plan von Hand zu ändern.</translation>
        </message>
        <message>
            <location filename="../../gui/commands.py"></location>
            <source>The last change is still being worked in.</source>
            <translation>Die letzte Änderung wird noch eingearbeitet.</translation>
        </message>
        <message>
            <location filename="../../gui/commands.py"></location>
            <source>The files are being read.</source>
            <translation>Die Dateien werden gerade gelesen.</translation>
        </message>
        <message>
            <location filename="../../gui/commands.py"></location>
            <source>There is no plan yet.</source>
            <translation>Es gibt noch keinen Plan.</translation>
        </message>
        <message>
            <location filename="../../gui/commands.py"></location>
            <source>move of {names}</source>
            <translation>Verschieben: {names}</translation>
        </message>
        <message>
            <location filename="../../gui/commands.py"></location>
            <source>Put it at {time}</source>
            <translation>Auf {time} setzen</translation>
        </message>
        <message>
            <location filename="../../gui/commands.py"></location>
            <source>lock of {names} {how}</source>
            <translation>Fixieren {how}: {names}</translation>
        </message>
        <message>
            <location filename="../../gui/commands.py"></location>
            <source>freeze of the first {hours} h</source>
            <translation>Einfrieren der ersten {hours} h</translation>
        </message>
        <message>
            <location filename="../../gui/commands.py"></location>
            <source>end of the frozen hours</source>
            <translation>Ende der eingefrorenen Stunden</translation>
        </message>
        <message>
            <location filename="../../gui/commands.py"></location>
            <source>reading of {file} again</source>
            <translation>neues Einlesen von {file}</translation>
        </message>
        <message>
            <location filename="../../gui/commands.py"></location>
            <source>It cannot stand there. {said}</source>
            <translation>Dort kann er nicht stehen. {said}</translation>
        </message>
        <message>
            <location filename="../../gui/commands.py"></location>
            <source>unlock of {names}</source>
            <translation>Lösen der Fixierung: {names}</translation>
        </message>
        <message>
            <location filename="../../gui/commands.py"></location>
            <source>hold of {orders}</source>
            <translation>Zurückstellen: {orders}</translation>
        </message>
        <message>
            <location filename="../../gui/commands.py"></location>
            <source>release of {orders}</source>
            <translation>Freigeben: {orders}</translation>
        </message>
        <message>
            <location filename="../../gui/commands.py"></location>
            <source>Show what clashes</source>
            <translation>Zeigen, was im Weg ist</translation>
        </message>
        <message>
            <location filename="../../gui/data/editor.py"></location>
            <source>These tables cannot be edited here. Open the workbook itself.</source>
            <translation>Diese Tabellen lassen sich hier nicht ändern. Öffnen Sie die Arbeitsmappe selbst.</translation>
        </message>
        <message>
            <location filename="../../gui/data/editor.py"></location>
            <source>The engine is looking for a better plan. Stop it to edit the tables.</source>
            <translation>Das Programm sucht gerade einen besseren Plan. Halten Sie es an, um die Tabellen zu ändern.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/data/editor.py"></location>
            <source>{n} edits of tables</source>
            <extracomment>One: {n} edit of tables</extracomment>
            <translation>
                <numerusform>{n} Änderung an Tabellen</numerusform>
                <numerusform>{n} Änderungen an Tabellen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/data/editor.py"></location>
            <source>The tables have {n} errors; the plan is still the one before these edits.</source>
            <extracomment>One: The tables have {n} error; the plan is still the one before these edits.</extracomment>
            <translation>
                <numerusform>Die Tabellen haben {n} Fehler; es gilt noch der Plan vor diesen Änderungen.</numerusform>
                <numerusform>Die Tabellen haben {n} Fehler; es gilt noch der Plan vor diesen Änderungen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/data/editor.py"></location>
            <source>Mend the red cells, or undo.</source>
            <translation>Berichtigen Sie die roten Zellen, oder machen Sie es rückgängig.</translation>
        </message>
        <message>
            <location filename="../../gui/data/editor.py"></location>
            <source>No plan can keep this edit: {clash}</source>
            <translation>Kein Plan kann diese Änderung einhalten: {clash}</translation>
        </message>
        <message>
            <location filename="../../gui/data/editor.py"></location>
            <source>The plan is still the one before it.</source>
            <translation>Es gilt noch der Plan davor.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/data/editor.py"></location>
            <source>The plan was repaired: {n} operations moved.</source>
            <extracomment>One: The plan was repaired: {n} operation moved.</extracomment>
            <translation>
                <numerusform>Der Plan wurde repariert: {n} Arbeitsgang verschoben.</numerusform>
                <numerusform>Der Plan wurde repariert: {n} Arbeitsgänge verschoben.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/data/editor.py"></location>
            <source>{n} more orders are late.</source>
            <extracomment>One: {n} more order is late.</extracomment>
            <translation>
                <numerusform>{n} Auftrag mehr ist verspätet.</numerusform>
                <numerusform>{n} Aufträge mehr sind verspätet.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/data/editor.py"></location>
            <source>Optimise looks for a better one.</source>
            <translation>„Optimieren“ sucht einen besseren.</translation>
        </message>
        <message>
            <location filename="../../gui/data/editor.py"></location>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <location filename="../../gui/data/grid_model.py"></location>
            <source>edit of {row} {column}</source>
            <translation>Ändern von {row} {column}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/data/grid_model.py"></location>
            <source>deleting of {n} rows of {table}</source>
            <extracomment>One: deleting of a row of {table}</extracomment>
            <translation>
                <numerusform>Löschen einer Zeile in {table}</numerusform>
                <numerusform>Löschen von {n} Zeilen in {table}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/data/grid_model.py"></location>
            <source>a new row</source>
            <translation>einer neuen Zeile</translation>
        </message>
        <message>
            <location filename="../../gui/data/grid_model.py"></location>
            <location filename="../../scheduler/excel/edits.py"></location>
            <source>row {row}</source>
            <translation>Zeile {row}</translation>
        </message>
        <message>
            <location filename="../../gui/data/grid_model.py"></location>
            <source>In the file: {before}</source>
            <translation>In der Datei: {before}</translation>
        </message>
        <message>
            <location filename="../../gui/data/grid_model.py"></location>
            <source>Not in the file</source>
            <translation>Nicht in der Datei</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/data/grid_view.py"></location>
            <source>pasting of {n} cells into {table}</source>
            <extracomment>One: pasting of {n} cell into {table}</extracomment>
            <translation>
                <numerusform>Einfügen von {n} Zelle in {table}</numerusform>
                <numerusform>Einfügen von {n} Zellen in {table}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/data/grid_view.py"></location>
            <source>filling down in {table}</source>
            <translation>Ausfüllen nach unten in {table}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/data/grid_view.py"></location>
            <source>clearing of {n} cells of {table}</source>
            <extracomment>One: clearing of {n} cell of {table}</extracomment>
            <translation>
                <numerusform>Leeren von {n} Zelle in {table}</numerusform>
                <numerusform>Leeren von {n} Zellen in {table}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/data/grid_view.py"></location>
            <source>Cu&amp;t</source>
            <translation>&amp;Ausschneiden</translation>
        </message>
        <message>
            <location filename="../../gui/data/grid_view.py"></location>
            <location filename="../../gui/dialogs.py"></location>
            <source>&amp;Copy</source>
            <translation>&amp;Kopieren</translation>
        </message>
        <message>
            <location filename="../../gui/data/grid_view.py"></location>
            <source>&amp;Paste</source>
            <translation>&amp;Einfügen</translation>
        </message>
        <message>
            <location filename="../../gui/data/grid_view.py"></location>
            <source>Fill &amp;down</source>
            <translation>Nach &amp;unten ausfüllen</translation>
        </message>
        <message>
            <location filename="../../gui/data/grid_view.py"></location>
            <source>C&amp;lear</source>
            <translation>&amp;Leeren</translation>
        </message>
        <message>
            <location filename="../../gui/data/grid_view.py"></location>
            <source>&amp;Delete rows</source>
            <translation>Zeilen lö&amp;schen</translation>
        </message>
        <message>
            <location filename="../../gui/data/grid_view.py"></location>
            <source>That is too much to paste at once. Save it as a workbook and open that.</source>
            <translation>Das ist zu viel zum Einfügen. Speichern Sie es als Arbeitsmappe und öffnen Sie diese.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/data/grid_view.py"></location>
            <source>{n} cells right of the last column had no place.</source>
            <extracomment>One: {n} cell right of the last column had no place.</extracomment>
            <translation>
                <numerusform>{n} Zelle rechts der letzten Spalte fand keinen Platz.</numerusform>
                <numerusform>{n} Zellen rechts der letzten Spalte fanden keinen Platz.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Your own column; shown in the plan's tables</source>
            <translation>Ihre eigene Spalte; sie steht auch in den Tabellen des Plans</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <location filename="../../gui/dispatch_print.py"></location>
            <location filename="../../gui/gantt/header_painter.py"></location>
            <location filename="../../gui/panels/colours.py"></location>
            <location filename="../../gui/panels/compare_panel.py"></location>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Order</source>
            <translation>Auftrag</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <location filename="../../gui/dispatch_print.py"></location>
            <location filename="../../gui/gantt/hover.py"></location>
            <location filename="../../gui/panels/colours.py"></location>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Product</source>
            <translation>Produkt</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <location filename="../../gui/dispatch_print.py"></location>
            <location filename="../../gui/gantt/hover.py"></location>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Quantity</source>
            <translation>Menge</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <location filename="../../gui/dispatch_print.py"></location>
            <location filename="../../gui/gantt/hover.py"></location>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Due</source>
            <translation>Termin</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>Release</source>
            <translation>Freigabe</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Priority</source>
            <translation>Priorität</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Weight</source>
            <translation>Gewicht</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Deadline</source>
            <translation>Fixtermin</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <location filename="../../gui/gantt/hover.py"></location>
            <location filename="../../gui/panels/colours.py"></location>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <location filename="../../gui/dispatch_print.py"></location>
            <location filename="../../gui/panels/compare_panel.py"></location>
            <location filename="../../gui/panels/pages.py"></location>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Step</source>
            <translation>Schritt</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <location filename="../../gui/gantt/header_painter.py"></location>
            <location filename="../../gui/gantt/hover.py"></location>
            <location filename="../../gui/panels/compare_panel.py"></location>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Machine</source>
            <translation>Maschine</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <location filename="../../gui/dispatch_print.py"></location>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Operation</source>
            <translation>Arbeitsgang</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Setup time</source>
            <translation>Rüstzeit</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Run time per unit</source>
            <translation>Stückzeit</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Units per hour</source>
            <translation>Stück je Stunde</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Fixed time</source>
            <translation>Feste Zeit</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <location filename="../../gui/gantt/hover.py"></location>
            <location filename="../../gui/panels/colours.py"></location>
            <source>Setup family</source>
            <translation>Rüstfamilie</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Resource</source>
            <translation>Ressource</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Resource quantity</source>
            <translation>Anzahl Ressourcen</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>After</source>
            <translation>Nach</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Min wait</source>
            <translation>Mindestliegezeit</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Max wait</source>
            <translation>Höchstliegezeit</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Transfer batch</source>
            <translation>Weitergabemenge</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>May pause</source>
            <translation>Darf pausieren</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Work centre</source>
            <translation>Maschinengruppe</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <location filename="../../gui/data/week.py"></location>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Calendar</source>
            <translation>Kalender</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Capacity</source>
            <translation>Kapazität</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Efficiency</source>
            <translation>Leistungsgrad</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Cost per hour</source>
            <translation>Kosten je Stunde</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Current setup</source>
            <translation>Jetzt gerüstet</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>Batch</source>
            <translation>Charge</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Days</source>
            <translation>Tage</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <location filename="../../gui/dispatch_print.py"></location>
            <location filename="../../gui/gantt/hover.py"></location>
            <location filename="../../gui/panels/compare_panel.py"></location>
            <location filename="../../gui/panels/start_page.py"></location>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Start</source>
            <translation>Beginn</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <location filename="../../gui/dispatch_print.py"></location>
            <location filename="../../gui/gantt/hover.py"></location>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>End</source>
            <translation>Ende</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Valid from</source>
            <translation>Gültig ab</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Valid to</source>
            <translation>Gültig bis</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Type</source>
            <translation>Art</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>To</source>
            <translation>Auf</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Minutes</source>
            <translation>Minuten</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Cost</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <location filename="../../gui/gantt/coloring.py"></location>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Started</source>
            <translation>Begonnen</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Finished</source>
            <translation>Beendet</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Good</source>
            <translation>Gutmenge</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Remaining time</source>
            <translation>Restzeit</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Scrap</source>
            <translation>Ausschuss</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Setting</source>
            <translation>Einstellung</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <location filename="../../gui/panels/issues_panel.py"></location>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Number of the order; one row an order</source>
            <translation>Nummer des Auftrags; eine Zeile je Auftrag</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>What is made; its steps are in Routings</source>
            <translation>Was gefertigt wird; die Schritte stehen in Arbeitspläne</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>How many pieces, or how many operators or tools</source>
            <translation>Wie viele Stück, oder wie viele Bediener oder Werkzeuge</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>When the order must be ready; blank: never late</source>
            <translation>Wann der Auftrag fertig sein muss; leer: nie verspätet</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Not to be started before</source>
            <translation>Nicht davor zu beginnen</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>1 is the most urgent, 10 the least</source>
            <translation>1 ist am dringendsten, 10 am wenigsten</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>What an hour late counts; takes the place of Priority</source>
            <translation>Was eine Stunde Verspätung zählt; steht anstelle der Priorität</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>yes: the plan must keep Due</source>
            <translation>yes: der Plan muss den Termin einhalten</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>planned, released, started, done or hold</source>
            <translation>planned, released, started, done oder hold</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Number of the step in the route</source>
            <translation>Nummer des Schritts im Arbeitsplan</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>A machine or a work centre; several apart by ;</source>
            <translation>Eine Maschine oder Maschinengruppe; mehrere durch ; getrennt</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>What is done, in words</source>
            <translation>Was getan wird, in Worten</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Before each run, where Changeovers say nothing else</source>
            <translation>Vor jedem Lauf, wo Umrüstungen nichts anderes sagt</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>For one piece</source>
            <translation>Für ein Stück</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Pieces an hour, in place of Run time per unit</source>
            <translation>Stück je Stunde, anstelle der Stückzeit</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Once for the whole lot</source>
            <translation>Einmal für das ganze Los</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Tool, colour or material: what Changeovers go by</source>
            <translation>Werkzeug, Farbe oder Werkstoff: wonach sich Umrüstungen richtet</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Pool of operators or tools that is needed too</source>
            <translation>Pool von Bedienern oder Werkzeugen, der auch gebraucht wird</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>How many of the pool</source>
            <translation>Wie viele aus dem Pool</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Steps that must be done before; blank: the one above</source>
            <translation>Schritte, die vorher fertig sein müssen; leer: der darüber</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>At least so long after the step before</source>
            <translation>Mindestens so lange nach dem Schritt davor</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>At most so long after the step before</source>
            <translation>Höchstens so lange nach dem Schritt davor</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>The next step may begin after so many pieces</source>
            <translation>Nach so vielen Stück darf der nächste Schritt beginnen</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>no: must be run through without closed time</source>
            <translation>no: muss ohne Betriebsruhe durchlaufen</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Group of machines</source>
            <translation>Gruppe von Maschinen</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Name of the working times in Shifts; blank: day and night</source>
            <translation>Name der Arbeitszeiten in Schichten; leer: Tag und Nacht</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Operations at the same time</source>
            <translation>Arbeitsgänge zur gleichen Zeit</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>0.9 or 90 %: runs take longer by that much</source>
            <translation>0,9 oder 90 %: Läufe dauern um so viel länger</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>For the figures of the plan</source>
            <translation>Für die Kennzahlen des Plans</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Setup family that is on the machine at plan start</source>
            <translation>Rüstfamilie, die zum Planbeginn auf der Maschine ist</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Oven: the column whose values must be equal in one batch</source>
            <translation>Ofen: die Spalte, deren Werte in einer Charge gleich sein müssen</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Mon-Fri, Sat, or a date</source>
            <translation>Mon-Fri, Sat oder ein Datum</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>From when</source>
            <translation>Ab wann</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Until when</source>
            <translation>Bis wann</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>First day; blank: always</source>
            <translation>Erster Tag; leer: immer</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Last day; blank: always</source>
            <translation>Letzter Tag; leer: immer</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>closed or overtime</source>
            <translation>closed (geschlossen) oder overtime (Überstunden)</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Setup family before; * is any</source>
            <translation>Rüstfamilie davor; * ist jede</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Setup family after; * is any</source>
            <translation>Rüstfamilie danach; * ist jede</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>How long the changeover takes</source>
            <translation>Wie lange die Umrüstung dauert</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>When the run was begun</source>
            <translation>Wann der Lauf begonnen wurde</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>When it was done</source>
            <translation>Wann er fertig war</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Good pieces so far</source>
            <translation>Gutmenge bis jetzt</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Run that is left, in place of what Good says</source>
            <translation>Lauf, der noch bleibt, anstelle der Gutmenge</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Pieces that were spoiled so far</source>
            <translation>Ausschuss bis jetzt</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Why, in words; shown where the chart is closed</source>
            <translation>Warum, in Worten; steht im Diagramm, wo geschlossen ist</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Name of the setting</source>
            <translation>Name der Einstellung</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>What it is set to</source>
            <translation>Worauf sie gesetzt ist</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Active</source>
            <translation>Aktiv</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Alternative</source>
            <translation>Alternative</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Due time</source>
            <translation>Uhrzeit des Termins</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>End time</source>
            <translation>Endzeit</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Hold</source>
            <translation>Zurückgestellt</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Hours per day</source>
            <translation>Stunden je Tag</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Hours per week</source>
            <translation>Stunden je Woche</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Lock</source>
            <translation>Fixierung</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Made</source>
            <translation>Gefertigt</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Pattern</source>
            <translation>Muster</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Per</source>
            <translation>Je</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Release time</source>
            <translation>Uhrzeit der Freigabe</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Routing</source>
            <translation>Arbeitsplan</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Run unit</source>
            <translation>Einheit der Laufzeit</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Scrap share</source>
            <translation>Ausschussanteil</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Setup unit</source>
            <translation>Einheit der Rüstzeit</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Start time</source>
            <translation>Startzeit</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Wait unit</source>
            <translation>Einheit der Liegezeit</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Yield</source>
            <translation>Ausbeute</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Customer</source>
            <translation>Kunde</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <location filename="../../gui/gantt/chart_bar.py"></location>
            <location filename="../../gui/importing/choices.py"></location>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Orders</source>
            <translation>Aufträge</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Routings</source>
            <translation>Arbeitspläne</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <location filename="../../gui/gantt/chart_bar.py"></location>
            <location filename="../../gui/importing/choices.py"></location>
            <location filename="../../gui/panels/table_specs.py"></location>
            <location filename="../../scheduler/excel/review.py"></location>
            <source>Machines</source>
            <translation>Maschinen</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Shifts</source>
            <translation>Schichten</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Downtime</source>
            <translation>Stillstände</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Changeovers</source>
            <translation>Umrüstungen</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>Resources</source>
            <translation>Ressourcen</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <location filename="../../gui/importing/choices.py"></location>
            <source>Locks</source>
            <translation>Fixierungen</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>Progress</source>
            <translation>Rückmeldungen</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <location filename="../../gui/importing/choices.py"></location>
            <location filename="../../scheduler/excel/review.py"></location>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="../../gui/data/hints.py"></location>
            <source>Schedule</source>
            <translation>Terminplan</translation>
        </message>
        <message>
            <location filename="../../gui/data/matrix.py"></location>
            <source>No row says how long from {source} to {to} takes: the step's own Setup time holds.</source>
            <translation>Keine Zeile sagt, wie lange es von {source} auf {to} dauert: Es gilt die Rüstzeit des Schritts.</translation>
        </message>
        <message>
            <location filename="../../gui/data/matrix.py"></location>
            <source>From {source} to {to}: {text}</source>
            <translation>Von {source} auf {to}: {text}</translation>
        </message>
        <message>
            <location filename="../../gui/data/matrix.py"></location>
            <source>Within one family there is no changeover, where nothing is written here.</source>
            <translation>Innerhalb einer Familie wird nicht umgerüstet, wo hier nichts steht.</translation>
        </message>
        <message>
            <location filename="../../gui/data/matrix.py"></location>
            <source>From {source} to {to}: {text}, by a row with *</source>
            <translation>Von {source} auf {to}: {text}, durch eine Zeile mit *</translation>
        </message>
        <message>
            <location filename="../../gui/data/matrix.py"></location>
            <source>Changeovers on</source>
            <translation>Umrüstungen auf</translation>
        </message>
        <message>
            <location filename="../../gui/data/matrix.py"></location>
            <source>Machines that the changeovers are for</source>
            <translation>Maschinen, für die die Umrüstungen gelten</translation>
        </message>
        <message>
            <location filename="../../gui/data/matrix.py"></location>
            <source>Row: from, column: to</source>
            <translation>Zeile: von, Spalte: auf</translation>
        </message>
        <message>
            <location filename="../../gui/data/matrix.py"></location>
            <source>Changeovers from row to column</source>
            <translation>Umrüstungen von Zeile auf Spalte</translation>
        </message>
        <message>
            <location filename="../../gui/data/matrix.py"></location>
            <source>changeover from {source} to {to}</source>
            <translation>Umrüstung von {source} auf {to}</translation>
        </message>
        <message>
            <location filename="../../gui/data/matrix.py"></location>
            <source>* any</source>
            <translation>* jede</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/data/matrix.py"></location>
            <source>{n} pairs without minutes (–)</source>
            <extracomment>One: {n} pair without minutes (–)</extracomment>
            <translation>
                <numerusform>{n} Paar ohne Minuten (–)</numerusform>
                <numerusform>{n} Paare ohne Minuten (–)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/data/matrix.py"></location>
            <location filename="../../gui/gantt/load_strip.py"></location>
            <source>all machines</source>
            <translation>alle Maschinen</translation>
        </message>
        <message>
            <location filename="../../gui/data/panel.py"></location>
            <source>Tables of the workbook</source>
            <translation>Tabellen der Arbeitsmappe</translation>
        </message>
        <message>
            <location filename="../../gui/data/panel.py"></location>
            <source>Find in the table</source>
            <translation>In der Tabelle suchen</translation>
        </message>
        <message>
            <location filename="../../gui/data/panel.py"></location>
            <source>As a picture</source>
            <translation>Als Bild</translation>
        </message>
        <message>
            <location filename="../../gui/data/panel.py"></location>
            <source>Add column</source>
            <translation>Spalte hinzufügen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/data/panel.py"></location>
            <location filename="../../gui/importing/fields_model.py"></location>
            <source>{n} rows</source>
            <extracomment>One: {n} row</extracomment>
            <translation>
                <numerusform>{n} Zeile</numerusform>
                <numerusform>{n} Zeilen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/data/panel.py"></location>
            <source>{shown} of {n} rows</source>
            <extracomment>One: {shown} of {n} row</extracomment>
            <translation>
                <numerusform>{shown} von {n} Zeile</numerusform>
                <numerusform>{shown} von {n} Zeilen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/data/panel.py"></location>
            <source>As a week</source>
            <translation>Als Woche</translation>
        </message>
        <message>
            <location filename="../../gui/data/panel.py"></location>
            <source>As a matrix</source>
            <translation>Als Matrix</translation>
        </message>
        <message>
            <location filename="../../gui/data/panel.py"></location>
            <source>The table has every column</source>
            <translation>Die Tabelle hat alle Spalten</translation>
        </message>
        <message>
            <location filename="../../gui/data/week.py"></location>
            <source>Week of the calendar</source>
            <translation>Woche des Kalenders</translation>
        </message>
        <message>
            <location filename="../../gui/data/week.py"></location>
            <source>Drag a block or its edges; drag over free time for a new one; Delete takes one away</source>
            <translation>Einen Block oder seine Kanten ziehen; über freie Zeit ziehen für einen neuen; Entf nimmt einen weg</translation>
        </message>
        <message>
            <location filename="../../gui/data/week.py"></location>
            <source>no shift on {day} in {calendar}</source>
            <translation>keine Schicht am {day} in {calendar}</translation>
        </message>
        <message>
            <location filename="../../gui/data/week.py"></location>
            <source>hours of {calendar} {days}</source>
            <translation>Zeiten von {calendar} {days}</translation>
        </message>
        <message>
            <location filename="../../gui/data/week.py"></location>
            <source>{hours:g} h a week</source>
            <translation>{hours:g} h je Woche</translation>
        </message>
        <message>
            <location filename="../../gui/data/week.py"></location>
            <source>No calendars yet: machines work day and night</source>
            <translation>Noch keine Kalender: Maschinen arbeiten Tag und Nacht</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/data/week.py"></location>
            <source>{n} rows cannot be drawn: see the table</source>
            <extracomment>One: {n} row cannot be drawn: see the table</extracomment>
            <translation>
                <numerusform>{n} Zeile lässt sich nicht zeichnen: siehe Tabelle</numerusform>
                <numerusform>{n} Zeilen lassen sich nicht zeichnen: siehe Tabelle</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/data/week.py"></location>
            <source>new shift on {day} in {calendar}</source>
            <translation>neue Schicht am {day} in {calendar}</translation>
        </message>
        <message>
            <location filename="../../gui/data/week.py"></location>
            <source>hours of {calendar}</source>
            <translation>Zeiten von {calendar}</translation>
        </message>
        <message>
            <location filename="../../gui/desk.py"></location>
            <source>swap of two operations</source>
            <translation>Tauschen zweier Arbeitsgänge</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/desk.py"></location>
            <source>H&amp;old {n} orders</source>
            <extracomment>One: H&amp;old {n} order</extracomment>
            <translation>
                <numerusform>{n} Auftrag zurück&amp;stellen</numerusform>
                <numerusform>{n} Aufträge zurück&amp;stellen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/desk.py"></location>
            <source>Move to machi&amp;ne</source>
            <translation>Auf an&amp;dere Maschine setzen</translation>
        </message>
        <message>
            <location filename="../../gui/desk.py"></location>
            <source>&amp;Release ({n} on hold)</source>
            <translation>F&amp;reigeben ({n} zurückgestellt)</translation>
        </message>
        <message>
            <location filename="../../gui/desk.py"></location>
            <source>Lock to &amp;machine and time</source>
            <translation>Auf &amp;Maschine und Zeit fixieren</translation>
        </message>
        <message>
            <location filename="../../gui/desk.py"></location>
            <source>Lock to mac&amp;hine</source>
            <translation>Auf Mas&amp;chine fixieren</translation>
        </message>
        <message>
            <location filename="../../gui/desk.py"></location>
            <source>&amp;Unlock</source>
            <translation>&amp;Fixierung lösen</translation>
        </message>
        <message>
            <location filename="../../gui/desk.py"></location>
            <source>H&amp;old order {order}</source>
            <translation>Auftrag {order} zurück&amp;stellen</translation>
        </message>
        <message>
            <location filename="../../gui/desk.py"></location>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>Order {order}</source>
            <translation>Auftrag {order}</translation>
        </message>
        <message>
            <location filename="../../gui/desk.py"></location>
            <source>Select the two operations that are to change places.</source>
            <translation>Wählen Sie die zwei Arbeitsgänge, die die Plätze tauschen sollen.</translation>
        </message>
        <message>
            <location filename="../../gui/desk.py"></location>
            <source>Select operations first, in the chart or in a table.</source>
            <translation>Wählen Sie zuerst Arbeitsgänge, im Diagramm oder in einer Tabelle.</translation>
        </message>
        <message>
            <location filename="../../gui/desk.py"></location>
            <source>No machine in that direction can do it.</source>
            <translation>Keine Maschine in dieser Richtung kann das.</translation>
        </message>
        <message>
            <location filename="../../gui/desk.py"></location>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <location filename="../../gui/dialogs.py"></location>
            <source>Your workbook is untouched and the plan on the screen is kept. Save the plan, then start Ganttry again.</source>
            <translation>Ihre Arbeitsmappe ist unberührt, und der Plan auf dem Bildschirm bleibt erhalten. Speichern Sie den Plan und starten Sie Ganttry neu.</translation>
        </message>
        <message>
            <location filename="../../gui/dialogs.py"></location>
            <source>Plans a shop floor: orders and machines from an Excel workbook, the best plan on a Gantt chart, and the plan back into Excel.</source>
            <translation>Plant eine Werkstatt: Aufträge und Maschinen aus einer Excel-Arbeitsmappe, der beste Plan als Gantt-Diagramm, und der Plan zurück nach Excel.</translation>
        </message>
        <message>
            <location filename="../../gui/dialogs.py"></location>
            <source>Workbooks, tables and projects</source>
            <translation>Arbeitsmappen, Tabellen und Projekte</translation>
        </message>
        <message>
            <location filename="../../gui/dialogs.py"></location>
            <source>Workbooks and tables</source>
            <translation>Arbeitsmappen und Tabellen</translation>
        </message>
        <message>
            <location filename="../../gui/dialogs.py"></location>
            <source>Open files together</source>
            <translation>Dateien zusammen öffnen</translation>
        </message>
        <message>
            <location filename="../../gui/dialogs.py"></location>
            <source>Open a folder of workbooks</source>
            <translation>Einen Ordner mit Arbeitsmappen öffnen</translation>
        </message>
        <message>
            <location filename="../../gui/dialogs.py"></location>
            <source>Use a mapping</source>
            <translation>Eine Zuordnung verwenden</translation>
        </message>
        <message>
            <location filename="../../gui/dialogs.py"></location>
            <location filename="../../gui/importing/more.py"></location>
            <source>Mappings (*.json)</source>
            <translation>Zuordnungen (*.json)</translation>
        </message>
        <message>
            <location filename="../../gui/dialogs.py"></location>
            <source>Your work on {name} is not saved yet.</source>
            <translation>Ihre Arbeit an {name} ist noch nicht gespeichert.</translation>
        </message>
        <message>
            <location filename="../../gui/dialogs.py"></location>
            <source>&amp;Don't save</source>
            <translation>&amp;Nicht speichern</translation>
        </message>
        <message>
            <location filename="../../gui/dialogs.py"></location>
            <source>Ganttry made a mistake and could not finish that.</source>
            <translation>Ganttry hat einen Fehler gemacht und konnte das nicht zu Ende bringen.</translation>
        </message>
        <message>
            <location filename="../../gui/dialogs.py"></location>
            <source>&amp;Copy details</source>
            <translation>Einzelheiten &amp;kopieren</translation>
        </message>
        <message>
            <location filename="../../gui/dialogs.py"></location>
            <source>Open log &amp;folder</source>
            <translation>Protokoll&amp;ordner öffnen</translation>
        </message>
        <message>
            <location filename="../../gui/dialogs.py"></location>
            <source>About Ganttry</source>
            <translation>Über Ganttry</translation>
        </message>
        <message>
            <location filename="../../gui/dialogs.py"></location>
            <source>All files</source>
            <translation>Alle Dateien</translation>
        </message>
        <message>
            <location filename="../../gui/dialogs.py"></location>
            <source>The details are in the log:</source>
            <translation>Die Einzelheiten stehen im Protokoll:</translation>
        </message>
        <message>
            <location filename="../../gui/dialogs.py"></location>
            <source>Log: {path}</source>
            <translation>Protokoll: {path}</translation>
        </message>
        <message>
            <location filename="../../gui/dispatch_print.py"></location>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <location filename="../../gui/dispatch_print.py"></location>
            <source>No.</source>
            <translation>Nr.</translation>
        </message>
        <message>
            <location filename="../../gui/dispatch_print.py"></location>
            <source>Set up from</source>
            <translation>Rüsten ab</translation>
        </message>
        <message>
            <location filename="../../gui/dispatch_print.py"></location>
            <location filename="../../gui/papers.py"></location>
            <source>Dispatch list</source>
            <translation>Arbeitsliste</translation>
        </message>
        <message>
            <location filename="../../gui/dispatch_print.py"></location>
            <location filename="../../gui/gantt/export.py"></location>
            <source>{path} cannot be written. Is it open in another program, or the folder read-only?</source>
            <translation>{path} lässt sich nicht schreiben. Ist die Datei in einem anderen Programm offen, oder der Ordner schreibgeschützt?</translation>
        </message>
        <message>
            <location filename="../../gui/dispatch_print.py"></location>
            <source>… and {n} more, from {time} on</source>
            <translation>… und {n} weitere, ab {time}</translation>
        </message>
        <message>
            <location filename="../../gui/dispatch_print.py"></location>
            <source>Plan from {time}</source>
            <translation>Plan ab {time}</translation>
        </message>
        <message>
            <location filename="../../gui/dispatch_print.py"></location>
            <source>Printed {time}</source>
            <translation>Gedruckt {time}</translation>
        </message>
        <message>
            <location filename="../../gui/export.py"></location>
            <source>&amp;Excel workbook…</source>
            <translation>&amp;Excel-Arbeitsmappe…</translation>
        </message>
        <message>
            <location filename="../../gui/export.py"></location>
            <location filename="../../gui/papers.py"></location>
            <source>Excel workbook (*.xlsx)</source>
            <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
        </message>
        <message>
            <location filename="../../gui/export.py"></location>
            <source>&amp;Table as CSV…</source>
            <translation>&amp;Tabelle als CSV…</translation>
        </message>
        <message>
            <location filename="../../gui/export.py"></location>
            <source>Table (*.csv)</source>
            <translation>Tabelle (*.csv)</translation>
        </message>
        <message>
            <location filename="../../gui/export.py"></location>
            <source>&amp;JSON for other programs…</source>
            <translation>&amp;JSON für andere Programme…</translation>
        </message>
        <message>
            <location filename="../../gui/export.py"></location>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <location filename="../../gui/export.py"></location>
            <source>&amp;Picture (PNG)…</source>
            <translation>&amp;Bild (PNG)…</translation>
        </message>
        <message>
            <location filename="../../gui/export.py"></location>
            <source>Picture (*.png)</source>
            <translation>Bild (*.png)</translation>
        </message>
        <message>
            <location filename="../../gui/export.py"></location>
            <source>&amp;Drawing (SVG)…</source>
            <translation>&amp;Zeichnung (SVG)…</translation>
        </message>
        <message>
            <location filename="../../gui/export.py"></location>
            <source>Drawing (*.svg)</source>
            <translation>Zeichnung (*.svg)</translation>
        </message>
        <message>
            <location filename="../../gui/export.py"></location>
            <source>PD&amp;F on one page…</source>
            <translation>PD&amp;F auf einer Seite…</translation>
        </message>
        <message>
            <location filename="../../gui/export.py"></location>
            <location filename="../../gui/papers.py"></location>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <location filename="../../gui/export.py"></location>
            <source>PDF over &amp;several pages…</source>
            <translation>PDF auf mehreren &amp;Seiten…</translation>
        </message>
        <message>
            <location filename="../../gui/export.py"></location>
            <source>Saving {file}</source>
            <translation>{file} wird gespeichert</translation>
        </message>
        <message>
            <location filename="../../gui/export.py"></location>
            <source>The plan is saved as {file}.</source>
            <translation>Der Plan ist als {file} gespeichert.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/export.py"></location>
            <source>{n} edits of the tables are not in it, because they wait for a fault to be mended.</source>
            <extracomment>One: {n} edit of the tables is not in it, because it waits for a fault to be mended.</extracomment>
            <translation>
                <numerusform>{n} Änderung an den Tabellen ist nicht darin, weil sie auf die Behebung eines Mangels wartet.</numerusform>
                <numerusform>{n} Änderungen an den Tabellen sind nicht darin, weil sie auf die Behebung eines Mangels warten.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/export.py"></location>
            <location filename="../../gui/panels/start_page.py"></location>
            <source>Save the plan</source>
            <translation>Den Plan speichern</translation>
        </message>
        <message>
            <location filename="../../gui/export.py"></location>
            <source>Choose another name, or put the plan into it (Ctrl+Shift+E): its own sheets stay.</source>
            <translation>Wählen Sie einen anderen Namen, oder schreiben Sie den Plan hinein (Strg+Umschalt+E): Ihre eigenen Blätter bleiben.</translation>
        </message>
        <message>
            <location filename="../../gui/export.py"></location>
            <source>Save the project to keep them too (File &gt; Save project).</source>
            <translation>Speichern Sie das Projekt, um auch sie zu behalten (Datei &gt; Projekt speichern).</translation>
        </message>
        <message>
            <location filename="../../gui/export.py"></location>
            <source>The folder {folder} does not exist.</source>
            <translation>Den Ordner {folder} gibt es nicht.</translation>
        </message>
        <message>
            <location filename="../../gui/export.py"></location>
            <source>Choose another one.</source>
            <translation>Wählen Sie einen anderen.</translation>
        </message>
        <message>
            <location filename="../../gui/export.py"></location>
            <source>Saving {file}…</source>
            <translation>{file} wird gespeichert…</translation>
        </message>
        <message>
            <location filename="../../gui/export.py"></location>
            <source>The file could not be written: {reason}.</source>
            <translation>Die Datei konnte nicht geschrieben werden: {reason}.</translation>
        </message>
        <message>
            <location filename="../../gui/export.py"></location>
            <location filename="../../gui/papers.py"></location>
            <location filename="../../scheduler/excel/writer.py"></location>
            <source>Make room on the disk or save it in another folder.</source>
            <translation>Schaffen Sie Platz auf dem Datenträger, oder speichern Sie in einem anderen Ordner.</translation>
        </message>
        <message>
            <location filename="../../gui/export.py"></location>
            <source>{file} is the workbook the orders come from.</source>
            <translation>{file} ist die Arbeitsmappe, aus der die Aufträge kommen.</translation>
        </message>
        <message>
            <location filename="../../gui/export.py"></location>
            <source>The chart is saved as {file}.</source>
            <translation>Das Diagramm ist als {file} gespeichert.</translation>
        </message>
        <message>
            <location filename="../../gui/files.py"></location>
            <source>Save it before another workbook is opened?</source>
            <translation>Vor dem Öffnen einer anderen Arbeitsmappe speichern?</translation>
        </message>
        <message>
            <location filename="../../gui/files.py"></location>
            <source>Save it before the workbook is closed?</source>
            <translation>Vor dem Schließen der Arbeitsmappe speichern?</translation>
        </message>
        <message>
            <location filename="../../gui/files.py"></location>
            <source>Save it before other files are opened?</source>
            <translation>Vor dem Öffnen anderer Dateien speichern?</translation>
        </message>
        <message>
            <location filename="../../gui/files.py"></location>
            <source>There is no table on the clipboard.</source>
            <translation>In der Zwischenablage ist keine Tabelle.</translation>
        </message>
        <message>
            <location filename="../../gui/files.py"></location>
            <source>Select cells in Excel with their headers, copy them, then choose this again.</source>
            <translation>Markieren Sie in Excel Zellen mit ihren Überschriften, kopieren Sie sie, und wählen Sie dies noch einmal.</translation>
        </message>
        <message>
            <location filename="../../gui/files.py"></location>
            <source>Save it before the files are read again?</source>
            <translation>Vor dem neuen Einlesen der Dateien speichern?</translation>
        </message>
        <message>
            <location filename="../../gui/files.py"></location>
            <source>{file} is not a workbook.</source>
            <translation>{file} ist keine Arbeitsmappe.</translation>
        </message>
        <message>
            <location filename="../../gui/files.py"></location>
            <source>Drop an Excel file whose name ends in .xlsx, or a .csv.</source>
            <translation>Ziehen Sie eine Excel-Datei hierher, deren Name auf .xlsx endet, oder eine .csv.</translation>
        </message>
        <message>
            <location filename="../../gui/files.py"></location>
            <source>No program opened {file}.</source>
            <translation>Kein Programm hat {file} geöffnet.</translation>
        </message>
        <message>
            <location filename="../../gui/files.py"></location>
            <source>Nothing opened yet</source>
            <translation>Noch nichts geöffnet</translation>
        </message>
        <message>
            <location filename="../../gui/files.py"></location>
            <source>&amp;Clear the list</source>
            <translation>&amp;Liste leeren</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/area.py"></location>
            <source>Open a workbook of orders and machines to see its plan here.</source>
            <translation>Öffnen Sie eine Arbeitsmappe mit Aufträgen und Maschinen, um hier ihren Plan zu sehen.</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/area.py"></location>
            <source>Nothing in the plan fits the search.</source>
            <translation>Nichts im Plan passt zur Suche.</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/arrange.py"></location>
            <source>Other machines</source>
            <translation>Andere Maschinen</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/arrange.py"></location>
            <source>No operator or tool</source>
            <translation>Kein Bediener oder Werkzeug</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/chart_bar.py"></location>
            <source>Find in the chart: P012 late</source>
            <translation>Im Diagramm suchen: P012 verspätet</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/chart_bar.py"></location>
            <source>All words must fit: an order, product, step, machine, setup family or any column of the workbook.
late, locked, unlocked, frozen, started, critical: the state of an operation
customer:miller looks in one column, -word leaves out, "two words" keeps words together
Enter goes to the next find, Shift+Enter to the one before, Esc ends the search</source>
            <translation>Alle Wörter müssen passen: Auftrag, Produkt, Schritt, Maschine, Rüstfamilie oder jede Spalte der Arbeitsmappe.
verspätet, fixiert, frei, eingefroren, begonnen, kritisch: der Zustand eines Arbeitsgangs
kunde:müller sucht in einer Spalte, -wort schließt aus, "zwei wörter" hält Wörter zusammen
Eingabe geht zum nächsten Treffer, Umschalt+Eingabe zum vorigen, Esc beendet die Suche</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/chart_bar.py"></location>
            <location filename="../../gui/gantt/header_painter.py"></location>
            <location filename="../../gui/importing/choices.py"></location>
            <location filename="../../scheduler/excel/review.py"></location>
            <source>Operators and tools</source>
            <translation>Bediener und Werkzeuge</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/chart_bar.py"></location>
            <source>Find in the chart</source>
            <translation>Im Diagramm suchen</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/chart_bar.py"></location>
            <source>Rows of the chart</source>
            <translation>Zeilen des Diagramms</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/chart_bar.py"></location>
            <source>What stands in the rows of the chart</source>
            <translation>Was in den Zeilen des Diagramms steht</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/chart_bar.py"></location>
            <source>&amp;Working time only</source>
            <translation>Nur &amp;Arbeitszeit</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/chart_bar.py"></location>
            <source>Hide the &amp;rest</source>
            <translation>&amp;Rest ausblenden</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/chart_bar.py"></location>
            <source>Hide the rows in which nothing fits</source>
            <translation>Zeilen ausblenden, in denen nichts passt</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/chart_bar.py"></location>
            <source>Ro&amp;ws</source>
            <translation>&amp;Zeilen</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/chart_bar.py"></location>
            <source>Nothing fits</source>
            <translation>Nichts passt</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/chart_bar.py"></location>
            <source>Previous find</source>
            <translation>Voriger Treffer</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/chart_bar.py"></location>
            <source>Next find</source>
            <translation>Nächster Treffer</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/chart_bar.py"></location>
            <source>{place} of {found}</source>
            <translation>{place} von {found}</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/chart_bar.py"></location>
            <source>{found} found</source>
            <translation>{found} gefunden</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/coloring.py"></location>
            <source>No due date</source>
            <translation>Ohne Termin</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/coloring.py"></location>
            <source>Not worked out</source>
            <translation>Nicht berechnet</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/coloring.py"></location>
            <source>(blank)</source>
            <translation>(leer)</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/coloring.py"></location>
            <source>More than a day early</source>
            <translation>Mehr als einen Tag zu früh</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/coloring.py"></location>
            <source>Up to a day early</source>
            <translation>Bis zu einem Tag zu früh</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/coloring.py"></location>
            <source>On time by less than an hour</source>
            <translation>Weniger als eine Stunde vor Termin</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/coloring.py"></location>
            <source>Up to 4 hours late</source>
            <translation>Bis zu 4 Stunden verspätet</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/coloring.py"></location>
            <source>Up to a day late</source>
            <translation>Bis zu einem Tag verspätet</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/coloring.py"></location>
            <source>More than a day late</source>
            <translation>Mehr als einen Tag verspätet</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/coloring.py"></location>
            <source>Critical: no slack</source>
            <translation>Kritisch: kein Puffer</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/coloring.py"></location>
            <source>Less than an hour of slack</source>
            <translation>Weniger als eine Stunde Puffer</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/coloring.py"></location>
            <source>Up to 4 hours of slack</source>
            <translation>Bis zu 4 Stunden Puffer</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/coloring.py"></location>
            <source>Up to 8 hours of slack</source>
            <translation>Bis zu 8 Stunden Puffer</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/coloring.py"></location>
            <source>Up to 24 hours of slack</source>
            <translation>Bis zu 24 Stunden Puffer</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/coloring.py"></location>
            <source>More than 24 hours of slack</source>
            <translation>Mehr als 24 Stunden Puffer</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/coloring.py"></location>
            <source>Frozen</source>
            <translation>Eingefroren</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/coloring.py"></location>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>Locked</source>
            <translation>Fixiert</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/coloring.py"></location>
            <source>Free, order late</source>
            <translation>Frei, Auftrag verspätet</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/coloring.py"></location>
            <source>Free</source>
            <translation>Frei</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/gantt/drag.py"></location>
            <source>{where} and {n} more</source>
            <extracomment>One: {where} and {n} more</extracomment>
            <translation>
                <numerusform>{where} und {n} weiterer</numerusform>
                <numerusform>{where} und {n} weitere</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/gantt/drag.py"></location>
            <location filename="../../solver/repair.py"></location>
            <source>has started</source>
            <translation>ist begonnen</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/drag.py"></location>
            <source>not in its routing</source>
            <translation>nicht in seinem Arbeitsplan</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/drag.py"></location>
            <location filename="../../gui/gantt/search.py"></location>
            <location filename="../../solver/clash.py"></location>
            <location filename="../../solver/construct.py"></location>
            <location filename="../../solver/rules/locks.py"></location>
            <source>frozen</source>
            <translation>eingefroren</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/drag.py"></location>
            <source>Not here</source>
            <translation>Hier nicht</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/gantt/drag.py"></location>
            <source>pushes {n} operations</source>
            <extracomment>One: pushes {n} operation</extracomment>
            <translation>
                <numerusform>schiebt {n} Arbeitsgang</numerusform>
                <numerusform>schiebt {n} Arbeitsgänge</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/gantt/drag.py"></location>
            <source>pushes nothing</source>
            <translation>schiebt nichts</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/gantt/drag.py"></location>
            <source>{n} more late orders</source>
            <extracomment>One: {n} more late order</extracomment>
            <translation>
                <numerusform>{n} verspäteter Auftrag mehr</numerusform>
                <numerusform>{n} verspätete Aufträge mehr</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/gantt/drag.py"></location>
            <source>{n} fewer late orders</source>
            <extracomment>One: {n} fewer late order</extracomment>
            <translation>
                <numerusform>{n} verspäteter Auftrag weniger</numerusform>
                <numerusform>{n} verspätete Aufträge weniger</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/gantt/export.py"></location>
            <source>Production plan · {span}</source>
            <translation>Fertigungsplan · {span}</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/export.py"></location>
            <source>Production plan</source>
            <translation>Fertigungsplan</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/export.py"></location>
            <source>The picture would be too large: {width} x {height} pixels.</source>
            <translation>Das Bild würde zu groß: {width} x {height} Punkte.</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/export.py"></location>
            <source>Page {page} of {pages}</source>
            <translation>Seite {page} von {pages}</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/header_painter.py"></location>
            <location filename="../../gui/gantt/load_strip.py"></location>
            <source>Load</source>
            <translation>Last</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/header_painter.py"></location>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Late</source>
            <translation>Verspätet</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/headers.py"></location>
            <source>Drag to mark a stretch of time, to optimise or select what runs in it.</source>
            <translation>Ziehen, um einen Zeitraum zu markieren und zu optimieren oder auszuwählen, was darin läuft.</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/headers.py"></location>
            <location filename="../../gui/panels/why_panel.py"></location>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>Order ends</source>
            <translation>Auftrag endet</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <location filename="../../gui/gantt/search.py"></location>
            <location filename="../../gui/panels/table_specs.py"></location>
            <location filename="../../scheduler/difference_routes.py"></location>
            <location filename="../../scheduler/excel/started.py"></location>
            <source>machine</source>
            <translation>Maschine</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>start</source>
            <translation>Beginn</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>machine and start</source>
            <translation>Maschine und Beginn</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <location filename="../../gui/importing/choices.py"></location>
            <source>planned</source>
            <translation>geplant</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>released</source>
            <translation>freigegeben</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <location filename="../../gui/gantt/search.py"></location>
            <location filename="../../gui/panels/pages.py"></location>
            <location filename="../../scheduler/excel/questions.py"></location>
            <source>started</source>
            <translation>begonnen</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <location filename="../../scheduler/excel/foreign/order_lines.py"></location>
            <location filename="../../scheduler/excel/questions.py"></location>
            <location filename="../../scheduler/excel/unplanned.py"></location>
            <source>done</source>
            <translation>fertig</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>hold</source>
            <translation>zurückgestellt</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>opens {time}</source>
            <translation>öffnet {time}</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>works {n} % of its open time in this plan</source>
            <translation>arbeitet {n} % der offenen Zeit in diesem Plan</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>{worked} worked, {closed} closed in between</source>
            <translation>{worked} Arbeit, dazwischen {closed} geschlossen</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>{duration} late</source>
            <translation>{duration} verspätet</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>just in time</source>
            <translation>gerade rechtzeitig</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>{duration} early</source>
            <translation>{duration} zu früh</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <location filename="../../gui/panels/pages.py"></location>
            <source>step {step}</source>
            <translation>Schritt {step}</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>{machine} is closed</source>
            <translation>{machine} ist geschlossen</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>Run</source>
            <translation>Lauf</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/gantt/hover.py"></location>
            <source>{names} and {n} more</source>
            <extracomment>One: {names} and {n} more</extracomment>
            <translation>
                <numerusform>{names} und {n} weitere</numerusform>
                <numerusform>{names} und {n} weitere</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>wait at least {duration}</source>
            <translation>mindestens {duration} warten</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>wait at most {duration}</source>
            <translation>höchstens {duration} warten</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>may begin after {pieces} pieces</source>
            <translation>darf nach {pieces} Stück beginnen</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>{machine} is closed outside its working hours</source>
            <translation>{machine} ist außerhalb der Arbeitszeit geschlossen</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>Click to show its machines</source>
            <translation>Klicken, um die Maschinen zu zeigen</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>Click to hide its machines</source>
            <translation>Klicken, um die Maschinen auszublenden</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>works on {capacity} operations at once</source>
            <translation>bearbeitet {capacity} Arbeitsgänge zugleich</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>working hours: {calendar}</source>
            <translation>Arbeitszeiten: {calendar}</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>About the operation</source>
            <translation>Über den Arbeitsgang</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>has no place in this plan</source>
            <translation>hat in diesem Plan keinen Platz</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <location filename="../../gui/panels/kpi_strip.py"></location>
            <source>Setup</source>
            <translation>Rüsten</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>{worked}, from {time}</source>
            <translation>{worked}, ab {time}</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>Also possible on</source>
            <translation>Auch möglich auf</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>Pauses</source>
            <translation>Pausen</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>must run without a break</source>
            <translation>muss ohne Pause laufen</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>started, what remains is shown</source>
            <translation>begonnen, gezeigt wird der Rest</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>{quantity} of them</source>
            <translation>{quantity} davon</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>{due} (deadline)</source>
            <translation>{due} (Fixtermin)</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/hover.py"></location>
            <source>{what} (frozen hours)</source>
            <translation>{what} (eingefrorene Stunden)</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/load_strip.py"></location>
            <source>From {when}: {share}
{run:.1f} h run, {setup:.1f} h setup, {free:.1f} h open ({whose})</source>
            <translation>Ab {when}: {share}
{run:.1f} h Lauf, {setup:.1f} h Rüsten, {free:.1f} h offen ({whose})</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/gantt/load_strip.py"></location>
            <location filename="../../gui/importing/page_words.py"></location>
            <location filename="../../gui/panels/pages.py"></location>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>{n} machines</source>
            <extracomment>One: {n} machine</extracomment>
            <translation>
                <numerusform>{n} Maschine</numerusform>
                <numerusform>{n} Maschinen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/gantt/load_strip.py"></location>
            <source>closed</source>
            <translation>geschlossen</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/marked.py"></location>
            <source>Frozen until {until}: what starts before stays where it is.</source>
            <translation>Eingefroren bis {until}: Was vorher beginnt, bleibt, wo es ist.</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/marked.py"></location>
            <source>Nothing is frozen. Drag to freeze the beginning of the plan.</source>
            <translation>Nichts ist eingefroren. Ziehen, um den Anfang des Plans einzufrieren.</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/minimap.py"></location>
            <source>The whole plan in small</source>
            <translation>Der ganze Plan im Kleinen</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/minimap.py"></location>
            <source>The whole plan. Drag the frame to move, its edges to zoom; click to go there.</source>
            <translation>Der ganze Plan. Den Rahmen ziehen zum Verschieben, seine Kanten zum Zoomen; klicken, um dorthin zu gehen.</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/minimap.py"></location>
            <source>Whole plan</source>
            <translation>Ganzer Plan</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/options.py"></location>
            <source>Orders stand by their due date; machines can be put in any order.</source>
            <translation>Aufträge stehen nach ihrem Termin; Maschinen lassen sich beliebig ordnen.</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/options.py"></location>
            <source>Select an operation in the row first.</source>
            <translation>Wählen Sie zuerst einen Arbeitsgang in der Zeile.</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/options.py"></location>
            <location filename="../../gui/gantt/search.py"></location>
            <location filename="../../scheduler/excel/floor.py"></location>
            <location filename="../../scheduler/excel/reader.py"></location>
            <source>order</source>
            <translation>Auftrag</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/order_marks.py"></location>
            <source>{order} not before {time}</source>
            <translation>{order} nicht vor {time}</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/order_marks.py"></location>
            <source>{order} must be done {time}</source>
            <translation>{order} muss fertig sein {time}</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/order_marks.py"></location>
            <source>Due {order} · {time}</source>
            <translation>Termin {order} · {time}</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/row_header.py"></location>
            <source>Rows</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/row_header.py"></location>
            <source>Show all rows</source>
            <translation>Alle Zeilen zeigen</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/row_header.py"></location>
            <source>Hide {row}</source>
            <translation>{row} ausblenden</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/row_header.py"></location>
            <source>Move up</source>
            <translation>Nach oben</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/row_header.py"></location>
            <source>Move down</source>
            <translation>Nach unten</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/search.py"></location>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>late</source>
            <translation>verspätet</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/search.py"></location>
            <location filename="../../solver/clash.py"></location>
            <location filename="../../solver/construct.py"></location>
            <location filename="../../solver/rules/locks.py"></location>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>locked</source>
            <translation>fixiert</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/search.py"></location>
            <source>unlocked</source>
            <translation>frei</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/search.py"></location>
            <source>critical</source>
            <translation>kritisch</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/search.py"></location>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>product</source>
            <translation>Produkt</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/search.py"></location>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>status</source>
            <translation>Status</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/search.py"></location>
            <source>work center</source>
            <translation>Maschinengruppe</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/search.py"></location>
            <source>family</source>
            <translation>Familie</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/search.py"></location>
            <source>pool</source>
            <translation>Pool</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/search.py"></location>
            <source>operator</source>
            <translation>Bediener</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/search.py"></location>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>step</source>
            <translation>Schritt</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/search.py"></location>
            <source>operation</source>
            <translation>Arbeitsgang</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/timetext.py"></location>
            <source>{days} d</source>
            <translation>{days} T</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/timetext.py"></location>
            <source>{year}s</source>
            <translation>{year}er</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/timetext.py"></location>
            <location filename="../../solver/late_words.py"></location>
            <location filename="../../scheduler/difference_factory.py"></location>
            <location filename="../../scheduler/difference_routes.py"></location>
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/timetext.py"></location>
            <location filename="../../gui/words.py"></location>
            <source>{hours} h</source>
            <translation>{hours} h</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/timetext.py"></location>
            <source>Q{quarter}</source>
            <translation>Q{quarter}</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/timetext.py"></location>
            <source>Week of {day}</source>
            <translation>Woche ab {day}</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/timetext.py"></location>
            <source>W{week}</source>
            <translation>KW {week}</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/timetext.py"></location>
            <source>Week {week} · {month}</source>
            <translation>KW {week} · {month}</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/timetext.py"></location>
            <source>d MMM</source>
            <translation>d. MMM</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/timetext.py"></location>
            <source>ddd d</source>
            <translation>ddd d.</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/view.py"></location>
            <source>No plan yet. Press Optimise to make one.</source>
            <translation>Noch kein Plan. „Optimieren“ macht einen.</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/view.py"></location>
            <source>Gantt chart</source>
            <translation>Gantt-Diagramm</translation>
        </message>
        <message>
            <location filename="../../gui/gantt/view.py"></location>
            <source>Nothing selected.</source>
            <translation>Nichts gewählt.</translation>
        </message>
        <message>
            <location filename="../../gui/importing/changes_view.py"></location>
            <source>Take over</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <location filename="../../gui/importing/changes_view.py"></location>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <location filename="../../gui/importing/changes_view.py"></location>
            <source>Of</source>
            <translation>Wovon</translation>
        </message>
        <message>
            <location filename="../../gui/importing/changes_view.py"></location>
            <location filename="../../gui/panels/compare_panel.py"></location>
            <source>Change</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <location filename="../../gui/importing/changes_view.py"></location>
            <source>You have</source>
            <translation>Sie haben</translation>
        </message>
        <message>
            <location filename="../../gui/importing/changes_view.py"></location>
            <source>Changes in the files</source>
            <translation>Änderungen in den Dateien</translation>
        </message>
        <message>
            <location filename="../../gui/importing/changes_view.py"></location>
            <source>Filter by order, machine or words</source>
            <translation>Nach Auftrag, Maschine oder Wörtern filtern</translation>
        </message>
        <message>
            <location filename="../../gui/importing/changes_view.py"></location>
            <source>&amp;Not now</source>
            <translation>&amp;Jetzt nicht</translation>
        </message>
        <message>
            <location filename="../../gui/importing/changes_view.py"></location>
            <source>Changes</source>
            <translation>Änderungen</translation>
        </message>
        <message>
            <location filename="../../gui/importing/changes_view.py"></location>
            <source>Locks, edits and versions stay. What is taken over is one step of the history.</source>
            <translation>Fixierungen, Änderungen und Fassungen bleiben. Das Übernommene ist ein Schritt im Verlauf.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/importing/changes_view.py"></location>
            <source>&amp;Take all {n} changes over</source>
            <extracomment>One: &amp;Take all {n} change over</extracomment>
            <translation>
                <numerusform>{n} Änderung &amp;übernehmen</numerusform>
                <numerusform>Alle {n} Änderungen &amp;übernehmen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/importing/changes_view.py"></location>
            <source>&amp;Take {n} changes over</source>
            <extracomment>One: &amp;Take {n} change over</extracomment>
            <translation>
                <numerusform>{n} Änderung &amp;übernehmen</numerusform>
                <numerusform>{n} Änderungen &amp;übernehmen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/importing/changes_view.py"></location>
            <source>{n} changes will not be asked about again.</source>
            <extracomment>One: {n} change will not be asked about again.</extracomment>
            <translation>
                <numerusform>Nach {n} Änderung wird nicht mehr gefragt.</numerusform>
                <numerusform>Nach {n} Änderungen wird nicht mehr gefragt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/importing/choices.py"></location>
            <source>Orders with their steps</source>
            <translation>Aufträge mit ihren Schritten</translation>
        </message>
        <message>
            <location filename="../../gui/importing/choices.py"></location>
            <source>Steps and machines</source>
            <translation>Schritte und Maschinen</translation>
        </message>
        <message>
            <location filename="../../gui/importing/choices.py"></location>
            <source>Machines of operations</source>
            <translation>Maschinen der Arbeitsgänge</translation>
        </message>
        <message>
            <location filename="../../gui/importing/choices.py"></location>
            <location filename="../../scheduler/excel/review.py"></location>
            <source>Working hours</source>
            <translation>Arbeitszeiten</translation>
        </message>
        <message>
            <location filename="../../gui/importing/choices.py"></location>
            <source>Downtime and overtime</source>
            <translation>Stillstände und Überstunden</translation>
        </message>
        <message>
            <location filename="../../gui/importing/choices.py"></location>
            <location filename="../../scheduler/excel/review.py"></location>
            <source>Changeover times</source>
            <translation>Umrüstzeiten</translation>
        </message>
        <message>
            <location filename="../../gui/importing/choices.py"></location>
            <source>Progress from the floor</source>
            <translation>Rückmeldungen aus der Fertigung</translation>
        </message>
        <message>
            <location filename="../../gui/importing/choices.py"></location>
            <source>Routings of products</source>
            <translation>Arbeitspläne der Produkte</translation>
        </message>
        <message>
            <location filename="../../gui/importing/choices.py"></location>
            <source>Row {row} is not read.</source>
            <translation>Zeile {row} wird nicht gelesen.</translation>
        </message>
        <message>
            <location filename="../../gui/importing/choices.py"></location>
            <source>Row {row} is not read: it is a total.</source>
            <translation>Zeile {row} wird nicht gelesen: Sie ist eine Summe.</translation>
        </message>
        <message>
            <location filename="../../gui/importing/choices.py"></location>
            <source>Row {row} is not read: it is a note.</source>
            <translation>Zeile {row} wird nicht gelesen: Sie ist eine Notiz.</translation>
        </message>
        <message>
            <location filename="../../gui/importing/choices.py"></location>
            <source>Row {row} is not read: it is a header.</source>
            <translation>Zeile {row} wird nicht gelesen: Sie ist eine Überschrift.</translation>
        </message>
        <message>
            <location filename="../../gui/importing/choices.py"></location>
            <source>Row {row} is not read: it stands on another sheet too.</source>
            <translation>Zeile {row} wird nicht gelesen: Sie steht auch auf einem anderen Blatt.</translation>
        </message>
        <message>
            <location filename="../../gui/importing/choices.py"></location>
            <source>Row {row} is not read: it says what was made.</source>
            <translation>Zeile {row} wird nicht gelesen: Sie sagt, was gefertigt wurde.</translation>
        </message>
        <message>
            <location filename="../../gui/importing/choices.py"></location>
            <source>Row {row} is not read: it names no machine.</source>
            <translation>Zeile {row} wird nicht gelesen: Sie nennt keine Maschine.</translation>
        </message>
        <message>
            <location filename="../../gui/importing/choices.py"></location>
            <source>Row {row} is not read: it is a row with faults.</source>
            <translation>Zeile {row} wird nicht gelesen: Sie ist fehlerhaft.</translation>
        </message>
        <message>
            <location filename="../../gui/importing/choices.py"></location>
            <source>Row {row} is not read: it is a row of a routing that no product follows.</source>
            <translation>Zeile {row} wird nicht gelesen: Sie gehört zu einem Arbeitsplan, dem kein Produkt folgt.</translation>
        </message>
        <message>
            <location filename="../../gui/importing/choices.py"></location>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>plan start</source>
            <translation>Planbeginn</translation>
        </message>
        <message>
            <location filename="../../gui/importing/choices.py"></location>
            <location filename="../../solver/rules/placed.py"></location>
            <location filename="../../scheduler/difference_factory.py"></location>
            <location filename="../../scheduler/difference_routes.py"></location>
            <location filename="../../scheduler/difference_words.py"></location>
            <source>none</source>
            <translation>keiner</translation>
        </message>
        <message>
            <location filename="../../gui/importing/choices.py"></location>
            <location filename="../../scheduler/difference_words.py"></location>
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <location filename="../../gui/importing/choices.py"></location>
            <location filename="../../scheduler/difference_factory.py"></location>
            <location filename="../../scheduler/excel/questions.py"></location>
            <source>day and night</source>
            <translation>Tag und Nacht</translation>
        </message>
        <message>
            <location filename="../../gui/importing/choices.py"></location>
            <location filename="../../gui/panels/table_specs.py"></location>
            <location filename="../../scheduler/difference_words.py"></location>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <location filename="../../gui/importing/choices.py"></location>
            <source>the step before</source>
            <translation>der Schritt davor</translation>
        </message>
        <message>
            <location filename="../../gui/importing/choices.py"></location>
            <source>the whole lot</source>
            <translation>das ganze Los</translation>
        </message>
        <message>
            <location filename="../../gui/importing/fault_detail.py"></location>
            <source>Mend all {n} alike in the same way</source>
            <translation>Alle {n} gleichen auf dieselbe Weise beheben</translation>
        </message>
        <message>
            <location filename="../../gui/importing/fault_detail.py"></location>
            <source>Add all {n} machines that are missing</source>
            <translation>Alle {n} fehlenden Maschinen anlegen</translation>
        </message>
        <message>
            <location filename="../../gui/importing/fault_detail.py"></location>
            <source>Leave the rows of all {n} alike out</source>
            <translation>Die Zeilen aller {n} gleichen auslassen</translation>
        </message>
        <message>
            <location filename="../../gui/importing/fault_detail.py"></location>
            <source>{cell} and all others that say {old}: {mend}</source>
            <translation>{cell} und alle anderen mit {old}: {mend}</translation>
        </message>
        <message>
            <location filename="../../gui/importing/fault_detail.py"></location>
            <source>The cell in its row</source>
            <translation>Die Zelle in ihrer Zeile</translation>
        </message>
        <message>
            <location filename="../../gui/importing/fault_detail.py"></location>
            <source>All alike</source>
            <translation>Alle gleichen</translation>
        </message>
        <message>
            <location filename="../../gui/importing/fault_detail.py"></location>
            <source>Mend all faults of this kind at once</source>
            <translation>Alle Mängel dieser Art auf einmal beheben</translation>
        </message>
        <message>
            <location filename="../../gui/importing/fault_detail.py"></location>
            <source>Opening the file…</source>
            <translation>Die Datei wird geöffnet…</translation>
        </message>
        <message>
            <location filename="../../gui/importing/fault_detail.py"></location>
            <source>Select a fault to see the cell in its row, and what mends it.</source>
            <translation>Wählen Sie einen Mangel, um die Zelle in ihrer Zeile zu sehen und was ihn behebt.</translation>
        </message>
        <message>
            <location filename="../../gui/importing/fault_detail.py"></location>
            <source>Type another value…</source>
            <translation>Anderen Wert eingeben…</translation>
        </message>
        <message>
            <location filename="../../gui/importing/fault_detail.py"></location>
            <source>It says “{value}”.</source>
            <translation>Dort steht „{value}“.</translation>
        </message>
        <message>
            <location filename="../../gui/importing/fault_detail.py"></location>
            <source>Change it…</source>
            <translation>Ändern…</translation>
        </message>
        <message>
            <location filename="../../gui/importing/fields_model.py"></location>
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <location filename="../../gui/importing/fields_model.py"></location>
            <source>Column of the file</source>
            <translation>Spalte der Datei</translation>
        </message>
        <message>
            <location filename="../../gui/importing/fields_model.py"></location>
            <source>Unit, if blank</source>
            <translation>Einheit, falls leer</translation>
        </message>
        <message>
            <location filename="../../gui/importing/fields_model.py"></location>
            <source>Sure</source>
            <translation>Sicher</translation>
        </message>
        <message>
            <location filename="../../gui/importing/fields_model.py"></location>
            <source>Values</source>
            <translation>Werte</translation>
        </message>
        <message>
            <location filename="../../gui/importing/fields_model.py"></location>
            <source>Fail</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <location filename="../../gui/importing/fields_model.py"></location>
            <source>if blank: {value}</source>
            <translation>falls leer: {value}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/importing/fields_model.py"></location>
            <source>The table of {cell} on sheet {sheet}: {n} rows.</source>
            <extracomment>One: The table of {cell} on sheet {sheet}: {n} row.</extracomment>
            <translation>
                <numerusform>Die Tabelle bei {cell} auf Blatt {sheet}: {n} Zeile.</numerusform>
                <numerusform>Die Tabelle bei {cell} auf Blatt {sheet}: {n} Zeilen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/importing/fields_model.py"></location>
            <source>Click to choose another column, or drag one here from the sheet.</source>
            <translation>Klicken, um eine andere Spalte zu wählen, oder eine vom Blatt hierher ziehen.</translation>
        </message>
        <message>
            <location filename="../../gui/importing/fields_model.py"></location>
            <source>Click to choose the unit, or what stands in for blank cells.</source>
            <translation>Klicken, um die Einheit zu wählen, oder was für leere Zellen steht.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/importing/fields_model.py"></location>
            <source>{n} rows cannot be read here. Click to see the first.</source>
            <extracomment>One: {n} row cannot be read here. Click to see the first.</extracomment>
            <translation>
                <numerusform>{n} Zeile lässt sich hier nicht lesen. Klicken, um sie zu sehen.</numerusform>
                <numerusform>{n} Zeilen lassen sich hier nicht lesen. Klicken, um die erste zu sehen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/importing/fields_model.py"></location>
            <source>{field}: the plan hangs on it.</source>
            <translation>{field}: Daran hängt der Plan.</translation>
        </message>
        <message>
            <location filename="../../gui/importing/fields_model.py"></location>
            <source>not read</source>
            <translation>nicht gelesen</translation>
        </message>
        <message>
            <location filename="../../gui/importing/fields_model.py"></location>
            <source>not used</source>
            <translation>nicht verwendet</translation>
        </message>
        <message>
            <location filename="../../gui/importing/fields_model.py"></location>
            <source>note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <location filename="../../gui/importing/fields_model.py"></location>
            <source>column {column}</source>
            <translation>Spalte {column}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/importing/fields_model.py"></location>
            <source>{name} and {n} more</source>
            <extracomment>One: {name} and {n} more</extracomment>
            <translation>
                <numerusform>{name} und {n} weitere</numerusform>
                <numerusform>{name} und {n} weitere</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/importing/fields_model.py"></location>
            <source>Click here to say what this table is.</source>
            <translation>Klicken, um zu sagen, was diese Tabelle ist.</translation>
        </message>
        <message>
            <location filename="../../gui/importing/fields_model.py"></location>
            <source>choose a column</source>
            <translation>Spalte wählen</translation>
        </message>
        <message>
            <location filename="../../gui/importing/fields_model.py"></location>
            <source>not in the file</source>
            <translation>nicht in der Datei</translation>
        </message>
        <message>
            <location filename="../../gui/importing/fields_view.py"></location>
            <source>What the file becomes</source>
            <translation>Was aus der Datei wird</translation>
        </message>
        <message>
            <location filename="../../gui/importing/imports.py"></location>
            <source>Excel workbook (*.xlsx *.xlsm)</source>
            <translation>Excel-Arbeitsmappe (*.xlsx *.xlsm)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/importing/imports.py"></location>
            <source>mend of {n} faults</source>
            <extracomment>One: mend of {n} fault</extracomment>
            <translation>
                <numerusform>Behebung von {n} Mangel</numerusform>
                <numerusform>Behebung von {n} Mängeln</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/importing/imports.py"></location>
            <source>mend of {sheet}!{cell}</source>
            <translation>Behebung in {sheet}!{cell}</translation>
        </message>
        <message>
            <location filename="../../gui/importing/imports.py"></location>
            <source>{name} taken back</source>
            <translation>{name} zurückgenommen</translation>
        </message>
        <message>
            <location filename="../../gui/importing/imports.py"></location>
            <source>Mark the faults in a copy</source>
            <translation>Die Mängel in einer Kopie markieren</translation>
        </message>
        <message>
            <location filename="../../gui/importing/imports.py"></location>
            <source>another reading of {file}</source>
            <translation>andere Lesart von {file}</translation>
        </message>
        <message>
            <location filename="../../gui/importing/imports.py"></location>
            <source>{mend} taken back</source>
            <translation>{mend} zurückgenommen</translation>
        </message>
        <message>
            <location filename="../../gui/importing/imports.py"></location>
            <source>rows with faults left out</source>
            <translation>fehlerhafte Zeilen ausgelassen</translation>
        </message>
        <message>
            <location filename="../../gui/importing/imports.py"></location>
            <source>no rows left out</source>
            <translation>keine Zeilen ausgelassen</translation>
        </message>
        <message>
            <location filename="../../gui/importing/imports.py"></location>
            <location filename="../../gui/notices.py"></location>
            <source>{file} is not there any more.</source>
            <translation>{file} ist nicht mehr da.</translation>
        </message>
        <message>
            <location filename="../../gui/importing/imports.py"></location>
            <source>Open it from where it is now.</source>
            <translation>Öffnen Sie die Datei von dort, wo sie jetzt liegt.</translation>
        </message>
        <message>
            <location filename="../../gui/importing/imports.py"></location>
            <source>The faults are marked in {file}.</source>
            <translation>Die Mängel sind in {file} markiert.</translation>
        </message>
        <message>
            <location filename="../../gui/importing/imports.py"></location>
            <source>The engine is looking for a better plan. Stop it to mend the files.</source>
            <translation>Das Programm sucht gerade einen besseren Plan. Halten Sie es an, um die Dateien zu berichtigen.</translation>
        </message>
        <message>
            <location filename="../../gui/importing/menus.py"></location>
            <source>{names}, or {last}</source>
            <translation>{names} oder {last}</translation>
        </message>
        <message>
            <location filename="../../gui/importing/menus.py"></location>
            <source>Column {column}</source>
            <translation>Spalte {column}</translation>
        </message>
        <message>
            <location filename="../../gui/importing/menus.py"></location>
            <source>{column} is</source>
            <translation>{column} ist</translation>
        </message>
        <message>
            <location filename="../../gui/importing/menus.py"></location>
            <source>Other fields</source>
            <translation>Weitere Felder</translation>
        </message>
        <message>
            <location filename="../../gui/importing/menus.py"></location>
            <source>Only a note</source>
            <translation>Nur eine Notiz</translation>
        </message>
        <message>
            <location filename="../../gui/importing/menus.py"></location>
            <source>Blank cells stand for …</source>
            <translation>Leere Zellen stehen für …</translation>
        </message>
        <message>
            <location filename="../../gui/importing/menus.py"></location>
            <source>Not read</source>
            <translation>Nicht gelesen</translation>
        </message>
        <message>
            <location filename="../../gui/importing/menus.py"></location>
            <source>This table holds</source>
            <translation>Diese Tabelle enthält</translation>
        </message>
        <message>
            <location filename="../../gui/importing/menus.py"></location>
            <source>The headers stand in row {top}</source>
            <translation>Die Überschriften stehen in Zeile {top}</translation>
        </message>
        <message>
            <location filename="../../gui/importing/menus.py"></location>
            <source>Read sheet {sheet} again</source>
            <translation>Blatt {sheet} wieder lesen</translation>
        </message>
        <message>
            <location filename="../../gui/importing/menus.py"></location>
            <source>Do not read sheet {sheet}</source>
            <translation>Blatt {sheet} nicht lesen</translation>
        </message>
        <message>
            <location filename="../../gui/importing/menus.py"></location>
            <source>{field} stands in</source>
            <translation>{field} steht in</translation>
        </message>
        <message>
            <location filename="../../gui/importing/menus.py"></location>
            <source>This column is</source>
            <translation>Diese Spalte ist</translation>
        </message>
        <message>
            <location filename="../../gui/importing/menus.py"></location>
            <source>{column}  now {field}</source>
            <translation>{column}  jetzt {field}</translation>
        </message>
        <message>
            <location filename="../../gui/importing/menus.py"></location>
            <source>No column: keep it as a note</source>
            <translation>Keine Spalte: als Notiz behalten</translation>
        </message>
        <message>
            <location filename="../../gui/importing/menus.py"></location>
            <source>Bare numbers of {header} are</source>
            <translation>Zahlen ohne Einheit in {header} sind</translation>
        </message>
        <message>
            <location filename="../../gui/importing/menus.py"></location>
            <source>Blank cells are blank again (now {value})</source>
            <translation>Leere Zellen wieder leer lassen (jetzt {value})</translation>
        </message>
        <message>
            <location filename="../../gui/importing/menus.py"></location>
            <source>A table stands in {name}, headers in row {top}</source>
            <translation>In {name} steht eine Tabelle, Überschriften in Zeile {top}</translation>
        </message>
        <message>
            <location filename="../../gui/importing/menus.py"></location>
            <source>Find the tables of this sheet again</source>
            <translation>Die Tabellen dieses Blatts neu suchen</translation>
        </message>
        <message>
            <location filename="../../gui/importing/menus.py"></location>
            <source>This table is not read: say what it is</source>
            <translation>Diese Tabelle wird nicht gelesen: sagen, was sie ist</translation>
        </message>
        <message>
            <location filename="../../gui/importing/menus.py"></location>
            <source>{field}  (now {column})</source>
            <translation>{field}  (jetzt {column})</translation>
        </message>
        <message>
            <location filename="../../gui/importing/menus.py"></location>
            <source>Column {column} is</source>
            <translation>Spalte {column} ist</translation>
        </message>
        <message>
            <location filename="../../gui/importing/menus.py"></location>
            <source>The table of {cell} holds</source>
            <translation>Die Tabelle bei {cell} enthält</translation>
        </message>
        <message>
            <location filename="../../gui/importing/menus.py"></location>
            <source>Do not read this table ({said})</source>
            <translation>Diese Tabelle nicht lesen ({said})</translation>
        </message>
        <message>
            <location filename="../../gui/importing/menus.py"></location>
            <source>without a header</source>
            <translation>ohne Überschrift</translation>
        </message>
        <message>
            <location filename="../../gui/importing/more.py"></location>
            <source>Save the mapping</source>
            <translation>Die Zuordnung speichern</translation>
        </message>
        <message>
            <location filename="../../gui/importing/more.py"></location>
            <source>Read &amp;hidden sheets</source>
            <translation>Ausgeblendete &amp;Blätter lesen</translation>
        </message>
        <message>
            <location filename="../../gui/importing/more.py"></location>
            <source>Read hidden &amp;rows</source>
            <translation>Ausgeblendete &amp;Zeilen lesen</translation>
        </message>
        <message>
            <location filename="../../gui/importing/more.py"></location>
            <source>Show &amp;every field</source>
            <translation>Alle &amp;Felder zeigen</translation>
        </message>
        <message>
            <location filename="../../gui/importing/more.py"></location>
            <source>&amp;Save this mapping…</source>
            <translation>Diese Zuordnung &amp;speichern…</translation>
        </message>
        <message>
            <location filename="../../gui/importing/more.py"></location>
            <source>&amp;Use a mapping from a file…</source>
            <translation>Zuordnung aus einer &amp;Datei verwenden…</translation>
        </message>
        <message>
            <location filename="../../gui/importing/more.py"></location>
            <source>&amp;Forget what is remembered of this file</source>
            <translation>&amp;Vergessen, was zu dieser Datei gemerkt ist</translation>
        </message>
        <message>
            <location filename="../../gui/importing/more.py"></location>
            <source>Start &amp;over</source>
            <translation>Von &amp;vorn beginnen</translation>
        </message>
        <message>
            <location filename="../../gui/importing/page.py"></location>
            <source>Take back</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../gui/importing/page.py"></location>
            <source>Take the last choice back (Ctrl+Z)</source>
            <translation>Die letzte Wahl zurücknehmen (Strg+Z)</translation>
        </message>
        <message>
            <location filename="../../gui/importing/page.py"></location>
            <source>Do again</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <location filename="../../gui/importing/page.py"></location>
            <source>Do again what was taken back (Ctrl+Y)</source>
            <translation>Das Zurückgenommene wiederholen (Strg+Y)</translation>
        </message>
        <message>
            <location filename="../../gui/importing/page.py"></location>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <location filename="../../gui/importing/page.py"></location>
            <source>Hidden rows and sheets, and mappings as files</source>
            <translation>Ausgeblendete Zeilen und Blätter, und Zuordnungen als Dateien</translation>
        </message>
        <message>
            <location filename="../../gui/importing/page.py"></location>
            <source>How much of the file is read</source>
            <translation>Wie viel von der Datei gelesen ist</translation>
        </message>
        <message>
            <location filename="../../gui/importing/page.py"></location>
            <source>&amp;Leave rows with faults out</source>
            <translation>&amp;Fehlerhafte Zeilen auslassen</translation>
        </message>
        <message>
            <location filename="../../gui/importing/page.py"></location>
            <source>Plan without them; which orders that costs is said before anything is planned</source>
            <translation>Ohne sie planen; welche Aufträge das kostet, wird vor dem Planen gesagt</translation>
        </message>
        <message>
            <location filename="../../gui/importing/page.py"></location>
            <location filename="../../gui/panels/pages.py"></location>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../gui/importing/page.py"></location>
            <source>&amp;Import</source>
            <translation>&amp;Importieren</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/importing/page.py"></location>
            <source>&amp;Show {n} faults</source>
            <extracomment>One: &amp;Show {n} fault</extracomment>
            <translation>
                <numerusform>{n} Mangel &amp;zeigen</numerusform>
                <numerusform>{n} Mängel &amp;zeigen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/importing/page_menus.py"></location>
            <source>{field} where the cell is blank</source>
            <translation>{field}, wo die Zelle leer ist</translation>
        </message>
        <message>
            <location filename="../../gui/importing/page_words.py"></location>
            <source>How {files} is read</source>
            <translation>Wie {files} gelesen wird</translation>
        </message>
        <message>
            <location filename="../../gui/importing/page_words.py"></location>
            <source>Click the head of a column, or drag it to the right, to say what it is. How it is read is remembered.</source>
            <translation>Klicken Sie auf den Kopf einer Spalte, oder ziehen Sie ihn nach rechts, um zu sagen, was sie ist. Die Lesart wird gemerkt.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/importing/page_words.py"></location>
            <source>{file} and {n} other files</source>
            <extracomment>One: {file} and {n} other file</extracomment>
            <translation>
                <numerusform>{file} und {n} weitere Datei</numerusform>
                <numerusform>{file} und {n} weitere Dateien</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/importing/page_words.py"></location>
            <source>It lacks a sheet or a column that Ganttry expects. Say which one it is, here or in Excel.</source>
            <translation>Es fehlt ein Blatt oder eine Spalte, die Ganttry erwartet. Sagen Sie, welche es ist, hier oder in Excel.</translation>
        </message>
        <message>
            <location filename="../../gui/importing/page_words.py"></location>
            <source>It has the sheets and columns that Ganttry expects: nothing had to be guessed.</source>
            <translation>Alle Blätter und Spalten, die Ganttry erwartet, sind da: Nichts musste erraten werden.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/importing/page_words.py"></location>
            <source>{n} questions must be answered before it can be planned. The answers are remembered.</source>
            <extracomment>One: {n} question must be answered before it can be planned. The answers are remembered.</extracomment>
            <translation>
                <numerusform>{n} Frage muss vor dem Planen beantwortet werden. Die Antwort wird gemerkt.</numerusform>
                <numerusform>{n} Fragen müssen vor dem Planen beantwortet werden. Die Antworten werden gemerkt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/importing/page_words.py"></location>
            <source>A column is still to be chosen for {names}.</source>
            <translation>Noch eine Spalte zu wählen für {names}.</translation>
        </message>
        <message>
            <location filename="../../gui/importing/page_words.py"></location>
            <source>{orders} with {operations} on {machines} can be planned.</source>
            <translation>{orders} mit {operations} auf {machines} können geplant werden.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/importing/page_words.py"></location>
            <source>{n} questions open.</source>
            <extracomment>One: {n} question open.</extracomment>
            <translation>
                <numerusform>{n} Frage offen.</numerusform>
                <numerusform>{n} Fragen offen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/importing/page_words.py"></location>
            <source>{n} faults stop planning.</source>
            <extracomment>One: {n} fault stops planning.</extracomment>
            <translation>
                <numerusform>{n} Mangel verhindert das Planen.</numerusform>
                <numerusform>{n} Mängel verhindern das Planen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/importing/page_words.py"></location>
            <source>{n} orders left out.</source>
            <extracomment>One: {n} order left out.</extracomment>
            <translation>
                <numerusform>{n} Auftrag ausgelassen.</numerusform>
                <numerusform>{n} Aufträge ausgelassen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/importing/question_cards.py"></location>
            <source>day and night, every day</source>
            <translation>Tag und Nacht, jeden Tag</translation>
        </message>
        <message>
            <location filename="../../gui/importing/question_cards.py"></location>
            <source>2 shifts: Mon to Fri, 06–14 and 14–22</source>
            <translation>2 Schichten: Mo bis Fr, 06–14 und 14–22</translation>
        </message>
        <message>
            <location filename="../../gui/importing/question_cards.py"></location>
            <source>office hours: Mon to Fri, 08–12 and 13–17</source>
            <translation>Bürozeiten: Mo bis Fr, 08–12 und 13–17</translation>
        </message>
        <message>
            <location filename="../../gui/importing/question_cards.py"></location>
            <source>{what} ({samples}) is taken as</source>
            <translation>{what} ({samples}) wird verstanden als</translation>
        </message>
        <message>
            <location filename="../../gui/importing/question_cards.py"></location>
            <source>The file gives no working hours. The machines work</source>
            <translation>Die Datei nennt keine Arbeitszeiten. Die Maschinen arbeiten</translation>
        </message>
        <message>
            <location filename="../../gui/importing/question_cards.py"></location>
            <source>{header} ({samples}) names no unit. It is taken as</source>
            <translation>{header} ({samples}) nennt keine Einheit. Verstanden wird es als</translation>
        </message>
        <message>
            <location filename="../../gui/importing/question_cards.py"></location>
            <source>Questions about the file</source>
            <translation>Fragen zur Datei</translation>
        </message>
        <message>
            <location filename="../../gui/importing/question_cards.py"></location>
            <source>Show it on the sheet</source>
            <translation>Auf dem Blatt zeigen</translation>
        </message>
        <message>
            <location filename="../../gui/importing/question_cards.py"></location>
            <source>There it says: {samples}</source>
            <translation>Dort steht: {samples}</translation>
        </message>
        <message>
            <location filename="../../gui/importing/question_cards.py"></location>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <location filename="../../gui/importing/question_cards.py"></location>
            <source>Questions</source>
            <translation>Fragen</translation>
        </message>
        <message>
            <location filename="../../gui/importing/question_cards.py"></location>
            <location filename="../../gui/panels/issues_panel.py"></location>
            <source>Assumed</source>
            <translation>Angenommen</translation>
        </message>
        <message>
            <location filename="../../gui/importing/reader.py"></location>
            <source>The files were let go of while they were read.</source>
            <translation>Die Dateien wurden während des Lesens losgelassen.</translation>
        </message>
        <message>
            <location filename="../../gui/importing/reader.py"></location>
            <source>Open them again.</source>
            <translation>Öffnen Sie sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../gui/importing/reader.py"></location>
            <source>Reading took too long and was ended.</source>
            <translation>Das Lesen dauerte zu lange und wurde beendet.</translation>
        </message>
        <message>
            <location filename="../../gui/importing/reader.py"></location>
            <source>Use a smaller file, or fewer at once.</source>
            <translation>Nehmen Sie eine kleinere Datei, oder weniger auf einmal.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/importing/refreshing.py"></location>
            <source>{file} and {n} more</source>
            <extracomment>One: {file} and {n} more</extracomment>
            <translation>
                <numerusform>{file} und {n} weitere</numerusform>
                <numerusform>{file} und {n} weitere</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/importing/refreshing.py"></location>
            <source>{n} changes of {files}</source>
            <extracomment>One: {n} change of {files}</extracomment>
            <translation>
                <numerusform>{n} Änderung aus {files}</numerusform>
                <numerusform>{n} Änderungen aus {files}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/importing/refreshing.py"></location>
            <source>Nothing was changed.</source>
            <translation>Es wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="../../gui/importing/refreshing.py"></location>
            <source>{files} was saved {when}: {summary}.</source>
            <translation>{files} wurde {when} gespeichert: {summary}.</translation>
        </message>
        <message>
            <location filename="../../gui/importing/refreshing.py"></location>
            <source>{files} was saved {when}</source>
            <translation>{files} wurde {when} gespeichert</translation>
        </message>
        <message>
            <location filename="../../gui/importing/refreshing.py"></location>
            <source>{files} read again</source>
            <translation>{files} neu eingelesen</translation>
        </message>
        <message>
            <location filename="../../gui/importing/refreshing.py"></location>
            <source>No longer fits: {names}.</source>
            <translation>Passt nicht mehr: {names}.</translation>
        </message>
        <message>
            <location filename="../../gui/importing/refreshing.py"></location>
            <source>The changes were taken over, but the plan cannot follow: {clash}</source>
            <translation>Die Änderungen wurden übernommen, aber der Plan kann nicht folgen: {clash}</translation>
        </message>
        <message>
            <location filename="../../gui/importing/refreshing.py"></location>
            <source>Press Optimise for a new plan, or undo.</source>
            <translation>Wählen Sie „Optimieren“ für einen neuen Plan, oder machen Sie es rückgängig.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/importing/refreshing.py"></location>
            <source>{n} changes taken over.</source>
            <extracomment>One: {n} change taken over.</extracomment>
            <translation>
                <numerusform>{n} Änderung übernommen.</numerusform>
                <numerusform>{n} Änderungen übernommen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/importing/refreshing.py"></location>
            <source>Then please try that again.</source>
            <translation>Versuchen Sie es danach bitte noch einmal.</translation>
        </message>
        <message>
            <location filename="../../gui/importing/refreshing.py"></location>
            <source>The plan cannot follow: {clash}</source>
            <translation>Der Plan kann nicht folgen: {clash}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/importing/refreshing.py"></location>
            <source>{n} operations moved for it.</source>
            <extracomment>One: {n} operation moved for it.</extracomment>
            <translation>
                <numerusform>{n} Arbeitsgang dafür verschoben.</numerusform>
                <numerusform>{n} Arbeitsgänge dafür verschoben.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/importing/refreshing.py"></location>
            <source>Press Optimise to plan what is new as well as can be.</source>
            <translation>Wählen Sie „Optimieren“, um das Neue so gut wie möglich einzuplanen.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/importing/refreshing.py"></location>
            <source>The file has {n} errors; the plan is still the one before.</source>
            <extracomment>One: The file has {n} error; the plan is still the one before.</extracomment>
            <translation>
                <numerusform>Die Datei hat {n} Fehler; es gilt noch der Plan davor.</numerusform>
                <numerusform>Die Datei hat {n} Fehler; es gilt noch der Plan davor.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/importing/refreshing.py"></location>
            <source>Then take the changes over.</source>
            <translation>Übernehmen Sie die Änderungen danach.</translation>
        </message>
        <message>
            <location filename="../../gui/importing/refreshing.py"></location>
            <source>{files} was saved {when} and cannot be read: {reason}</source>
            <translation>{files} wurde {when} gespeichert und lässt sich nicht lesen: {reason}</translation>
        </message>
        <message>
            <location filename="../../gui/importing/refreshing.py"></location>
            <source>faults of {file}</source>
            <translation>Mängel von {file}</translation>
        </message>
        <message>
            <location filename="../../gui/importing/refreshing.py"></location>
            <source>{files} was saved {when} and has no errors now.</source>
            <translation>{files} wurde {when} gespeichert und hat jetzt keine Fehler mehr.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/importing/refreshing.py"></location>
            <source>{files} was saved {when} and has {n} errors now. The plan stays as it is.</source>
            <extracomment>One: {files} was saved {when} and has {n} error now. The plan stays as it is.</extracomment>
            <translation>
                <numerusform>{files} wurde {when} gespeichert und hat jetzt {n} Fehler. Der Plan bleibt, wie er ist.</numerusform>
                <numerusform>{files} wurde {when} gespeichert und hat jetzt {n} Fehler. Der Plan bleibt, wie er ist.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/importing/refreshing.py"></location>
            <source>Mend the red lines under Faults, mend them in Excel, or undo.</source>
            <translation>Berichtigen Sie die roten Zeilen unter Mängel, berichtigen Sie sie in Excel, oder machen Sie es rückgängig.</translation>
        </message>
        <message>
            <location filename="../../gui/importing/refreshing.py"></location>
            <source>Show the errors</source>
            <translation>Die Fehler zeigen</translation>
        </message>
        <message>
            <location filename="../../gui/importing/refreshing.py"></location>
            <source>&amp;Show the changes</source>
            <translation>Änderungen &amp;zeigen</translation>
        </message>
        <message>
            <location filename="../../gui/importing/refreshing.py"></location>
            <source>&amp;Take all over</source>
            <translation>Alle &amp;übernehmen</translation>
        </message>
        <message>
            <location filename="../../gui/importing/sheet_model.py"></location>
            <source>{place} is hidden in Excel.</source>
            <translation>{place} ist in Excel ausgeblendet.</translation>
        </message>
        <message>
            <location filename="../../gui/importing/sheet_model.py"></location>
            <source>This table is not read. Right-click to say what it is.</source>
            <translation>Diese Tabelle wird nicht gelesen. Rechtsklick, um zu sagen, was sie ist.</translation>
        </message>
        <message>
            <location filename="../../gui/importing/sheet_model.py"></location>
            <source>Row {row} is hidden in Excel.</source>
            <translation>Zeile {row} ist in Excel ausgeblendet.</translation>
        </message>
        <message>
            <location filename="../../gui/importing/sheet_view.py"></location>
            <source>Click: say what this column is. Drag it onto a field on the right.</source>
            <translation>Klicken: sagen, was diese Spalte ist. Oder auf ein Feld rechts ziehen.</translation>
        </message>
        <message>
            <location filename="../../gui/importing/sheet_view.py"></location>
            <source>The file as it is</source>
            <translation>Die Datei, wie sie ist</translation>
        </message>
        <message>
            <location filename="../../gui/importing/sheet_view.py"></location>
            <source>Sheets of the file</source>
            <translation>Blätter der Datei</translation>
        </message>
        <message>
            <location filename="../../gui/importing/sheet_view.py"></location>
            <source>{sheet} (hidden)</source>
            <translation>{sheet} (ausgeblendet)</translation>
        </message>
        <message>
            <location filename="../../gui/importing/sheet_view.py"></location>
            <source>{sheet}: {rows:,} rows, {columns:,} columns</source>
            <translation>{sheet}: {rows:,} Zeilen, {columns:,} Spalten</translation>
        </message>
        <message>
            <location filename="../../gui/importing/takeover.py"></location>
            <source>No plan was found.</source>
            <translation>Es wurde kein Plan gefunden.</translation>
        </message>
        <message>
            <location filename="../../gui/language.py"></location>
            <source>Ganttry speaks this language from its next start on.</source>
            <translation>Ab dem nächsten Start spricht Ganttry diese Sprache.</translation>
        </message>
        <message>
            <location filename="../../gui/language.py"></location>
            <location filename="../../gui/theme.py"></location>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <location filename="../../gui/main_window.py"></location>
            <source>Plan start {time}</source>
            <translation>Planbeginn {time}</translation>
        </message>
        <message>
            <location filename="../../gui/main_window.py"></location>
            <source>Edit tables</source>
            <translation>Tabellen bearbeiten</translation>
        </message>
        <message>
            <location filename="../../gui/main_window.py"></location>
            <location filename="../../gui/papers.py"></location>
            <source>Tables</source>
            <translation>Tabellen</translation>
        </message>
        <message>
            <location filename="../../gui/main_window.py"></location>
            <source>Faults</source>
            <translation>Mängel</translation>
        </message>
        <message>
            <location filename="../../gui/main_window.py"></location>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <location filename="../../gui/panels/pages.py"></location>
            <source>Optimise</source>
            <translation>Optimieren</translation>
        </message>
        <message>
            <location filename="../../gui/main_window.py"></location>
            <source>Faults ({n})</source>
            <translation>Mängel ({n})</translation>
        </message>
        <message>
            <location filename="../../gui/main_window.py"></location>
            <source>{file} – edits not saved</source>
            <translation>{file} – Änderungen nicht gespeichert</translation>
        </message>
        <message>
            <location filename="../../gui/main_window.py"></location>
            <source>Save it before Ganttry is closed?</source>
            <translation>Vor dem Beenden von Ganttry speichern?</translation>
        </message>
        <message>
            <location filename="../../gui/main_window.py"></location>
            <source>{file} – plan not saved</source>
            <translation>{file} – Plan nicht gespeichert</translation>
        </message>
        <message>
            <location filename="../../gui/menus.py"></location>
            <source>Open recen&amp;t</source>
            <translation>Zuletzt &amp;geöffnet</translation>
        </message>
        <message>
            <location filename="../../gui/menus.py"></location>
            <source>Open a sa&amp;mple</source>
            <translation>&amp;Beispiel öffnen</translation>
        </message>
        <message>
            <location filename="../../gui/menus.py"></location>
            <source>&amp;Export</source>
            <translation>E&amp;xportieren</translation>
        </message>
        <message>
            <location filename="../../gui/menus.py"></location>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <location filename="../../gui/menus.py"></location>
            <source>&amp;Plan</source>
            <translation>&amp;Plan</translation>
        </message>
        <message>
            <location filename="../../gui/menus.py"></location>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <location filename="../../gui/menus.py"></location>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <location filename="../../gui/menus.py"></location>
            <source>&amp;Rows</source>
            <translation>&amp;Zeilen</translation>
        </message>
        <message>
            <location filename="../../gui/menus.py"></location>
            <source>Li&amp;ght or dark</source>
            <translation>&amp;Hell oder dunkel</translation>
        </message>
        <message>
            <location filename="../../gui/menus.py"></location>
            <source>L&amp;anguage</source>
            <translation>&amp;Sprache</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/navigator.py"></location>
            <source>Order {order} is {lateness:.1f} h late ({place} of {n} late orders)</source>
            <extracomment>One: Order {order} is {lateness:.1f} h late ({place} of {n} late order)</extracomment>
            <translation>
                <numerusform>Auftrag {order} ist {lateness:.1f} h verspätet ({place} von {n} verspäteten Auftrag)</numerusform>
                <numerusform>Auftrag {order} ist {lateness:.1f} h verspätet ({place} von {n} verspäteten Aufträgen)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/navigator.py"></location>
            <location filename="../../gui/workbench.py"></location>
            <source>No order is late.</source>
            <translation>Kein Auftrag ist verspätet.</translation>
        </message>
        <message>
            <location filename="../../gui/notices.py"></location>
            <source>Optimise looks for a better one from here.</source>
            <translation>„Optimieren“ sucht von hier aus einen besseren.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/notices.py"></location>
            <source>Optimised {n} selected operations; everything else stayed where it was.</source>
            <extracomment>One: Optimised {n} selected operation; everything else stayed where it was.</extracomment>
            <translation>
                <numerusform>{n} gewählter Arbeitsgang optimiert; alles andere blieb, wo es war.</numerusform>
                <numerusform>{n} gewählte Arbeitsgänge optimiert; alles andere blieb, wo es war.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/notices.py"></location>
            <source>Give it more time and press Optimise again.</source>
            <translation>Geben Sie mehr Zeit und wählen Sie noch einmal „Optimieren“.</translation>
        </message>
        <message>
            <location filename="../../gui/notices.py"></location>
            <source>Look for it in {folder}.</source>
            <translation>Suchen Sie die Datei in {folder}.</translation>
        </message>
        <message>
            <location filename="../../gui/notices.py"></location>
            <source>This is the plan that the workbook holds.</source>
            <translation>Das ist der Plan, der in der Arbeitsmappe steht.</translation>
        </message>
        <message>
            <location filename="../../gui/notices.py"></location>
            <source>The search ended before a first plan was found.</source>
            <translation>Die Suche endete, bevor ein erster Plan gefunden war.</translation>
        </message>
        <message>
            <location filename="../../gui/order_dates.py"></location>
            <source>due date of order {order}</source>
            <translation>Termin von Auftrag {order}</translation>
        </message>
        <message>
            <location filename="../../gui/order_dates.py"></location>
            <source>Order {order} has no row in the sheet Orders.</source>
            <translation>Auftrag {order} hat keine Zeile auf dem Blatt Orders.</translation>
        </message>
        <message>
            <location filename="../../gui/order_dates.py"></location>
            <source>release of order {order}</source>
            <translation>Freigabe von Auftrag {order}</translation>
        </message>
        <message>
            <location filename="../../gui/order_dates.py"></location>
            <source>Give its dates in the files themselves.</source>
            <translation>Geben Sie seine Daten in den Dateien selbst an.</translation>
        </message>
        <message>
            <location filename="../../gui/palette.py"></location>
            <source>Commands</source>
            <translation>Befehle</translation>
        </message>
        <message>
            <location filename="../../gui/palette.py"></location>
            <source>Type a command, an order or a machine</source>
            <translation>Befehl, Auftrag oder Maschine eingeben</translation>
        </message>
        <message>
            <location filename="../../gui/palette.py"></location>
            <source>Command, order or machine</source>
            <translation>Befehl, Auftrag oder Maschine</translation>
        </message>
        <message>
            <location filename="../../gui/palette.py"></location>
            <source>What was found</source>
            <translation>Was gefunden wurde</translation>
        </message>
        <message>
            <location filename="../../gui/palette.py"></location>
            <source>Go to order {order}</source>
            <translation>Zum Auftrag {order}</translation>
        </message>
        <message>
            <location filename="../../gui/palette.py"></location>
            <source>Go to machine {machine}</source>
            <translation>Zur Maschine {machine}</translation>
        </message>
        <message>
            <location filename="../../gui/panels/colours.py"></location>
            <source>Lateness</source>
            <translation>Verspätung</translation>
        </message>
        <message>
            <location filename="../../gui/panels/colours.py"></location>
            <source>Slack</source>
            <translation>Puffer</translation>
        </message>
        <message>
            <location filename="../../gui/panels/colours.py"></location>
            <source>Colour bars by</source>
            <translation>Farbe der Balken nach</translation>
        </message>
        <message>
            <location filename="../../gui/panels/colours.py"></location>
            <source>What the colours of the bars stand for</source>
            <translation>Wofür die Farben der Balken stehen</translation>
        </message>
        <message>
            <location filename="../../gui/panels/colours.py"></location>
            <source>&amp;Colour bars by</source>
            <translation>&amp;Farbe der Balken nach</translation>
        </message>
        <message>
            <location filename="../../gui/panels/compare_panel.py"></location>
            <source>Keep the plan under a name now; later you can see what has changed since, and go back to it.</source>
            <translation>Behalten Sie den Plan jetzt unter einem Namen; später sehen Sie, was sich seither geändert hat, und können zu ihm zurück.</translation>
        </message>
        <message>
            <location filename="../../gui/panels/compare_panel.py"></location>
            <source>The plan now</source>
            <translation>Der Plan von jetzt</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/panels/compare_panel.py"></location>
            <source>{n} operations moved from {version} to {other}.</source>
            <extracomment>One: {n} operation moved from {version} to {other}.</extracomment>
            <translation>
                <numerusform>{n} Arbeitsgang verschoben von {version} zu {other}.</numerusform>
                <numerusform>{n} Arbeitsgänge verschoben von {version} zu {other}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/panels/compare_panel.py"></location>
            <source>{other} is the same as {version}.</source>
            <translation>{other} ist gleich {version}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/panels/compare_panel.py"></location>
            <source>{n} operations moved since {version}.</source>
            <extracomment>One: {n} operation moved since {version}.</extracomment>
            <translation>
                <numerusform>{n} Arbeitsgang verschoben seit {version}.</numerusform>
                <numerusform>{n} Arbeitsgänge verschoben seit {version}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/panels/compare_panel.py"></location>
            <source>Kept plans</source>
            <translation>Behaltene Pläne</translation>
        </message>
        <message>
            <location filename="../../gui/panels/compare_panel.py"></location>
            <source>&amp;Keep this plan</source>
            <translation>Diesen Plan &amp;behalten</translation>
        </message>
        <message>
            <location filename="../../gui/panels/compare_panel.py"></location>
            <source>&amp;Go back to it</source>
            <translation>&amp;Zu ihm zurück</translation>
        </message>
        <message>
            <location filename="../../gui/panels/compare_panel.py"></location>
            <source>&amp;Delete</source>
            <translation>&amp;Löschen</translation>
        </message>
        <message>
            <location filename="../../gui/panels/compare_panel.py"></location>
            <source>Show its bars in the &amp;chart</source>
            <translation>Seine Balken im &amp;Diagramm zeigen</translation>
        </message>
        <message>
            <location filename="../../gui/panels/compare_panel.py"></location>
            <source>Compare with</source>
            <translation>Vergleichen mit</translation>
        </message>
        <message>
            <location filename="../../gui/panels/compare_panel.py"></location>
            <source>What the chosen plan is compared with</source>
            <translation>Womit der gewählte Plan verglichen wird</translation>
        </message>
        <message>
            <location filename="../../gui/panels/compare_panel.py"></location>
            <source>Figures of both plans</source>
            <translation>Kennzahlen beider Pläne</translation>
        </message>
        <message>
            <location filename="../../gui/panels/compare_panel.py"></location>
            <source>What has moved</source>
            <translation>Was sich verschoben hat</translation>
        </message>
        <message>
            <location filename="../../gui/panels/compare_panel.py"></location>
            <source>Compare &amp;with</source>
            <translation>Vergleichen &amp;mit</translation>
        </message>
        <message>
            <location filename="../../gui/panels/compare_panel.py"></location>
            <source>Plan {number}</source>
            <translation>Plan {number}</translation>
        </message>
        <message>
            <location filename="../../gui/panels/compare_panel.py"></location>
            <source>The same as {version}.</source>
            <translation>Gleich wie {version}.</translation>
        </message>
        <message>
            <location filename="../../gui/panels/compare_panel.py"></location>
            <source>Figure</source>
            <translation>Kennzahl</translation>
        </message>
        <message>
            <location filename="../../gui/panels/compare_panel.py"></location>
            <source>Kept</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <location filename="../../gui/panels/compare_panel.py"></location>
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
        <message>
            <location filename="../../gui/panels/compare_panel.py"></location>
            <source>Hours</source>
            <translation>Stunden</translation>
        </message>
        <message>
            <location filename="../../gui/panels/compare_panel.py"></location>
            <source>return to {version}</source>
            <translation>Rückkehr zu {version}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/panels/compare_panel.py"></location>
            <source>The {n} largest moves of them:</source>
            <extracomment>One: The largest move of them:</extracomment>
            <translation>
                <numerusform>Die größte Verschiebung:</numerusform>
                <numerusform>Die {n} größten Verschiebungen:</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/panels/curve.py"></location>
            <source>Curve of the search</source>
            <translation>Verlauf der Suche</translation>
        </message>
        <message>
            <location filename="../../gui/panels/curve.py"></location>
            <source>From {hours} to {hours2} in {past}</source>
            <translation>Von {hours} auf {hours2} in {past}</translation>
        </message>
        <message>
            <location filename="../../gui/panels/goal_words.py"></location>
            <source>makespan</source>
            <translation>Gesamtdauer</translation>
        </message>
        <message>
            <location filename="../../gui/panels/goal_words.py"></location>
            <source>setup hours</source>
            <translation>Rüststunden</translation>
        </message>
        <message>
            <location filename="../../gui/panels/goal_words.py"></location>
            <source>Smallest sum of {names}</source>
            <translation>Kleinste Summe aus {names}</translation>
        </message>
        <message>
            <location filename="../../gui/panels/history_panel.py"></location>
            <source>As it was read</source>
            <translation>Wie eingelesen</translation>
        </message>
        <message>
            <location filename="../../gui/panels/history_panel.py"></location>
            <location filename="../../gui/workbench.py"></location>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <location filename="../../gui/panels/history_panel.py"></location>
            <source>Click a line to go back to that moment, or forward again.</source>
            <translation>Klicken Sie auf eine Zeile, um zu diesem Augenblick zurückzugehen, oder wieder vor.</translation>
        </message>
        <message>
            <location filename="../../gui/panels/issues_panel.py"></location>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <location filename="../../gui/panels/issues_panel.py"></location>
            <source>Sheet</source>
            <translation>Blatt</translation>
        </message>
        <message>
            <location filename="../../gui/panels/issues_panel.py"></location>
            <source>Cell</source>
            <translation>Zelle</translation>
        </message>
        <message>
            <location filename="../../gui/panels/issues_panel.py"></location>
            <source>What is wrong</source>
            <translation>Was nicht stimmt</translation>
        </message>
        <message>
            <location filename="../../gui/panels/issues_panel.py"></location>
            <source>How to mend it</source>
            <translation>Wie es zu beheben ist</translation>
        </message>
        <message>
            <location filename="../../gui/panels/issues_panel.py"></location>
            <source>Error</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <location filename="../../gui/panels/issues_panel.py"></location>
            <source>Warning</source>
            <translation>Warnung</translation>
        </message>
        <message>
            <location filename="../../gui/panels/issues_panel.py"></location>
            <source>{place} is copied: paste it into Excel's name box, left of the formula bar.</source>
            <translation>{place} ist kopiert: Fügen Sie es in Excels Namenfeld ein, links der Bearbeitungsleiste.</translation>
        </message>
        <message>
            <location filename="../../gui/panels/issues_panel.py"></location>
            <source>Errors</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <location filename="../../gui/panels/issues_panel.py"></location>
            <source>Warnings</source>
            <translation>Warnungen</translation>
        </message>
        <message>
            <location filename="../../gui/panels/issues_panel.py"></location>
            <source>Filter by sheet, cell or words</source>
            <translation>Nach Blatt, Zelle oder Wörtern filtern</translation>
        </message>
        <message>
            <location filename="../../gui/panels/issues_panel.py"></location>
            <source>Filter the faults</source>
            <translation>Mängel filtern</translation>
        </message>
        <message>
            <location filename="../../gui/panels/issues_panel.py"></location>
            <source>Plan &amp;without these rows</source>
            <translation>&amp;Ohne diese Zeilen planen</translation>
        </message>
        <message>
            <location filename="../../gui/panels/issues_panel.py"></location>
            <source>Leave rows with faults out; the warnings say which orders that costs</source>
            <translation>Fehlerhafte Zeilen auslassen; die Warnungen sagen, welche Aufträge das kostet</translation>
        </message>
        <message>
            <location filename="../../gui/panels/issues_panel.py"></location>
            <source>What was mended here; the file itself is untouched</source>
            <translation>Was hier behoben wurde; die Datei selbst ist unberührt</translation>
        </message>
        <message>
            <location filename="../../gui/panels/issues_panel.py"></location>
            <source>&amp;How it was read…</source>
            <translation>&amp;Wie gelesen wurde…</translation>
        </message>
        <message>
            <location filename="../../gui/panels/issues_panel.py"></location>
            <source>&amp;Mark in a copy…</source>
            <translation>In einer Kopie &amp;markieren…</translation>
        </message>
        <message>
            <location filename="../../gui/panels/issues_panel.py"></location>
            <source>Write a copy of the file in which every faulty cell is marked and explained</source>
            <translation>Eine Kopie der Datei schreiben, in der jede fehlerhafte Zelle markiert und erklärt ist</translation>
        </message>
        <message>
            <location filename="../../gui/panels/issues_panel.py"></location>
            <source>&amp;Copy all</source>
            <translation>Alle &amp;kopieren</translation>
        </message>
        <message>
            <location filename="../../gui/panels/issues_panel.py"></location>
            <source>Copy all faults as a table, to be pasted into Excel or a mail</source>
            <translation>Alle Mängel als Tabelle kopieren, zum Einfügen in Excel oder eine Mail</translation>
        </message>
        <message>
            <location filename="../../gui/panels/issues_panel.py"></location>
            <source>Faults of the workbook</source>
            <translation>Mängel der Arbeitsmappe</translation>
        </message>
        <message>
            <location filename="../../gui/panels/issues_panel.py"></location>
            <location filename="../../gui/panels/table_panel.py"></location>
            <source>Copy rows</source>
            <translation>Zeilen kopieren</translation>
        </message>
        <message>
            <location filename="../../gui/panels/issues_panel.py"></location>
            <source>Mended here ({n})</source>
            <translation>Hier behoben ({n})</translation>
        </message>
        <message>
            <location filename="../../gui/panels/issues_panel.py"></location>
            <source>What {place} should say</source>
            <translation>Was in {place} stehen soll</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/panels/issues_panel.py"></location>
            <source>{n} errors</source>
            <extracomment>One: {n} error</extracomment>
            <translation>
                <numerusform>{n} Fehler</numerusform>
                <numerusform>{n} Fehler</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/panels/issues_panel.py"></location>
            <source>{n} warnings</source>
            <extracomment>One: {n} warning</extracomment>
            <translation>
                <numerusform>{n} Warnung</numerusform>
                <numerusform>{n} Warnungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/panels/issues_panel.py"></location>
            <source>{n} assumed</source>
            <extracomment>One: {n} assumed</extracomment>
            <translation>
                <numerusform>{n} angenommen</numerusform>
                <numerusform>{n} angenommen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/panels/issues_panel.py"></location>
            <location filename="../../scheduler/excel/prepared.py"></location>
            <source>Read it as {value}</source>
            <translation>Als {value} lesen</translation>
        </message>
        <message>
            <location filename="../../gui/panels/issues_panel.py"></location>
            <source>Opening {file} in Excel.</source>
            <translation>{file} wird in Excel geöffnet.</translation>
        </message>
        <message>
            <location filename="../../gui/panels/issues_panel.py"></location>
            <source>No program opened the workbook.</source>
            <translation>Kein Programm hat die Arbeitsmappe geöffnet.</translation>
        </message>
        <message>
            <location filename="../../gui/panels/issues_panel.py"></location>
            <source>Take back {mend}</source>
            <translation>Zurücknehmen: {mend}</translation>
        </message>
        <message>
            <location filename="../../gui/panels/issues_panel.py"></location>
            <source>Take all back</source>
            <translation>Alles zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../gui/panels/kpi_strip.py"></location>
            <source>Late orders</source>
            <translation>Verspätete Aufträge</translation>
        </message>
        <message>
            <location filename="../../gui/panels/kpi_strip.py"></location>
            <source>Orders that end after their due date</source>
            <translation>Aufträge, die nach ihrem Termin enden</translation>
        </message>
        <message>
            <location filename="../../gui/panels/kpi_strip.py"></location>
            <source>Tardiness</source>
            <translation>Verspätung gesamt</translation>
        </message>
        <message>
            <location filename="../../gui/panels/kpi_strip.py"></location>
            <source>Hours late, summed over the late orders</source>
            <translation>Stunden Verspätung, summiert über die verspäteten Aufträge</translation>
        </message>
        <message>
            <location filename="../../gui/panels/kpi_strip.py"></location>
            <source>Weighted tardiness</source>
            <translation>Gewichtete Verspätung</translation>
        </message>
        <message>
            <location filename="../../gui/panels/kpi_strip.py"></location>
            <source>Hours late times the weight of the order</source>
            <translation>Stunden Verspätung mal Gewicht des Auftrags</translation>
        </message>
        <message>
            <location filename="../../gui/panels/kpi_strip.py"></location>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>On time</source>
            <translation>Pünktlich</translation>
        </message>
        <message>
            <location filename="../../gui/panels/kpi_strip.py"></location>
            <source>Share of the orders that end in time</source>
            <translation>Anteil der Aufträge, die rechtzeitig enden</translation>
        </message>
        <message>
            <location filename="../../gui/panels/kpi_strip.py"></location>
            <source>Makespan</source>
            <translation>Gesamtdauer</translation>
        </message>
        <message>
            <location filename="../../gui/panels/kpi_strip.py"></location>
            <source>From plan start to the end of the last operation</source>
            <translation>Vom Planbeginn bis zum Ende des letzten Arbeitsgangs</translation>
        </message>
        <message>
            <location filename="../../gui/panels/kpi_strip.py"></location>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Utilisation</source>
            <translation>Auslastung</translation>
        </message>
        <message>
            <location filename="../../gui/panels/kpi_strip.py"></location>
            <source>Worked of open minutes, over the machines with work</source>
            <translation>Gearbeitete von offenen Minuten, über die Maschinen mit Arbeit</translation>
        </message>
        <message>
            <location filename="../../gui/panels/kpi_strip.py"></location>
            <source>Worked hours of setup</source>
            <translation>Gearbeitete Rüststunden</translation>
        </message>
        <message>
            <location filename="../../gui/panels/kpi_strip.py"></location>
            <location filename="../../gui/versions.py"></location>
            <source>{amount} worse</source>
            <translation>{amount} schlechter</translation>
        </message>
        <message>
            <location filename="../../gui/panels/kpi_strip.py"></location>
            <source>as the first plan</source>
            <translation>wie der erste Plan</translation>
        </message>
        <message>
            <location filename="../../gui/panels/kpi_strip.py"></location>
            <source>points</source>
            <translation>Punkte</translation>
        </message>
        <message>
            <location filename="../../gui/panels/kpi_strip.py"></location>
            <location filename="../../gui/versions.py"></location>
            <source>{amount} better</source>
            <translation>{amount} besser</translation>
        </message>
        <message>
            <location filename="../../gui/panels/kpi_strip.py"></location>
            <source>Figures of the plan</source>
            <translation>Kennzahlen des Plans</translation>
        </message>
        <message>
            <location filename="../../gui/panels/kpi_strip.py"></location>
            <source>First plan: {value}</source>
            <translation>Erster Plan: {value}</translation>
        </message>
        <message>
            <location filename="../../gui/panels/legend.py"></location>
            <source>Click an entry to let its bars stand out, with Shift or Ctrl several of them; click it again for all alike.</source>
            <translation>Klicken Sie auf einen Eintrag, um seine Balken hervorzuheben, mit Umschalt oder Strg mehrere; noch ein Klick, und alle sind wieder gleich.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/panels/legend.py"></location>
            <source>and {n} more</source>
            <extracomment>One: and {n} more</extracomment>
            <translation>
                <numerusform>und {n} weiterer</numerusform>
                <numerusform>und {n} weitere</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/panels/legend.py"></location>
            <source>Colours: {names}</source>
            <translation>Farben: {names}</translation>
        </message>
        <message>
            <location filename="../../gui/panels/legend.py"></location>
            <source>{name} (stands out)</source>
            <translation>{name} (hervorgehoben)</translation>
        </message>
        <message>
            <location filename="../../gui/panels/message_bar.py"></location>
            <source>&amp;Open it</source>
            <translation>Ö&amp;ffnen</translation>
        </message>
        <message>
            <location filename="../../gui/panels/message_bar.py"></location>
            <source>Open &amp;folder</source>
            <translation>&amp;Ordner öffnen</translation>
        </message>
        <message>
            <location filename="../../gui/panels/message_bar.py"></location>
            <source>Close the message</source>
            <translation>Meldung schließen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>Optimising for {n} seconds: {goal}</source>
            <extracomment>One: Optimising for {n} second: {goal}</extracomment>
            <translation>
                <numerusform>Optimiert {n} Sekunde lang: {goal}</numerusform>
                <numerusform>Optimiert {n} Sekunden lang: {goal}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>10 seconds</source>
            <translation>10 Sekunden</translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>1 minute</source>
            <translation>1 Minute</translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>5 minutes</source>
            <translation>5 Minuten</translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>30 minutes</source>
            <translation>30 Minuten</translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>Until I stop</source>
            <translation>Bis ich anhalte</translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>Stopped after {took}; the best plan is kept</source>
            <translation>Nach {took} angehalten; der beste Plan bleibt</translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>Optimising until you stop: {goal}</source>
            <translation>Optimiert, bis Sie anhalten: {goal}</translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>Goal</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>How long to search</source>
            <translation>Wie lange gesucht wird</translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>Advanced</source>
            <translation>Erweitert</translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>Processor cores to use</source>
            <translation>Zahl der Prozessorkerne</translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>Seed</source>
            <translation>Startzahl</translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>Another number takes the search along another way</source>
            <translation>Eine andere Zahl führt die Suche einen anderen Weg</translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>Same plan every time</source>
            <translation>Jedes Mal derselbe Plan</translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>Counts steps instead of looking at the clock: the same workbook and seed
give the same plan, on any computer. Somewhat slower.</source>
            <translation>Zählt Schritte statt auf die Uhr zu sehen: Dieselbe Arbeitsmappe und Startzahl
ergeben auf jedem Rechner denselben Plan. Etwas langsamer.</translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>Look for the best plan (F5)</source>
            <translation>Den besten Plan suchen (F5)</translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>Stop and keep the best plan found so far (Esc)</source>
            <translation>Anhalten und den besten bisher gefundenen Plan behalten (Esc)</translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>State of the search</source>
            <translation>Stand der Suche</translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>Time used</source>
            <translation>Verbrauchte Zeit</translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>&amp;Goal</source>
            <translation>&amp;Ziel</translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>Search &amp;for</source>
            <translation>&amp;Suchen für</translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>Processor &amp;cores</source>
            <translation>Prozessor&amp;kerne</translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>See&amp;d</source>
            <translation>S&amp;tartzahl</translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>goal</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>Best possible, at least</source>
            <translation>Bestmöglich, mindestens</translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>Better plans found</source>
            <translation>Bessere Pläne gefunden</translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>Last one after</source>
            <translation>Der letzte nach</translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>{name} (hours): plan, and best possible dashed</source>
            <translation>{name} (Stunden): Plan, und bestmöglich gestrichelt</translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>Stopping… the best plan is kept</source>
            <translation>Hält an… der beste Plan bleibt</translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>Ended</source>
            <translation>Beendet</translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>Finished: best plan, proved in {took}</source>
            <translation>Fertig: bester Plan, bewiesen in {took}</translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <location filename="../../gui/panels/pages.py"></location>
            <source>No plan is possible</source>
            <translation>Kein Plan ist möglich</translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>Ended after {took} without a plan</source>
            <translation>Nach {took} ohne Plan beendet</translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>Time is up after {took}; the best plan is kept</source>
            <translation>Nach {took} ist die Zeit um; der beste Plan bleibt</translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>{past}, until you stop</source>
            <translation>{past}, bis Sie anhalten</translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>{past} of {whole}, {left} left</source>
            <translation>{past} von {whole}, noch {left}</translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>Optimise further</source>
            <translation>Weiter optimieren</translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>Stopping…</source>
            <translation>Hält an…</translation>
        </message>
        <message>
            <location filename="../../gui/panels/optimise_panel.py"></location>
            <source>Starting…</source>
            <translation>Beginnt…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/panels/pages.py"></location>
            <source>{n} pools of operators or tools</source>
            <extracomment>One: {n} pool of operators or tools</extracomment>
            <translation>
                <numerusform>{n} Pool von Bedienern oder Werkzeugen</numerusform>
                <numerusform>{n} Pools von Bedienern oder Werkzeugen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/panels/pages.py"></location>
            <source>{orders} with {operations} on {machines} and {pools}.</source>
            <translation>{orders} mit {operations} auf {machines} und {pools}.</translation>
        </message>
        <message>
            <location filename="../../gui/panels/pages.py"></location>
            <source>{orders} with {operations} on {machines}.</source>
            <translation>{orders} mit {operations} auf {machines}.</translation>
        </message>
        <message>
            <location filename="../../gui/panels/pages.py"></location>
            <source>Plan start: {time}.</source>
            <translation>Planbeginn: {time}.</translation>
        </message>
        <message>
            <location filename="../../gui/panels/pages.py"></location>
            <source>How much of the workbook is read</source>
            <translation>Wie viel von der Arbeitsmappe gelesen ist</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/panels/pages.py"></location>
            <source>{n} warnings: planning can go on. See the table of faults below.</source>
            <extracomment>One: {n} warning: planning can go on. See the table of faults below.</extracomment>
            <translation>
                <numerusform>{n} Warnung: Geplant werden kann trotzdem. Siehe die Tabelle der Mängel unten.</numerusform>
                <numerusform>{n} Warnungen: Geplant werden kann trotzdem. Siehe die Tabelle der Mängel unten.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/panels/pages.py"></location>
            <source>Due from {first} to {last}.</source>
            <translation>Termine von {first} bis {last}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/panels/pages.py"></location>
            <source>{n} operations started, locked or frozen.</source>
            <extracomment>One: {n} operation started, locked or frozen.</extracomment>
            <translation>
                <numerusform>{n} Arbeitsgang begonnen, fixiert oder eingefroren.</numerusform>
                <numerusform>{n} Arbeitsgänge begonnen, fixiert oder eingefroren.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/panels/pages.py"></location>
            <source>Select an error to see its cell and to mend it by a click; the file itself stays as it is. Or mend it in Excel, save, and read it again. Warnings do not stop planning.</source>
            <translation>Wählen Sie einen Fehler, um seine Zelle zu sehen und ihn mit einem Klick zu beheben; die Datei selbst bleibt, wie sie ist. Oder berichtigen Sie ihn in Excel, speichern Sie, und lesen Sie neu ein. Warnungen verhindern das Planen nicht.</translation>
        </message>
        <message>
            <location filename="../../gui/panels/pages.py"></location>
            <source>Open in &amp;Excel</source>
            <translation>In &amp;Excel öffnen</translation>
        </message>
        <message>
            <location filename="../../gui/panels/pages.py"></location>
            <source>&amp;Read again  (Ctrl+R)</source>
            <translation>&amp;Neu einlesen  (Strg+R)</translation>
        </message>
        <message>
            <location filename="../../gui/panels/pages.py"></location>
            <source>These rows of the workbook cannot all hold. Give way in one of them, save the workbook, and read it again. The clash was checked on its own.</source>
            <translation>Diese Zeilen der Arbeitsmappe können nicht alle gelten. Geben Sie bei einer nach, speichern Sie die Arbeitsmappe, und lesen Sie sie neu ein. Der Widerspruch wurde für sich geprüft.</translation>
        </message>
        <message>
            <location filename="../../gui/panels/pages.py"></location>
            <source>Rows that clash</source>
            <translation>Zeilen, die sich widersprechen</translation>
        </message>
        <message>
            <location filename="../../gui/panels/pages.py"></location>
            <source>Order {order}: {what}</source>
            <translation>Auftrag {order}: {what}</translation>
        </message>
        <message>
            <location filename="../../gui/panels/pages.py"></location>
            <source>deadline {due}</source>
            <translation>Fixtermin {due}</translation>
        </message>
        <message>
            <location filename="../../gui/panels/pages.py"></location>
            <source>not before {time}</source>
            <translation>nicht vor {time}</translation>
        </message>
        <message>
            <location filename="../../gui/panels/pages.py"></location>
            <source>start by {time}</source>
            <translation>Beginn bis {time}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/panels/pages.py"></location>
            <source>waits at most {n} minutes</source>
            <extracomment>One: waits at most {n} minute</extracomment>
            <translation>
                <numerusform>wartet höchstens {n} Minute</numerusform>
                <numerusform>wartet höchstens {n} Minuten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/panels/pages.py"></location>
            <location filename="../../scheduler/excel/foreign/old_book.py"></location>
            <location filename="../../scheduler/excel/load.py"></location>
            <location filename="../../scheduler/excel/review.py"></location>
            <source>Reading {file}</source>
            <translation>{file} wird gelesen</translation>
        </message>
        <message>
            <location filename="../../gui/panels/pages.py"></location>
            <source>Making a first plan…</source>
            <translation>Ein erster Plan entsteht…</translation>
        </message>
        <message>
            <location filename="../../gui/panels/pages.py"></location>
            <source>{file} is ready to be planned</source>
            <translation>{file} kann geplant werden</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/panels/pages.py"></location>
            <source>{n} orders already past due.</source>
            <extracomment>One: {n} order already past due.</extracomment>
            <translation>
                <numerusform>{n} Auftrag schon über dem Termin.</numerusform>
                <numerusform>{n} Aufträge schon über dem Termin.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/panels/pages.py"></location>
            <source>{file} cannot be planned yet: {n} errors</source>
            <extracomment>One: {file} cannot be planned yet: {n} error</extracomment>
            <translation>
                <numerusform>{file} kann noch nicht geplant werden: {n} Fehler</numerusform>
                <numerusform>{file} kann noch nicht geplant werden: {n} Fehler</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/panels/pages.py"></location>
            <source>What clashes</source>
            <translation>Was sich widerspricht</translation>
        </message>
        <message>
            <location filename="../../gui/panels/pages.py"></location>
            <source>Row of the workbook</source>
            <translation>Zeile der Arbeitsmappe</translation>
        </message>
        <message>
            <location filename="../../gui/panels/pages.py"></location>
            <source>What holds it</source>
            <translation>Was ihn bindet</translation>
        </message>
        <message>
            <location filename="../../gui/panels/pages.py"></location>
            <source>frozen: {place}</source>
            <translation>eingefroren: {place}</translation>
        </message>
        <message>
            <location filename="../../gui/panels/pages.py"></location>
            <source>locked: {place}</source>
            <translation>fixiert: {place}</translation>
        </message>
        <message>
            <location filename="../../gui/panels/start_page.py"></location>
            <source>From the spreadsheets of your shop to the best plan, and back to Excel.</source>
            <translation>Von den Tabellen Ihrer Werkstatt zum besten Plan, und zurück nach Excel.</translation>
        </message>
        <message>
            <location filename="../../gui/panels/start_page.py"></location>
            <source>Open what you have</source>
            <translation>Öffnen, was Sie haben</translation>
        </message>
        <message>
            <location filename="../../gui/panels/start_page.py"></location>
            <source>Any workbook with orders and their steps; what cannot be known is asked once.</source>
            <translation>Jede Arbeitsmappe mit Aufträgen und ihren Schritten; was offen bleibt, wird einmal gefragt.</translation>
        </message>
        <message>
            <location filename="../../gui/panels/start_page.py"></location>
            <source>Press Optimise</source>
            <translation>„Optimieren“ drücken</translation>
        </message>
        <message>
            <location filename="../../gui/panels/start_page.py"></location>
            <source>Watch the plan get better; stop when it is good enough.</source>
            <translation>Zusehen, wie der Plan besser wird; anhalten, wenn er gut genug ist.</translation>
        </message>
        <message>
            <location filename="../../gui/panels/start_page.py"></location>
            <source>Back to Excel: schedule, work lists, figures and a Gantt sheet.</source>
            <translation>Zurück nach Excel: Terminplan, Arbeitslisten, Kennzahlen und ein Gantt-Blatt.</translation>
        </message>
        <message>
            <location filename="../../gui/panels/start_page.py"></location>
            <source>Several files…</source>
            <translation>Mehrere Dateien…</translation>
        </message>
        <message>
            <location filename="../../gui/panels/start_page.py"></location>
            <source>A folder…</source>
            <translation>Ein Ordner…</translation>
        </message>
        <message>
            <location filename="../../gui/panels/start_page.py"></location>
            <source>Copied in Excel</source>
            <translation>In Excel kopiert</translation>
        </message>
        <message>
            <location filename="../../gui/panels/start_page.py"></location>
            <source>The table on the clipboard</source>
            <translation>Die Tabelle in der Zwischenablage</translation>
        </message>
        <message>
            <location filename="../../gui/panels/start_page.py"></location>
            <source>Plan your shop</source>
            <translation>Planen Sie Ihre Werkstatt</translation>
        </message>
        <message>
            <location filename="../../gui/panels/start_page.py"></location>
            <source>&amp;Open a workbook…</source>
            <translation>Arbeitsmappe ö&amp;ffnen…</translation>
        </message>
        <message>
            <location filename="../../gui/panels/start_page.py"></location>
            <source>Files and folders can be dropped anywhere in this window.</source>
            <translation>Dateien und Ordner können überall in dieses Fenster gezogen werden.</translation>
        </message>
        <message>
            <location filename="../../gui/panels/start_page.py"></location>
            <source>Opened last</source>
            <translation>Zuletzt geöffnet</translation>
        </message>
        <message>
            <location filename="../../gui/panels/start_page.py"></location>
            <source>Or try a sample shop</source>
            <translation>Oder eine Beispiel-Werkstatt</translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_panel.py"></location>
            <source>{shown} of {all}</source>
            <translation>{shown} von {all}</translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>machine and time</source>
            <translation>Maschine und Zeit</translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Planned</source>
            <translation>Geplant</translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Released</source>
            <translation>Freigegeben</translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Find orders</source>
            <translation>Aufträge suchen</translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Operations</source>
            <translation>Arbeitsgänge</translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Find operations</source>
            <translation>Arbeitsgänge suchen</translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Find machines</source>
            <translation>Maschinen suchen</translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>From your workbook</source>
            <translation>Aus Ihrer Arbeitsmappe</translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Frozen: {what}</source>
            <translation>Eingefroren: {what}</translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Locked: {what}</source>
            <translation>Fixiert: {what}</translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Wanted end of the order</source>
            <translation>Gewünschtes Ende des Auftrags</translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Start of its first operation, setup included</source>
            <translation>Beginn des ersten Arbeitsgangs, Rüsten eingeschlossen</translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>End of its last operation</source>
            <translation>Ende des letzten Arbeitsgangs</translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Lateness (h)</source>
            <translation>Verspätung (h)</translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>End minus due, in hours of the clock; below zero is early</source>
            <translation>Ende minus Termin, in Stunden der Uhr; unter null ist zu früh</translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Why late</source>
            <translation>Warum verspätet</translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>What holds the order up; sorts by lateness</source>
            <translation>Was den Auftrag aufhält; sortiert nach Verspätung</translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>What one hour late costs</source>
            <translation>Was eine Stunde Verspätung kostet</translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Setup start</source>
            <translation>Rüstbeginn</translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Setup (min)</source>
            <translation>Rüsten (min)</translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Worked minutes of setup</source>
            <translation>Gearbeitete Rüstminuten</translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Run (min)</source>
            <translation>Lauf (min)</translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Worked minutes of the run</source>
            <translation>Gearbeitete Minuten des Laufs</translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Order late (h)</source>
            <translation>Auftrag verspätet (h)</translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Lateness of its order: end minus due, in hours of the clock</source>
            <translation>Verspätung des Auftrags: Ende minus Termin, in Stunden der Uhr</translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Held by</source>
            <translation>Gehalten durch</translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Why it is not moved: started, locked by you, or frozen</source>
            <translation>Warum er nicht verschoben wird: begonnen, von Ihnen fixiert, oder eingefroren</translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Worked of open minutes up to the end of the plan</source>
            <translation>Gearbeitete von offenen Minuten bis zum Ende des Plans</translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Worked (h)</source>
            <translation>Gearbeitet (h)</translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Setups and runs</source>
            <translation>Rüsten und Läufe</translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Open (h)</source>
            <translation>Offen (h)</translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Working hours up to the end of the plan</source>
            <translation>Arbeitsstunden bis zum Ende des Plans</translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Setup (h)</source>
            <translation>Rüsten (h)</translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>First start</source>
            <translation>Erster Beginn</translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Last end</source>
            <translation>Letztes Ende</translation>
        </message>
        <message>
            <location filename="../../gui/panels/table_specs.py"></location>
            <source>Day and night</source>
            <translation>Tag und Nacht</translation>
        </message>
        <message>
            <location filename="../../gui/panels/why_panel.py"></location>
            <source>Select a late order, in the chart or in the tables, to see what it waited for.</source>
            <translation>Wählen Sie einen verspäteten Auftrag, im Diagramm oder in den Tabellen, um zu sehen, worauf er gewartet hat.</translation>
        </message>
        <message>
            <location filename="../../gui/panels/why_panel.py"></location>
            <source>What the order waited for</source>
            <translation>Worauf der Auftrag gewartet hat</translation>
        </message>
        <message>
            <location filename="../../gui/panels/why_panel.py"></location>
            <source>In the order of &amp;time</source>
            <translation>In &amp;zeitlicher Reihenfolge</translation>
        </message>
        <message>
            <location filename="../../gui/panels/why_panel.py"></location>
            <source>&amp;Select the whole chain</source>
            <translation>Ganze Kette &amp;auswählen</translation>
        </message>
        <message>
            <location filename="../../gui/panels/why_panel.py"></location>
            <source>Order {order} is {hours} late</source>
            <translation>Auftrag {order} ist {hours} verspätet</translation>
        </message>
        <message>
            <location filename="../../gui/panels/why_panel.py"></location>
            <source>Due {due}. {sentence}.</source>
            <translation>Termin {due}. {sentence}.</translation>
        </message>
        <message>
            <location filename="../../gui/panels/why_panel.py"></location>
            <source>What it waited for</source>
            <translation>Worauf er gewartet hat</translation>
        </message>
        <message>
            <location filename="../../gui/papers.py"></location>
            <location filename="../../scheduler/excel/writeback.py"></location>
            <source>Writing into {file}</source>
            <translation>Schreibt in {file}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/papers.py"></location>
            <source>The work of {n} machines is listed in {file}.</source>
            <extracomment>One: The work of {n} machine is listed in {file}.</extracomment>
            <translation>
                <numerusform>Die Arbeit von {n} Maschine ist in {file} aufgelistet.</numerusform>
                <numerusform>Die Arbeit von {n} Maschinen ist in {file} aufgelistet.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/papers.py"></location>
            <source>Save: {what}</source>
            <translation>Speichern: {what}</translation>
        </message>
        <message>
            <location filename="../../gui/papers.py"></location>
            <source>The plan stands in {file} now, on sheets of its own.</source>
            <translation>Der Plan steht jetzt in {file}, auf eigenen Blättern.</translation>
        </message>
        <message>
            <location filename="../../gui/papers.py"></location>
            <source>Putting the plan into {file}…</source>
            <translation>Der Plan wird in {file} geschrieben…</translation>
        </message>
        <message>
            <location filename="../../gui/papers.py"></location>
            <source>The tables with your edits are saved as {file}.</source>
            <translation>Die Tabellen mit Ihren Änderungen sind als {file} gespeichert.</translation>
        </message>
        <message>
            <location filename="../../gui/papers.py"></location>
            <source>{file} is the workbook that is open.</source>
            <translation>{file} ist die Arbeitsmappe, die offen ist.</translation>
        </message>
        <message>
            <location filename="../../gui/papers.py"></location>
            <source>Choose another name, so that nothing of it is overwritten.</source>
            <translation>Wählen Sie einen anderen Namen, damit nichts davon überschrieben wird.</translation>
        </message>
        <message>
            <location filename="../../gui/papers.py"></location>
            <source>{file} could not be written: {reason}.</source>
            <translation>{file} konnte nicht geschrieben werden: {reason}.</translation>
        </message>
        <message>
            <location filename="../../gui/papers.py"></location>
            <source>Close it there, or write into a copy.</source>
            <translation>Schließen Sie sie dort, oder schreiben Sie in eine Kopie.</translation>
        </message>
        <message>
            <location filename="../../gui/papers.py"></location>
            <source>Try &amp;again</source>
            <translation>&amp;Noch einmal</translation>
        </message>
        <message>
            <location filename="../../gui/papers.py"></location>
            <source>Write into a &amp;copy</source>
            <translation>In eine &amp;Kopie schreiben</translation>
        </message>
        <message>
            <location filename="../../gui/plan_command.py"></location>
            <source>{name} and {other}</source>
            <translation>{name} und {other}</translation>
        </message>
        <message>
            <location filename="../../gui/present.py"></location>
            <source>This plan is over; it shows its end.</source>
            <translation>Dieser Plan ist vorbei; gezeigt wird sein Ende.</translation>
        </message>
        <message>
            <location filename="../../gui/present.py"></location>
            <source>This plan begins {time}; it shows its beginning.</source>
            <translation>Dieser Plan beginnt {time}; gezeigt wird sein Anfang.</translation>
        </message>
        <message>
            <location filename="../../gui/project.py"></location>
            <source>Ganttry project (*.ganttry)</source>
            <translation>Ganttry-Projekt (*.ganttry)</translation>
        </message>
        <message>
            <location filename="../../gui/project.py"></location>
            <source>Save the project</source>
            <translation>Das Projekt speichern</translation>
        </message>
        <message>
            <location filename="../../gui/project.py"></location>
            <source>on {computer}</source>
            <translation>auf {computer}</translation>
        </message>
        <message>
            <location filename="../../gui/project.py"></location>
            <source>on this computer</source>
            <translation>auf diesem Rechner</translation>
        </message>
        <message>
            <location filename="../../gui/project.py"></location>
            <source>{file} is open in another Ganttry window {where}.</source>
            <translation>{file} ist in einem anderen Ganttry-Fenster {where} offen.</translation>
        </message>
        <message>
            <location filename="../../gui/project.py"></location>
            <source>Save this one under another name, or close it there first.</source>
            <translation>Speichern Sie dieses unter einem anderen Namen, oder schließen Sie es zuerst dort.</translation>
        </message>
        <message>
            <location filename="../../gui/project.py"></location>
            <source>The project is saved as {file}.</source>
            <translation>Das Projekt ist als {file} gespeichert.</translation>
        </message>
        <message>
            <location filename="../../gui/project.py"></location>
            <source>{file} is open in another Ganttry window {where} too.</source>
            <translation>{file} ist auch in einem anderen Ganttry-Fenster {where} offen.</translation>
        </message>
        <message>
            <location filename="../../gui/project.py"></location>
            <source>You can look and try here; saving asks for another name.</source>
            <translation>Sie können hier schauen und probieren; beim Speichern wird nach einem anderen Namen gefragt.</translation>
        </message>
        <message>
            <location filename="../../gui/project.py"></location>
            <source>Ganttry ended without closing. The work of {when} was kept.</source>
            <translation>Ganttry endete, ohne geschlossen zu werden. Die Arbeit von {when} ist erhalten.</translation>
        </message>
        <message>
            <location filename="../../gui/project.py"></location>
            <source>Bring it back</source>
            <translation>Zurückholen</translation>
        </message>
        <message>
            <location filename="../../gui/project.py"></location>
            <source>Forget it</source>
            <translation>Vergessen</translation>
        </message>
        <message>
            <location filename="../../gui/session.py"></location>
            <source>Opening the project</source>
            <translation>Das Projekt wird geöffnet</translation>
        </message>
        <message>
            <location filename="../../gui/session.py"></location>
            <source>Preparing the tables</source>
            <translation>Die Tabellen werden vorbereitet</translation>
        </message>
        <message>
            <location filename="../../gui/session.py"></location>
            <source>The best plan found so far is kept.</source>
            <translation>Der beste bisher gefundene Plan bleibt.</translation>
        </message>
        <message>
            <location filename="../../gui/state.py"></location>
            <source>Opening the workbook</source>
            <translation>Die Arbeitsmappe wird geöffnet</translation>
        </message>
        <message>
            <location filename="../../gui/stretch.py"></location>
            <source>Marked: {start} to {end}.</source>
            <translation>Markiert: {start} bis {end}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../gui/stretch.py"></location>
            <source>{n} operations run in it.</source>
            <extracomment>One: {n} operation runs in it.</extracomment>
            <translation>
                <numerusform>{n} Arbeitsgang läuft darin.</numerusform>
                <numerusform>{n} Arbeitsgänge laufen darin.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../gui/stretch.py"></location>
            <source>Drag over the hours above the chart, or select the first and the last operation of it.</source>
            <translation>Ziehen Sie über die Stunden über dem Diagramm, oder wählen Sie den ersten und den letzten Arbeitsgang.</translation>
        </message>
        <message>
            <location filename="../../gui/stretch.py"></location>
            <source>Nothing runs in the marked time.</source>
            <translation>In der markierten Zeit läuft nichts.</translation>
        </message>
        <message>
            <location filename="../../gui/stretch.py"></location>
            <source>No time is marked.</source>
            <translation>Keine Zeit ist markiert.</translation>
        </message>
        <message>
            <location filename="../../gui/stretch.py"></location>
            <source>&amp;Optimise them</source>
            <translation>Diese &amp;optimieren</translation>
        </message>
        <message>
            <location filename="../../gui/stretch.py"></location>
            <source>&amp;Select them</source>
            <translation>Diese &amp;auswählen</translation>
        </message>
        <message>
            <location filename="../../gui/stretch.py"></location>
            <source>Nothing runs in it.</source>
            <translation>Darin läuft nichts.</translation>
        </message>
        <message>
            <location filename="../../gui/theme.py"></location>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <location filename="../../gui/theme.py"></location>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <location filename="../../gui/toolbar.py"></location>
            <source>Main toolbar</source>
            <translation>Hauptleiste</translation>
        </message>
        <message>
            <location filename="../../gui/toolbar.py"></location>
            <source>Colour by</source>
            <translation>Farbe nach</translation>
        </message>
        <message>
            <location filename="../../gui/versions.py"></location>
            <source>same</source>
            <translation>gleich</translation>
        </message>
        <message>
            <location filename="../../gui/words.py"></location>
            <source>ddd d MMM</source>
            <translation>ddd dd.MM.</translation>
        </message>
        <message>
            <location filename="../../gui/words.py"></location>
            <source>ddd d MMM yyyy</source>
            <translation>ddd dd.MM.yyyy</translation>
        </message>
        <message>
            <location filename="../../gui/words.py"></location>
            <location filename="../../scheduler/texts.py"></location>
            <source>{names} and {last}</source>
            <translation>{names} und {last}</translation>
        </message>
        <message>
            <location filename="../../gui/words.py"></location>
            <source>No plan can be more than {pct} % better on {level}.</source>
            <translation>Kein Plan kann mehr als {pct} % besser sein ({level}).</translation>
        </message>
        <message>
            <location filename="../../gui/words.py"></location>
            <source>Looking for a first plan.</source>
            <translation>Ein erster Plan wird gesucht.</translation>
        </message>
        <message>
            <location filename="../../gui/words.py"></location>
            <source>Proved best: no better plan exists.</source>
            <translation>Als bester bewiesen: Einen besseren Plan gibt es nicht.</translation>
        </message>
        <message>
            <location filename="../../gui/words.py"></location>
            <source>How much better a plan could be is not known yet.</source>
            <translation>Wie viel besser ein Plan sein könnte, ist noch nicht bekannt.</translation>
        </message>
        <message>
            <location filename="../../gui/words.py"></location>
            <source>No plan can be more than {pct} % better.</source>
            <translation>Kein Plan kann mehr als {pct} % besser sein.</translation>
        </message>
        <message>
            <location filename="../../gui/words.py"></location>
            <source>How good a plan can be on {level} is not known yet.</source>
            <translation>Wie gut ein Plan sein kann ({level}), ist noch nicht bekannt.</translation>
        </message>
        <message>
            <location filename="../../gui/words.py"></location>
            <source>How good a plan can be is not known yet: up to {pct:.0f} % better on {level} is not ruled out.</source>
            <translation>Wie gut ein Plan sein kann ({level}), ist noch nicht bekannt: Bis zu {pct:.0f} % besser ist nicht ausgeschlossen.</translation>
        </message>
        <message>
            <location filename="../../gui/words.py"></location>
            <source>How good a plan can be is not known yet.</source>
            <translation>Wie gut ein Plan sein kann, ist noch nicht bekannt.</translation>
        </message>
        <message>
            <location filename="../../gui/words.py"></location>
            <source>How good a plan can be is not known yet: up to {pct:.0f} % better is not ruled out.</source>
            <translation>Wie gut ein Plan sein kann, ist noch nicht bekannt: Bis zu {pct:.0f} % besser ist nicht ausgeschlossen.</translation>
        </message>
        <message>
            <location filename="../../gui/words.py"></location>
            <source>{levels} proved best.</source>
            <translation>{levels}: bester Wert bewiesen.</translation>
        </message>
        <message>
            <location filename="../../gui/workbench.py"></location>
            <source>Compare</source>
            <translation>Vergleich</translation>
        </message>
        <message>
            <location filename="../../gui/workbench.py"></location>
            <source>Why late?</source>
            <translation>Warum verspätet?</translation>
        </message>
        <message>
            <location filename="../../gui/workbench.py"></location>
            <source>Show the &amp;load under the chart</source>
            <translation>&amp;Last unter dem Diagramm zeigen</translation>
        </message>
        <message>
            <location filename="../../gui/workbench.py"></location>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <location filename="../../gui/workbench.py"></location>
            <source>Sele&amp;ct</source>
            <translation>A&amp;uswählen</translation>
        </message>
        <message>
            <location filename="../../gui/workbench.py"></location>
            <source>&amp;Undo {change}</source>
            <translation>&amp;Rückgängig: {change}</translation>
        </message>
        <message>
            <location filename="../../gui/workbench.py"></location>
            <source>&amp;Redo {change}</source>
            <translation>&amp;Wiederholen: {change}</translation>
        </message>
        <message>
            <location filename="../../solver/clash.py"></location>
            <source>No plan exists even without deadlines, locks, longest waits and limits of pools.</source>
            <translation>Es gibt keinen Plan, auch nicht ohne Fixtermine, Fixierungen, Höchstliegezeiten und Grenzen der Pools.</translation>
        </message>
        <message>
            <location filename="../../solver/clash.py"></location>
            <source>Check what has started, and the open hours of the machines.</source>
            <translation>Prüfen Sie, was begonnen ist, und die offenen Stunden der Maschinen.</translation>
        </message>
        <message>
            <location filename="../../solver/clash.py"></location>
            <source>{ways}.</source>
            <translation>{ways}.</translation>
        </message>
        <message>
            <location filename="../../solver/clash.py"></location>
            <source>{operation} is {how}{when}{where}</source>
            <translation>{operation} ist {how}{when}{where}</translation>
        </message>
        <message>
            <location filename="../../solver/clash.py"></location>
            <source>: even alone in the shop it ends at {end} at the earliest</source>
            <translation>: selbst allein im Betrieb endet er frühestens {end}</translation>
        </message>
        <message>
            <location filename="../../solver/clash.py"></location>
            <source>{row}, which no plan can keep{why}.</source>
            <translation>{row}, was kein Plan einhalten kann{why}.</translation>
        </message>
        <message>
            <location filename="../../solver/clash.py"></location>
            <source>These cannot all hold: {rows}.</source>
            <translation>Dies kann nicht alles gelten: {rows}.</translation>
        </message>
        <message>
            <location filename="../../solver/clash.py"></location>
            <location filename="../../solver/construct.py"></location>
            <source> or </source>
            <translation> oder </translation>
        </message>
        <message>
            <location filename="../../solver/clash.py"></location>
            <source>Make the order's due date later, or set its Deadline to No</source>
            <translation>Legen Sie den Termin des Auftrags später, oder setzen Sie Deadline auf No</translation>
        </message>
        <message>
            <location filename="../../solver/clash.py"></location>
            <source>make the order's due date later, or set its Deadline to No</source>
            <translation>legen Sie den Termin des Auftrags später, oder setzen Sie Deadline auf No</translation>
        </message>
        <message>
            <location filename="../../solver/clash.py"></location>
            <source>Change the lock or take it off</source>
            <translation>Ändern oder lösen Sie die Fixierung</translation>
        </message>
        <message>
            <location filename="../../solver/clash.py"></location>
            <source>change the lock or take it off</source>
            <translation>ändern oder lösen Sie die Fixierung</translation>
        </message>
        <message>
            <location filename="../../solver/clash.py"></location>
            <source>Allow a longer Max wait</source>
            <translation>Erlauben Sie eine längere Höchstliegezeit</translation>
        </message>
        <message>
            <location filename="../../solver/clash.py"></location>
            <source>allow a longer Max wait</source>
            <translation>erlauben Sie eine längere Höchstliegezeit</translation>
        </message>
        <message>
            <location filename="../../solver/clash.py"></location>
            <source>Allow a longer Max wait after the step that is done</source>
            <translation>Erlauben Sie eine längere Höchstliegezeit nach dem fertigen Schritt</translation>
        </message>
        <message>
            <location filename="../../solver/clash.py"></location>
            <source>allow a longer Max wait after the step that is done</source>
            <translation>erlauben Sie eine längere Höchstliegezeit nach dem fertigen Schritt</translation>
        </message>
        <message>
            <location filename="../../solver/clash.py"></location>
            <source>Enlarge the pool or open it longer</source>
            <translation>Vergrößern Sie den Pool, oder öffnen Sie ihn länger</translation>
        </message>
        <message>
            <location filename="../../solver/clash.py"></location>
            <source>enlarge the pool or open it longer</source>
            <translation>vergrößern Sie den Pool, oder öffnen Sie ihn länger</translation>
        </message>
        <message>
            <location filename="../../solver/clash.py"></location>
            <source>order {order} must be done by {due}</source>
            <translation>Auftrag {order} muss bis {due} fertig sein</translation>
        </message>
        <message>
            <location filename="../../solver/clash.py"></location>
            <source>there are only {quantity} of {resource}</source>
            <translation>es gibt nur {quantity} von {resource}</translation>
        </message>
        <message>
            <location filename="../../solver/clash.py"></location>
            <source>{operation} must start within {wait} of the end of {predecessor}</source>
            <translation>{operation} muss spätestens {wait} nach dem Ende von {predecessor} beginnen</translation>
        </message>
        <message>
            <location filename="../../solver/clash.py"></location>
            <source>{operation} must start by {latest}</source>
            <translation>{operation} muss bis {latest} beginnen</translation>
        </message>
        <message>
            <location filename="../../solver/clash.py"></location>
            <source> on {machine}</source>
            <translation> auf {machine}</translation>
        </message>
        <message>
            <location filename="../../solver/clash.py"></location>
            <source> to start at {start}</source>
            <translation> mit Beginn {start}</translation>
        </message>
        <message>
            <location filename="../../solver/clash.py"></location>
            <source>{operation} and {other} have both started on {machine}, which does one at a time.</source>
            <translation>{operation} und {other} sind beide auf {machine} begonnen, die nur einen zur Zeit bearbeitet.</translation>
        </message>
        <message>
            <location filename="../../solver/clash.py"></location>
            <source>Order {order} must be done by {due}</source>
            <translation>Auftrag {order} muss bis {due} fertig sein</translation>
        </message>
        <message>
            <location filename="../../solver/clash.py"></location>
            <source>There are only {quantity} of {resource}</source>
            <translation>Es gibt nur {quantity} von {resource}</translation>
        </message>
        <message>
            <location filename="../../solver/clash.py"></location>
            <source>and {count} more</source>
            <translation>und {count} weitere</translation>
        </message>
        <message>
            <location filename="../../solver/clash.py"></location>
            <source>Correct their status on the Progress sheet.</source>
            <translation>Berichtigen Sie ihren Status auf dem Blatt Progress.</translation>
        </message>
        <message>
            <location filename="../../solver/cli.py"></location>
            <source>The fast search works, but no folder could be written to keep it for the next start.</source>
            <translation>Die schnelle Suche arbeitet, aber in keinen Ordner ließ sie sich für den nächsten Start schreiben.</translation>
        </message>
        <message>
            <location filename="../../solver/cli.py"></location>
            <source>There are no samples in this installation.</source>
            <translation>In dieser Installation sind keine Beispiele.</translation>
        </message>
        <message>
            <location filename="../../solver/cli.py"></location>
            <source>Stopped.</source>
            <translation>Angehalten.</translation>
        </message>
        <message>
            <location filename="../../solver/cli_plan.py"></location>
            <source>No plan can exist. These cannot all hold:</source>
            <translation>Es kann keinen Plan geben. Dies kann nicht alles gelten:</translation>
        </message>
        <message>
            <location filename="../../solver/cli_plan.py"></location>
            <source>No plan was written: the time was over, or the run was stopped, before a first plan was found. Give it more --seconds.</source>
            <translation>Es wurde kein Plan geschrieben: Die Zeit war um, oder der Lauf wurde angehalten, bevor ein erster Plan gefunden war. Geben Sie mehr --seconds.</translation>
        </message>
        <message>
            <location filename="../../solver/cli_plan.py"></location>
            <source>Stopping: the best plan so far is kept (Ctrl+C again ends it at once).</source>
            <translation>Hält an: Der beste Plan bis jetzt bleibt (noch einmal Strg+C beendet sofort).</translation>
        </message>
        <message>
            <location filename="../../solver/cli_refresh.py"></location>
            <source>No repair holds, so it is planned anew from where it stood.</source>
            <translation>Keine Reparatur hält, deshalb wird von dort aus neu geplant.</translation>
        </message>
        <message>
            <location filename="../../solver/cli_refresh.py"></location>
            <source>Nothing was written (--dry-run).</source>
            <translation>Es wurde nichts geschrieben (--dry-run).</translation>
        </message>
        <message>
            <location filename="../../solver/cli_refresh.py"></location>
            <source>Nothing was changed: mend the errors and try again.</source>
            <translation>Es wurde nichts geändert: Beheben Sie die Fehler und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../solver/cli_refresh.py"></location>
            <source>The plan holds as it is.</source>
            <translation>Der Plan hält, wie er ist.</translation>
        </message>
        <message>
            <location filename="../../solver/cli_refresh.py"></location>
            <source>No plan can exist with these changes. These cannot all hold:</source>
            <translation>Mit diesen Änderungen kann es keinen Plan geben. Dies kann nicht alles gelten:</translation>
        </message>
        <message>
            <location filename="../../solver/cli_refresh.py"></location>
            <source>Nothing was written: no plan was found in the time. Give it more --seconds.</source>
            <translation>Es wurde nichts geschrieben: In der Zeit wurde kein Plan gefunden. Geben Sie mehr --seconds.</translation>
        </message>
        <message>
            <location filename="../../solver/construct.py"></location>
            <source> and </source>
            <translation> und </translation>
        </message>
        <message>
            <location filename="../../solver/construct.py"></location>
            <source>{operations} are reported as started on {machine}, which works on {room} at once.</source>
            <translation>{operations} sind als begonnen gemeldet auf {machine}, die {room} zugleich bearbeitet.</translation>
        </message>
        <message>
            <location filename="../../solver/construct.py"></location>
            <source>Report the one that is over as done, or correct its machine.</source>
            <translation>Melden Sie den beendeten als fertig, oder berichtigen Sie seine Maschine.</translation>
        </message>
        <message>
            <location filename="../../solver/construct.py"></location>
            <source>any machine</source>
            <translation>eine beliebige Maschine</translation>
        </message>
        <message>
            <location filename="../../solver/construct.py"></location>
            <source>{operation} never fits into the open hours of {machines} and the pools that it needs.</source>
            <translation>{operation} passt nie in die offenen Stunden von {machines} und der nötigen Pools.</translation>
        </message>
        <message>
            <location filename="../../solver/construct.py"></location>
            <source>Give it longer open hours, let it pause, or take back its lock.</source>
            <translation>Geben Sie längere offene Stunden, erlauben Sie Pausen, oder lösen Sie die Fixierung.</translation>
        </message>
        <message>
            <location filename="../../solver/construct.py"></location>
            <source>Lower Frozen hours.</source>
            <translation>Verringern Sie die eingefrorenen Stunden.</translation>
        </message>
        <message>
            <location filename="../../solver/construct.py"></location>
            <source>Take the lock off, or move it.</source>
            <translation>Lösen Sie die Fixierung, oder verschieben Sie sie.</translation>
        </message>
        <message>
            <location filename="../../solver/construct.py"></location>
            <source>Take the lock off, or add the machine to its routing.</source>
            <translation>Lösen Sie die Fixierung, oder nehmen Sie die Maschine in den Arbeitsplan auf.</translation>
        </message>
        <message>
            <location filename="../../solver/construct.py"></location>
            <source>{operation} needs {amount} of {pool}, but there are only {quantity}.</source>
            <translation>{operation} braucht {amount} von {pool}, es gibt aber nur {quantity}.</translation>
        </message>
        <message>
            <location filename="../../solver/construct.py"></location>
            <source>Raise the Quantity of {pool}, or lower the Resource quantity of the step.</source>
            <translation>Erhöhen Sie die Menge von {pool}, oder verringern Sie die Anzahl Ressourcen des Schritts.</translation>
        </message>
        <message>
            <location filename="../../solver/construct.py"></location>
            <source>{operation} is {how} to start at {start}, but it is released, or what is done before it lets it start, at {earliest}.</source>
            <translation>{operation} ist {how} mit Beginn {start}, kann aber nach Freigabe oder wegen der Schritte davor erst {earliest} beginnen.</translation>
        </message>
        <message>
            <location filename="../../solver/construct.py"></location>
            <source>{operation} is locked to {machine}, which is not one of its machines.</source>
            <translation>{operation} ist auf {machine} fixiert, die nicht zu seinen Maschinen gehört.</translation>
        </message>
        <message>
            <location filename="../../solver/construct.py"></location>
            <source>{operation} has no machine that can do it.</source>
            <translation>{operation} hat keine Maschine, die ihn bearbeiten kann.</translation>
        </message>
        <message>
            <location filename="../../solver/construct.py"></location>
            <source>{operation} must be done by {due}, but even with no other order in its way it ends at {end} at the earliest.</source>
            <translation>{operation} muss bis {due} fertig sein, endet aber selbst ohne andere Aufträge frühestens {end}.</translation>
        </message>
        <message>
            <location filename="../../solver/construct.py"></location>
            <source>Set a later due date, or Deadline to No; or give it longer open hours or an earlier release.</source>
            <translation>Setzen Sie einen späteren Termin, oder Deadline auf No; oder geben Sie längere offene Stunden oder eine frühere Freigabe.</translation>
        </message>
        <message>
            <location filename="../../solver/construct.py"></location>
            <source>{operation} is {how} to start at {start}, but {predecessor} before it lets it start at {ready} at the earliest.</source>
            <translation>{operation} ist {how} mit Beginn {start}, kann nach {predecessor} aber frühestens {ready} beginnen.</translation>
        </message>
        <message>
            <location filename="../../solver/engine.py"></location>
            <source>First plan</source>
            <translation>Erster Plan</translation>
        </message>
        <message>
            <location filename="../../solver/engine.py"></location>
            <source>No plan was found in the time given. Give it more time, or take back locks or deadlines.</source>
            <translation>In der gegebenen Zeit wurde kein Plan gefunden. Geben Sie mehr Zeit, oder nehmen Sie Fixierungen oder Fixtermine zurück.</translation>
        </message>
        <message>
            <location filename="../../solver/engine.py"></location>
            <source>Looking for any plan</source>
            <translation>Irgendein Plan wird gesucht</translation>
        </message>
        <message>
            <location filename="../../solver/engine.py"></location>
            <location filename="../../solver/run.py"></location>
            <source>Stopped before a first plan was found.</source>
            <translation>Angehalten, bevor ein erster Plan gefunden war.</translation>
        </message>
        <message>
            <location filename="../../solver/engine.py"></location>
            <source>No plan was found in the time given: {operation} has no place that keeps all locks, deadlines and waits. Give it more time, or take back one of them.</source>
            <translation>In der gegebenen Zeit wurde kein Plan gefunden: {operation} hat keinen Platz, der alle Fixierungen, Fixtermine und Liegezeiten einhält. Geben Sie mehr Zeit, oder nehmen Sie davon etwas zurück.</translation>
        </message>
        <message>
            <location filename="../../solver/engine.py"></location>
            <source>The time ran out before the counted steps were done, so this run may not repeat.</source>
            <translation>Die Zeit war um, bevor die gezählten Schritte getan waren; dieser Lauf wiederholt sich also vielleicht nicht.</translation>
        </message>
        <message>
            <location filename="../../solver/engine.py"></location>
            <source>A plan that broke a rule was refused ({count}); please report it.</source>
            <translation>Ein Plan, der eine Regel verletzt, wurde abgelehnt ({count}); bitte melden Sie das.</translation>
        </message>
        <message>
            <location filename="../../solver/improve.py"></location>
            <source>Improving and proving</source>
            <translation>Verbessern und beweisen</translation>
        </message>
        <message>
            <location filename="../../solver/improve.py"></location>
            <source>Improving</source>
            <translation>Verbessern</translation>
        </message>
        <message>
            <location filename="../../solver/improve.py"></location>
            <source>Proving</source>
            <translation>Beweisen</translation>
        </message>
        <message>
            <location filename="../../solver/landing.py"></location>
            <source>not before its release</source>
            <translation>nicht vor der Freigabe</translation>
        </message>
        <message>
            <location filename="../../solver/landing.py"></location>
            <source>the machine is closed or busy until then</source>
            <translation>die Maschine ist bis dahin geschlossen oder belegt</translation>
        </message>
        <message>
            <location filename="../../solver/landing.py"></location>
            <source>waits for step {step}</source>
            <translation>wartet auf Schritt {step}</translation>
        </message>
        <message>
            <location filename="../../solver/landing.py"></location>
            <source>{operation} is under way there</source>
            <translation>{operation} läuft dort</translation>
        </message>
        <message>
            <location filename="../../solver/landing.py"></location>
            <source>{operation} is locked there</source>
            <translation>{operation} ist dort fixiert</translation>
        </message>
        <message>
            <location filename="../../solver/landing.py"></location>
            <source>There is no room on this machine.</source>
            <translation>Auf dieser Maschine ist kein Platz.</translation>
        </message>
        <message>
            <location filename="../../solver/landing.py"></location>
            <source>{machine} is never open long enough for it from then on.</source>
            <translation>{machine} ist von da an nie lange genug offen dafür.</translation>
        </message>
        <message>
            <location filename="../../solver/late_words.py"></location>
            <source>{machine} busy: {blocker}{more}</source>
            <translation>{machine} belegt: {blocker}{more}</translation>
        </message>
        <message>
            <location filename="../../solver/late_words.py"></location>
            <source>{pool} taken by {blocker}</source>
            <translation>{pool} belegt durch {blocker}</translation>
        </message>
        <message>
            <location filename="../../solver/late_words.py"></location>
            <source>waiting time after step {before}</source>
            <translation>Liegezeit nach Schritt {before}</translation>
        </message>
        <message>
            <location filename="../../solver/late_words.py"></location>
            <source>setup of step {step} on {machine}</source>
            <translation>Rüsten von Schritt {step} auf {machine}</translation>
        </message>
        <message>
            <location filename="../../solver/late_words.py"></location>
            <source>{machine} closed (night, weekend, downtime)</source>
            <translation>{machine} geschlossen (Nacht, Wochenende, Stillstand)</translation>
        </message>
        <message>
            <location filename="../../solver/late_words.py"></location>
            <source>step {step} runs on {machine}</source>
            <translation>Schritt {step} läuft auf {machine}</translation>
        </message>
        <message>
            <location filename="../../solver/late_words.py"></location>
            <source>longer orders in the same batch on {machine}</source>
            <translation>längere Aufträge in derselben Charge auf {machine}</translation>
        </message>
        <message>
            <location filename="../../solver/late_words.py"></location>
            <source>step {step} may not start before its release</source>
            <translation>Schritt {step} darf nicht vor seiner Freigabe beginnen</translation>
        </message>
        <message>
            <location filename="../../solver/late_words.py"></location>
            <source>step {step} is fixed to its start</source>
            <translation>Schritt {step} hat einen festen Beginn</translation>
        </message>
        <message>
            <location filename="../../solver/late_words.py"></location>
            <source>step {step} was too long for what was left of the shift on {machine}</source>
            <translation>Schritt {step} war zu lang für den Rest der Schicht auf {machine}</translation>
        </message>
        <message>
            <location filename="../../solver/late_words.py"></location>
            <source>{machine} had room: the plan puts step {step} later</source>
            <translation>{machine} hatte Platz: der Plan setzt Schritt {step} später</translation>
        </message>
        <message>
            <location filename="../../solver/late_words.py"></location>
            <source>{hours:.1f} h</source>
            <translation>{hours:.1f} h</translation>
        </message>
        <message>
            <location filename="../../solver/late_words.py"></location>
            <source>{machine} busy for {total} with {operation} ({hours}) and {more}</source>
            <translation>{machine} {total} belegt mit {operation} ({hours}) und {more}</translation>
        </message>
        <message>
            <location filename="../../solver/late_words.py"></location>
            <source>{hours:.0f} h</source>
            <translation>{hours:.0f} h</translation>
        </message>
        <message>
            <location filename="../../solver/late_words.py"></location>
            <source>step {step} could not start before {start}</source>
            <translation>Schritt {step} konnte nicht vor {start} beginnen</translation>
        </message>
        <message>
            <location filename="../../solver/late_words.py"></location>
            <source>step {step} is fixed to its start, {hours} later than possible</source>
            <translation>Schritt {step} hat einen festen Beginn, {hours} später als möglich</translation>
        </message>
        <message>
            <location filename="../../solver/late_words.py"></location>
            <source>waiting time after step {step} {hours}</source>
            <translation>Liegezeit nach Schritt {step} {hours}</translation>
        </message>
        <message>
            <location filename="../../solver/late_words.py"></location>
            <source>{pool} taken by {operation} for {hours}</source>
            <translation>{pool} {hours} belegt durch {operation}</translation>
        </message>
        <message>
            <location filename="../../solver/late_words.py"></location>
            <source>{machine} busy with {operation} for {total}</source>
            <translation>{machine} {total} belegt mit {operation}</translation>
        </message>
        <message>
            <location filename="../../solver/late_words.py"></location>
            <source> + {count} more</source>
            <translation> + {count} weitere</translation>
        </message>
        <message>
            <location filename="../../solver/late_words.py"></location>
            <source>was due before plan start</source>
            <translation>war vor Planbeginn fällig</translation>
        </message>
        <message>
            <location filename="../../solver/late_words.py"></location>
            <source>closed hours (night, weekend, downtime) {hours}</source>
            <translation>geschlossene Stunden (Nacht, Wochenende, Stillstand) {hours}</translation>
        </message>
        <message>
            <location filename="../../solver/late_words.py"></location>
            <source>longer orders in the same batch {hours}</source>
            <translation>längere Aufträge in derselben Charge {hours}</translation>
        </message>
        <message>
            <location filename="../../solver/late_words.py"></location>
            <source>too long for what was left of the shift, {hours}</source>
            <translation>zu lang für den Rest der Schicht, {hours}</translation>
        </message>
        <message>
            <location filename="../../solver/late_words.py"></location>
            <source>released only {start}</source>
            <translation>erst {start} freigegeben</translation>
        </message>
        <message numerus="yes">
            <location filename="../../solver/late_words.py"></location>
            <source>{n} others</source>
            <extracomment>One: 1 other</extracomment>
            <translation>
                <numerusform>1 weiterer</numerusform>
                <numerusform>{n} weitere</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../solver/late_words.py"></location>
            <source>cannot end before {end} even on free machines</source>
            <translation>kann auch auf freien Maschinen nicht vor {end} enden</translation>
        </message>
        <message>
            <location filename="../../solver/late_words.py"></location>
            <source>its own work {hours}</source>
            <translation>eigene Arbeit {hours}</translation>
        </message>
        <message>
            <location filename="../../solver/late_words.py"></location>
            <source>setup on {machine} {hours}</source>
            <translation>Rüsten auf {machine} {hours}</translation>
        </message>
        <message>
            <location filename="../../solver/late_words.py"></location>
            <source>planned {hours} later on {machine} than it had room</source>
            <translation>{hours} später geplant, als {machine} Platz hatte</translation>
        </message>
        <message>
            <location filename="../../solver/objective.py"></location>
            <source>On time first</source>
            <translation>Zuerst pünktlich</translation>
        </message>
        <message>
            <location filename="../../solver/objective.py"></location>
            <source>Orders on time first, the heavier the more; then an early end and few setup hours.</source>
            <translation>Zuerst pünktliche Aufträge, die schwereren mehr; dann ein frühes Ende und wenig Rüsten.</translation>
        </message>
        <message>
            <location filename="../../solver/objective.py"></location>
            <source>Shortest makespan</source>
            <translation>Kürzeste Gesamtdauer</translation>
        </message>
        <message>
            <location filename="../../solver/objective.py"></location>
            <source>All work done as early as possible; then orders on time, then few setup hours.</source>
            <translation>Alle Arbeit so früh wie möglich fertig; dann pünktliche Aufträge, dann wenig Rüsten.</translation>
        </message>
        <message>
            <location filename="../../solver/objective.py"></location>
            <source>Fewest changeovers</source>
            <translation>Wenigste Umrüstungen</translation>
        </message>
        <message>
            <location filename="../../solver/objective.py"></location>
            <source>As few setup hours as possible; then orders on time, then an early end.</source>
            <translation>So wenig Rüststunden wie möglich; dann pünktliche Aufträge, dann ein frühes Ende.</translation>
        </message>
        <message>
            <location filename="../../solver/objective.py"></location>
            <source>Balanced</source>
            <translation>Ausgewogen</translation>
        </message>
        <message>
            <location filename="../../solver/objective.py"></location>
            <source>Tardiness, end and setup hours together, each with its weight.</source>
            <translation>Verspätung, Ende und Rüststunden zusammen, jedes mit seinem Gewicht.</translation>
        </message>
        <message>
            <location filename="../../solver/objective.py"></location>
            <source>There is no objective named “{wanted}”.</source>
            <translation>Ein Ziel „{wanted}“ gibt es nicht.</translation>
        </message>
        <message>
            <location filename="../../solver/objective.py"></location>
            <source>Choose one of: {known}.</source>
            <translation>Wählen Sie eines von: {known}.</translation>
        </message>
        <message>
            <location filename="../../solver/objective.py"></location>
            <source>All weights of the objective are 0, so every plan would be as good as any other.</source>
            <translation>Alle Gewichte des Ziels sind 0, damit wäre jeder Plan so gut wie jeder andere.</translation>
        </message>
        <message>
            <location filename="../../solver/objective.py"></location>
            <source>Give at least one of them a weight above 0 on the Settings sheet.</source>
            <translation>Geben Sie mindestens einem davon ein Gewicht über 0 auf dem Blatt Settings.</translation>
        </message>
        <message>
            <location filename="../../solver/objective.py"></location>
            <source>The setting “{name}” is “{text}”, which is not a weight.</source>
            <translation>Die Einstellung „{name}“ ist „{text}“, das ist kein Gewicht.</translation>
        </message>
        <message>
            <location filename="../../solver/objective.py"></location>
            <source>Write a number from 0 to 1000000, such as 1 or 0.5.</source>
            <translation>Schreiben Sie eine Zahl von 0 bis 1000000, etwa 1 oder 0,5.</translation>
        </message>
        <message>
            <location filename="../../solver/repair.py"></location>
            <source>{time:%a %d %b %H:%M}</source>
            <translation>{time:%d.%m. %H:%M}</translation>
        </message>
        <message>
            <location filename="../../solver/repair.py"></location>
            <source>{operation} {how}, but {other} before it would only end at {end}.</source>
            <translation>{operation} {how}, aber {other} davor würde erst {end} enden.</translation>
        </message>
        <message>
            <location filename="../../solver/repair.py"></location>
            <source>{operation} must start by {latest}, and what is pushed would make it later.</source>
            <translation>{operation} muss bis {latest} beginnen, und was geschoben wird, würde ihn verspäten.</translation>
        </message>
        <message>
            <location filename="../../solver/repair.py"></location>
            <source>{operation} would have no place any more.</source>
            <translation>{operation} hätte keinen Platz mehr.</translation>
        </message>
        <message>
            <location filename="../../solver/repair.py"></location>
            <source>{operation} is locked to start at {start}, where {other} is locked as well.</source>
            <translation>{operation} ist mit Beginn {start} fixiert, wo auch {other} fixiert ist.</translation>
        </message>
        <message>
            <location filename="../../solver/repair.py"></location>
            <source>{operation} is locked to start at {start}, and cannot be worked then.</source>
            <translation>{operation} ist mit Beginn {start} fixiert und kann dann nicht bearbeitet werden.</translation>
        </message>
        <message>
            <location filename="../../solver/repair.py"></location>
            <source>is locked to start at {start}</source>
            <translation>ist mit Beginn {start} fixiert</translation>
        </message>
        <message>
            <location filename="../../solver/repair.py"></location>
            <source>{operation} may wait at most {minutes} minutes after {other}, and no place keeps that.</source>
            <translation>{operation} darf höchstens {minutes} Minuten nach {other} warten, und kein Platz hält das ein.</translation>
        </message>
        <message>
            <location filename="../../solver/rules/batches.py"></location>
            <source>What shares an oven fits together, and starts and ends together</source>
            <translation>Was einen Ofen teilt, passt zusammen, und beginnt und endet zusammen</translation>
        </message>
        <message>
            <location filename="../../solver/rules/batches.py"></location>
            <source>{oven} holds operations of different {kind} ({values}) at {minute}: {names}.</source>
            <translation>{oven} enthält {minute} Arbeitsgänge mit verschiedenem {kind} ({values}): {names}.</translation>
        </message>
        <message>
            <location filename="../../solver/rules/batches.py"></location>
            <source>{oven} holds {count} operations at {minute}, but has room for {capacity}: {names}.</source>
            <translation>{oven} enthält {minute} {count} Arbeitsgänge, hat aber Platz für {capacity}: {names}.</translation>
        </message>
        <message>
            <location filename="../../solver/rules/batches.py"></location>
            <source>{machine} is loaded with {operation} from {start}, while the batch with {other} holds it until {end}.</source>
            <translation>{machine} wird ab {start} mit {operation} beladen, während die Charge mit {other} sie bis {end} belegt.</translation>
        </message>
        <message>
            <location filename="../../solver/rules/batches.py"></location>
            <source>Let them start and end together, or one after the other.</source>
            <translation>Lassen Sie sie zusammen beginnen und enden, oder nacheinander.</translation>
        </message>
        <message>
            <location filename="../../solver/rules/batches.py"></location>
            <source>Move one of them to another batch.</source>
            <translation>Setzen Sie einen davon in eine andere Charge.</translation>
        </message>
        <message>
            <location filename="../../solver/rules/deadline.py"></location>
            <source>An order with a deadline is done in time</source>
            <translation>Ein Auftrag mit Fixtermin ist rechtzeitig fertig</translation>
        </message>
        <message>
            <location filename="../../solver/rules/deadline.py"></location>
            <source>Order {order} must be done by {due}, but {operation} on {machine} ends at {end}.</source>
            <translation>Auftrag {order} muss bis {due} fertig sein, aber {operation} auf {machine} endet {end}.</translation>
        </message>
        <message>
            <location filename="../../solver/rules/deadline.py"></location>
            <source>Start the order earlier, or take back its deadline.</source>
            <translation>Beginnen Sie den Auftrag früher, oder nehmen Sie den Fixtermin zurück.</translation>
        </message>
        <message>
            <location filename="../../solver/rules/locks.py"></location>
            <source>What is locked or frozen stays in its place</source>
            <translation>Was fixiert oder eingefroren ist, bleibt an seinem Platz</translation>
        </message>
        <message>
            <location filename="../../solver/rules/locks.py"></location>
            <source>{operation} is {how} on {machine}, but planned on {planned}.</source>
            <translation>{operation} ist {how} auf {machine}, aber auf {planned} geplant.</translation>
        </message>
        <message>
            <location filename="../../solver/rules/locks.py"></location>
            <source>{operation} is {how} to start at {locked}, but planned at {planned}.</source>
            <translation>{operation} ist {how} mit Beginn {locked}, aber für {planned} geplant.</translation>
        </message>
        <message>
            <location filename="../../solver/rules/locks.py"></location>
            <source>Move it back, or take the lock off.</source>
            <translation>Setzen Sie ihn zurück, oder lösen Sie die Fixierung.</translation>
        </message>
        <message>
            <location filename="../../solver/rules/one_at_a_time.py"></location>
            <source>A machine works on no more operations at once than it can</source>
            <translation>Eine Maschine bearbeitet nicht mehr Arbeitsgänge zugleich, als sie kann</translation>
        </message>
        <message>
            <location filename="../../solver/rules/one_at_a_time.py"></location>
            <source>{operation} begins on {machine} at {start}, while {other} is there until {end}.</source>
            <translation>{operation} beginnt {start} auf {machine}, während {other} bis {end} dort ist.</translation>
        </message>
        <message>
            <location filename="../../solver/rules/one_at_a_time.py"></location>
            <source>{machine} works on {amount} operations at {minute}, but can do only {capacity}: {names}.</source>
            <translation>{machine} bearbeitet {minute} {amount} Arbeitsgänge, kann aber nur {capacity}: {names}.</translation>
        </message>
        <message>
            <location filename="../../solver/rules/one_at_a_time.py"></location>
            <source>Move one of them.</source>
            <translation>Verschieben Sie einen davon.</translation>
        </message>
        <message>
            <location filename="../../solver/rules/placed.py"></location>
            <source>Every operation has a place on a machine that can do it</source>
            <translation>Jeder Arbeitsgang hat einen Platz auf einer Maschine, die ihn bearbeiten kann</translation>
        </message>
        <message>
            <location filename="../../solver/rules/placed.py"></location>
            <source>The plan has {planned} operations, but the orders have {count}.</source>
            <translation>Der Plan hat {planned} Arbeitsgänge, die Aufträge haben {count}.</translation>
        </message>
        <message>
            <location filename="../../solver/rules/placed.py"></location>
            <location filename="../../scheduler/excel/plan_reader.py"></location>
            <source>{operation} has no place in the plan.</source>
            <translation>{operation} hat keinen Platz im Plan.</translation>
        </message>
        <message>
            <location filename="../../solver/rules/placed.py"></location>
            <source>{operation} is on {machine}, which is not among its machines ({machines}).</source>
            <translation>{operation} steht auf {machine}, die nicht zu seinen Maschinen gehört ({machines}).</translation>
        </message>
        <message>
            <location filename="../../solver/rules/placed.py"></location>
            <source>{operation} begins on {machine} before plan start.</source>
            <translation>{operation} beginnt auf {machine} vor Planbeginn.</translation>
        </message>
        <message>
            <location filename="../../solver/rules/placed.py"></location>
            <source>Plan it, or put the order on hold.</source>
            <translation>Planen Sie ihn ein, oder stellen Sie den Auftrag zurück.</translation>
        </message>
        <message>
            <location filename="../../solver/rules/placed.py"></location>
            <source>{operation} is on a machine that does not exist.</source>
            <translation>{operation} steht auf einer Maschine, die es nicht gibt.</translation>
        </message>
        <message>
            <location filename="../../solver/rules/placed.py"></location>
            <source>Move it, or add the machine to its routing.</source>
            <translation>Verschieben Sie ihn, oder nehmen Sie die Maschine in seinen Arbeitsplan auf.</translation>
        </message>
        <message>
            <location filename="../../solver/rules/placed.py"></location>
            <source>{operation} on {machine} ends only after the end of all calendars.</source>
            <translation>{operation} auf {machine} endet erst nach dem Ende aller Kalender.</translation>
        </message>
        <message>
            <location filename="../../solver/rules/placed.py"></location>
            <source>{operation} on {machine} must be set up before it starts, and start before it ends.</source>
            <translation>{operation} auf {machine} muss vor seinem Beginn gerüstet sein und vor seinem Ende beginnen.</translation>
        </message>
        <message>
            <location filename="../../solver/rules/placed.py"></location>
            <source>Plan again from the present workbook.</source>
            <translation>Planen Sie neu aus der jetzigen Arbeitsmappe.</translation>
        </message>
        <message>
            <location filename="../../solver/rules/precedence.py"></location>
            <source>A step follows the steps before it</source>
            <translation>Ein Schritt folgt den Schritten davor</translation>
        </message>
        <message>
            <location filename="../../solver/rules/precedence.py"></location>
            <source>{operation} starts at {minute}, before {predecessor} has run {amount}{wait}.</source>
            <translation>{operation} beginnt {minute}, bevor {predecessor} {amount} gelaufen ist{wait}.</translation>
        </message>
        <message>
            <location filename="../../solver/rules/precedence.py"></location>
            <source>{operation} ends at {minute}, too soon after {predecessor} to run the last {amount}{wait}.</source>
            <translation>{operation} endet {minute}, zu früh nach {predecessor}, um die letzten {amount} zu bearbeiten{wait}.</translation>
        </message>
        <message>
            <location filename="../../solver/rules/precedence.py"></location>
            <source>{operation} starts at {start}, but {predecessor} ends at {end}{wait}.</source>
            <translation>{operation} beginnt {start}, aber {predecessor} endet {end}{wait}.</translation>
        </message>
        <message>
            <location filename="../../solver/rules/precedence.py"></location>
            <source>{operation} starts at {start}, more than {wait} after {predecessor} ends at {end}.</source>
            <translation>{operation} beginnt {start}, mehr als {wait} nach dem Ende von {predecessor} ({end}).</translation>
        </message>
        <message>
            <location filename="../../solver/rules/precedence.py"></location>
            <source>Start it earlier, or the step before it later.</source>
            <translation>Beginnen Sie ihn früher, oder den Schritt davor später.</translation>
        </message>
        <message>
            <location filename="../../solver/rules/precedence.py"></location>
            <source>{units:g} units</source>
            <translation>{units:g} Stück</translation>
        </message>
        <message>
            <location filename="../../solver/rules/precedence.py"></location>
            <source> and then waits {minutes}</source>
            <translation> und wartet dann {minutes}</translation>
        </message>
        <message>
            <location filename="../../solver/rules/precedence.py"></location>
            <location filename="../../solver/rules/release.py"></location>
            <source>Start it later.</source>
            <translation>Beginnen Sie ihn später.</translation>
        </message>
        <message>
            <location filename="../../solver/rules/precedence.py"></location>
            <source> and the wait of {minutes} is over</source>
            <translation> und die Liegezeit von {minutes} um ist</translation>
        </message>
        <message>
            <location filename="../../solver/rules/release.py"></location>
            <source>No run starts before its release</source>
            <translation>Kein Lauf beginnt vor seiner Freigabe</translation>
        </message>
        <message>
            <location filename="../../solver/rules/release.py"></location>
            <source>{operation} starts at {start}, but may not start before {earliest} (its release, or the steps done before it).</source>
            <translation>{operation} beginnt {start}, darf aber nicht vor {earliest} beginnen (Freigabe, oder fertige Schritte davor).</translation>
        </message>
        <message>
            <location filename="../../solver/rules/release.py"></location>
            <source>{operation} ends at {end}, but the step done before it lets it end only at {earliest_end}.</source>
            <translation>{operation} endet {end}, der fertige Schritt davor lässt ihn aber erst {earliest_end} enden.</translation>
        </message>
        <message>
            <location filename="../../solver/rules/release.py"></location>
            <source>{operation} starts at {start}, but must start by {latest}: it may not wait longer after the step done before it.</source>
            <translation>{operation} beginnt {start}, muss aber bis {latest} beginnen: Nach dem fertigen Schritt davor darf er nicht länger warten.</translation>
        </message>
        <message>
            <location filename="../../solver/rules/release.py"></location>
            <source>Start it earlier.</source>
            <translation>Beginnen Sie ihn früher.</translation>
        </message>
        <message>
            <location filename="../../solver/rules/resources.py"></location>
            <source>A pool is never asked for more than it has</source>
            <translation>Von einem Pool wird nie mehr verlangt, als er hat</translation>
        </message>
        <message>
            <location filename="../../solver/rules/resources.py"></location>
            <source>{amount} of {resource} are needed at {minute}, but there are only {limit}: {names}.</source>
            <translation>{amount} von {resource} werden {minute} gebraucht, es gibt aber nur {limit}: {names}.</translation>
        </message>
        <message>
            <location filename="../../solver/rules/resources.py"></location>
            <source>Move one of the operations, or enlarge the pool.</source>
            <translation>Verschieben Sie einen der Arbeitsgänge, oder vergrößern Sie den Pool.</translation>
        </message>
        <message>
            <location filename="../../solver/rules/setup.py"></location>
            <source>The setup fits the operation before it</source>
            <translation>Das Rüsten passt zum Arbeitsgang davor</translation>
        </message>
        <message>
            <location filename="../../solver/rules/setup.py"></location>
            <source>{operation} needs {need} of setup on {machine}{after}, but has {worked} before it starts at {start}.</source>
            <translation>{operation} braucht {need} Rüsten auf {machine}{after}, hat aber {worked} vor dem Beginn {start}.</translation>
        </message>
        <message>
            <location filename="../../solver/rules/setup.py"></location>
            <source> after {operation}</source>
            <translation> nach {operation}</translation>
        </message>
        <message>
            <location filename="../../solver/rules/setup.py"></location>
            <source>Correct its setup, or move it.</source>
            <translation>Berichtigen Sie das Rüsten, oder verschieben Sie ihn.</translation>
        </message>
        <message>
            <location filename="../../solver/rules/started.py"></location>
            <source>What has started is not moved</source>
            <translation>Was begonnen ist, wird nicht verschoben</translation>
        </message>
        <message>
            <location filename="../../solver/rules/started.py"></location>
            <source>{operation} has already started on {machine}, but is planned to start at {start}.</source>
            <translation>{operation} ist auf {machine} schon begonnen, aber mit Beginn {start} geplant.</translation>
        </message>
        <message>
            <location filename="../../solver/rules/started.py"></location>
            <source>{operation} has already started on {machine} and has {need} of work left, but {worked} are planned until {end}.</source>
            <translation>{operation} ist auf {machine} schon begonnen und hat noch {need} Arbeit, geplant sind aber {worked} bis {end}.</translation>
        </message>
        <message>
            <location filename="../../solver/rules/started.py"></location>
            <source>It goes on from plan start, without a setup.</source>
            <translation>Er läuft ab Planbeginn weiter, ohne Rüsten.</translation>
        </message>
        <message>
            <location filename="../../solver/rules/started.py"></location>
            <source>Correct its end.</source>
            <translation>Berichtigen Sie sein Ende.</translation>
        </message>
        <message>
            <location filename="../../solver/rules/violation.py"></location>
            <location filename="../../scheduler/difference_factory.py"></location>
            <location filename="../../scheduler/difference_words.py"></location>
            <source>{time:%Y-%m-%d %H:%M}</source>
            <translation>{time:%d.%m.%Y %H:%M}</translation>
        </message>
        <message>
            <location filename="../../solver/rules/violation.py"></location>
            <location filename="../../scheduler/difference_orders.py"></location>
            <location filename="../../scheduler/excel/plan_reader.py"></location>
            <source>Order {order} step {step}</source>
            <translation>Auftrag {order} Schritt {step}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../solver/rules/violation.py"></location>
            <source>{n} minutes</source>
            <extracomment>One: 1 minute</extracomment>
            <translation>
                <numerusform>1 Minute</numerusform>
                <numerusform>{n} Minuten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../solver/rules/working_time.py"></location>
            <source>Work is done in open hours only</source>
            <translation>Gearbeitet wird nur in offenen Stunden</translation>
        </message>
        <message>
            <location filename="../../solver/rules/working_time.py"></location>
            <source>{operation} is set up from {minute} on {machine}, when nothing is worked there.</source>
            <translation>{operation} wird ab {minute} auf {machine} gerüstet, wenn dort nicht gearbeitet wird.</translation>
        </message>
        <message>
            <location filename="../../solver/rules/working_time.py"></location>
            <source>{operation} starts at {minute} on {machine}, when nothing is worked there.</source>
            <translation>{operation} beginnt {minute} auf {machine}, wenn dort nicht gearbeitet wird.</translation>
        </message>
        <message>
            <location filename="../../solver/rules/working_time.py"></location>
            <source>{operation} ends at {minute} on {machine}, when nothing is worked there.</source>
            <translation>{operation} endet {minute} auf {machine}, wenn dort nicht gearbeitet wird.</translation>
        </message>
        <message>
            <location filename="../../solver/rules/working_time.py"></location>
            <source>{operation} on {machine} takes {need} of work, but there are {worked} of open hours from {start} to {end}.</source>
            <translation>{operation} auf {machine} braucht {need} Arbeit, von {start} bis {end} sind aber {worked} offen.</translation>
        </message>
        <message>
            <location filename="../../solver/rules/working_time.py"></location>
            <source>Correct its end, or move it.</source>
            <translation>Berichtigen Sie sein Ende, oder verschieben Sie ihn.</translation>
        </message>
        <message>
            <location filename="../../solver/rules/working_time.py"></location>
            <source>{operation} may not pause, but from {start} to {end} {machine} (or a pool that it needs) is closed for a time.</source>
            <translation>{operation} darf nicht pausieren, aber zwischen {start} und {end} ist {machine} (oder ein nötiger Pool) eine Zeit lang geschlossen.</translation>
        </message>
        <message>
            <location filename="../../solver/rules/working_time.py"></location>
            <source>Move it into one open stretch, or let it pause.</source>
            <translation>Setzen Sie ihn in eine durchgehend offene Zeit, oder erlauben Sie Pausen.</translation>
        </message>
        <message>
            <location filename="../../solver/rules/working_time.py"></location>
            <source>Move it to open hours.</source>
            <translation>Setzen Sie ihn in offene Stunden.</translation>
        </message>
        <message>
            <location filename="../../solver/run.py"></location>
            <source>The planning engine failed: {why}</source>
            <translation>Das Planungsprogramm ist gescheitert: {why}</translation>
        </message>
        <message>
            <location filename="../../solver/run.py"></location>
            <source>The planning engine</source>
            <translation>Das Planungsprogramm</translation>
        </message>
        <message>
            <location filename="../../solver/run.py"></location>
            <source>The planning engine has not answered.</source>
            <translation>Das Planungsprogramm antwortet nicht.</translation>
        </message>
        <message>
            <location filename="../../solver/run.py"></location>
            <source>The best plan found until then is kept.</source>
            <translation>Der beste bis dahin gefundene Plan bleibt.</translation>
        </message>
        <message>
            <location filename="../../solver/run.py"></location>
            <source>The compiler of the search kernels</source>
            <translation>Der Übersetzer der Suchkerne</translation>
        </message>
        <message>
            <location filename="../../solver/settings.py"></location>
            <source>The time to plan must be more than 0 seconds, not {seconds:g}.</source>
            <translation>Die Planungszeit muss mehr als 0 Sekunden sein, nicht {seconds:g}.</translation>
        </message>
        <message>
            <location filename="../../solver/settings.py"></location>
            <source>The number of workers must not be negative, not {workers}.</source>
            <translation>Die Zahl der Prozessorkerne darf nicht negativ sein, nicht {workers}.</translation>
        </message>
        <message>
            <location filename="../../solver/settings.py"></location>
            <source>The seed must be a whole number from 0 to 2147483647, not {seed}.</source>
            <translation>Die Startzahl muss eine ganze Zahl von 0 bis 2147483647 sein, nicht {seed}.</translation>
        </message>
        <message>
            <location filename="../../scheduler/child.py"></location>
            <source>The background process</source>
            <translation>Der Hintergrundprozess</translation>
        </message>
        <message>
            <location filename="../../scheduler/child.py"></location>
            <source>{what} has not answered in {seconds:g} seconds.</source>
            <translation>{what} hat {seconds:g} Sekunden lang nicht geantwortet.</translation>
        </message>
        <message>
            <location filename="../../scheduler/child.py"></location>
            <source>{what} ended unexpectedly (exit code {exitcode}). Nothing that was open is lost.</source>
            <translation>{what} endete unerwartet (Code {exitcode}). Von dem, was offen war, ist nichts verloren.</translation>
        </message>
        <message>
            <location filename="../../scheduler/child.py"></location>
            <source>Try again. If it happens twice, the file or the computer's memory is the likely cause.</source>
            <translation>Versuchen Sie es noch einmal. Geschieht es zweimal, liegt es wohl an der Datei oder am Arbeitsspeicher.</translation>
        </message>
        <message>
            <location filename="../../scheduler/child.py"></location>
            <source>{what} was stopped.</source>
            <translation>{what} wurde angehalten.</translation>
        </message>
        <message>
            <location filename="../../scheduler/child.py"></location>
            <source>{what} did not finish within {seconds:g} seconds and was ended.</source>
            <translation>{what} wurde in {seconds:g} Sekunden nicht fertig und wurde beendet.</translation>
        </message>
        <message>
            <location filename="../../scheduler/child.py"></location>
            <source>Close other programs and try again, or use a smaller file.</source>
            <translation>Schließen Sie andere Programme und versuchen Sie es noch einmal, oder nehmen Sie eine kleinere Datei.</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference.py"></location>
            <location filename="../../scheduler/excel/foreign/repeats.py"></location>
            <location filename="../../scheduler/excel/foreign/translate.py"></location>
            <source>orders</source>
            <translation>Aufträge</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference.py"></location>
            <source>routing steps</source>
            <translation>Arbeitsplanschritte</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference.py"></location>
            <source>reports from the floor</source>
            <translation>Rückmeldungen aus der Fertigung</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference.py"></location>
            <source>locks</source>
            <translation>Fixierungen</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference.py"></location>
            <location filename="../../scheduler/excel/foreign/repeats.py"></location>
            <location filename="../../scheduler/excel/foreign/translate.py"></location>
            <source>machines</source>
            <translation>Maschinen</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference.py"></location>
            <location filename="../../scheduler/difference_routes.py"></location>
            <source>resources</source>
            <translation>Ressourcen</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference.py"></location>
            <source>working times</source>
            <translation>Arbeitszeiten</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference.py"></location>
            <source>changeovers</source>
            <translation>Umrüstungen</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference.py"></location>
            <source>settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference.py"></location>
            <source>{subject}: {change}{edited}</source>
            <translation>{subject}: {change}{edited}</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference.py"></location>
            <source> (you have: {edited})</source>
            <translation> (Sie haben: {edited})</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference.py"></location>
            <source>Nothing has changed.</source>
            <translation>Nichts hat sich geändert.</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference.py"></location>
            <source>{change} comes with {other}.</source>
            <translation>{change} kommt zusammen mit {other}.</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>Mon</source>
            <translation>Mo</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>Tue</source>
            <translation>Di</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>Wed</source>
            <translation>Mi</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>Thu</source>
            <translation>Do</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>Fri</source>
            <translation>Fr</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>Sat</source>
            <translation>Sa</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>Sun</source>
            <translation>So</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>Machine {name}</source>
            <translation>Maschine {name}</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>Resource {name}</source>
            <translation>Ressource {name}</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>{start} to {end}</source>
            <translation>{start} bis {end}</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>work centre</source>
            <translation>Maschinengruppe</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>capacity</source>
            <translation>Kapazität</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>efficiency</source>
            <translation>Leistungsgrad</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>cost per hour</source>
            <translation>Kosten je Stunde</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>current setup</source>
            <translation>jetzt gerüstet</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <location filename="../../scheduler/difference_routes.py"></location>
            <source>batch</source>
            <translation>Charge</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <location filename="../../scheduler/difference_orders.py"></location>
            <location filename="../../scheduler/difference_routes.py"></location>
            <source>other columns</source>
            <translation>andere Spalten</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>quantity</source>
            <translation>Menge</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>{time:%H:%M}</source>
            <translation>{time:%H:%M}</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>{time} ({reason})</source>
            <translation>{time} ({reason})</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>never open</source>
            <translation>nie offen</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>Changeover {before} to {now}</source>
            <translation>Umrüstung {before} auf {now}</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>{share} %</source>
            <translation>{share} %</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>no longer in the files</source>
            <translation>nicht mehr in den Dateien</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>works {calendar}</source>
            <translation>arbeitet {calendar}</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>open day and night</source>
            <translation>Tag und Nacht offen</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>work centre {work_centre}</source>
            <translation>Maschinengruppe {work_centre}</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>quantity {quantity}</source>
            <translation>Menge {quantity}</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>new</source>
            <translation>neu</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>Calendar {name}</source>
            <translation>Kalender {name}</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>Working time of {names}</source>
            <translation>Arbeitszeit von {names}</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>{change} ({names})</source>
            <translation>{change} ({names})</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>other working hours</source>
            <translation>andere Arbeitszeiten</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>closed {time}</source>
            <translation>geschlossen {time}</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>no longer closed {time}</source>
            <translation>nicht mehr geschlossen {time}</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>overtime {time}</source>
            <translation>Überstunden {time}</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>no longer overtime {time}</source>
            <translation>keine Überstunden mehr {time}</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>{count} more</source>
            <translation>{count} weitere</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>Changeover {before} to {now} on {machine}</source>
            <translation>Umrüstung {before} auf {now} auf {machine}</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>cost {cost}</source>
            <translation>Kosten {cost}</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>then {count} more rows</source>
            <translation>dann {count} weitere Zeilen</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>Plan start</source>
            <translation>Planbeginn</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>Frozen hours</source>
            <translation>Eingefrorene Stunden</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <location filename="../../scheduler/excel/factory.py"></location>
            <source>calendar</source>
            <translation>Kalender</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>new: {what}</source>
            <translation>neu: {what}</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>Setting {name}</source>
            <translation>Einstellung {name}</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>from {day}</source>
            <translation>ab {day}</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <source>to {day}</source>
            <translation>bis {day}</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_factory.py"></location>
            <location filename="../../scheduler/difference_orders.py"></location>
            <location filename="../../scheduler/difference_words.py"></location>
            <source>blank</source>
            <translation>leer</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>new: {parts}</source>
            <translation>neu: {parts}</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>step {step} must start by {latest}</source>
            <translation>Schritt {step} muss bis {latest} beginnen</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>new: {name} on {machines}</source>
            <translation>neu: {name} auf {machines}</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>weight {weight}</source>
            <translation>Gewicht {weight}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>{n} steps</source>
            <extracomment>One: 1 step</extracomment>
            <translation>
                <numerusform>1 Schritt</numerusform>
                <numerusform>{n} Schritte</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>step {step} has started on {machine}, {left:,} min left</source>
            <translation>Schritt {step} ist auf {machine} begonnen, noch {left:,} min</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>step {step} has not started after all</source>
            <translation>Schritt {step} ist doch nicht begonnen</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>step {step} may start from {start}</source>
            <translation>Schritt {step} darf ab {start} beginnen</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>any time</source>
            <translation>jederzeit</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>no longer in the route</source>
            <translation>nicht mehr im Arbeitsplan</translation>
        </message>
        <message numerus="yes">
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>{change} (orders {orders})</source>
            <extracomment>One: {change} (order {orders})</extracomment>
            <translation>
                <numerusform>{change} (Auftrag {orders})</numerusform>
                <numerusform>{change} (Aufträge {orders})</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>Routing of {owner} step {step}</source>
            <translation>Arbeitsplan von {owner} Schritt {step}</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>no lock</source>
            <translation>keine Fixierung</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>locked on {machine} at {start}</source>
            <translation>fixiert auf {machine} mit Beginn {start}</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>locked on {machine}</source>
            <translation>fixiert auf {machine}</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>locked at {start}</source>
            <translation>fixiert mit Beginn {start}</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>no longer to be planned: gone from the files, done or on hold</source>
            <translation>nicht mehr zu planen: aus den Dateien verschwunden, fertig oder zurückgestellt</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>due {due}</source>
            <translation>Termin {due}</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>due</source>
            <translation>Termin</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>release</source>
            <translation>Freigabe</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>priority</source>
            <translation>Priorität</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>deadline</source>
            <translation>Fixtermin</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>step {step} runs on {machine}, {left:,} min left</source>
            <translation>Schritt {step} läuft auf {machine}, noch {left:,} min</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>step {step} is to be planned again</source>
            <translation>Schritt {step} ist wieder zu planen</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>another route of {orders}</source>
            <translation>ein anderer Arbeitsplan von {orders}</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>{count:,} held where the plan in the files has them</source>
            <translation>{count:,} gehalten, wo der Plan in den Dateien sie hat</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>{count:,} held no more</source>
            <translation>{count:,} nicht mehr gehalten</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>Frozen operations</source>
            <translation>Eingefrorene Arbeitsgänge</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>step {step} is done</source>
            <translation>Schritt {step} ist fertig</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_orders.py"></location>
            <source>step {step} is done, or no longer in the route</source>
            <translation>Schritt {step} ist fertig, oder nicht mehr im Arbeitsplan</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_routes.py"></location>
            <source>run time per unit</source>
            <translation>Stückzeit</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_routes.py"></location>
            <source>fixed time</source>
            <translation>feste Zeit</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_routes.py"></location>
            <source>setup</source>
            <translation>Rüsten</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_routes.py"></location>
            <source>setup family</source>
            <translation>Rüstfamilie</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_routes.py"></location>
            <source>may pause</source>
            <translation>darf pausieren</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_routes.py"></location>
            <source>no limit</source>
            <translation>keine Grenze</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_routes.py"></location>
            <source>whole lot</source>
            <translation>ganzes Los</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_routes.py"></location>
            <source>{change} on {machines}</source>
            <translation>{change} auf {machines}</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_routes.py"></location>
            <source>other order of machines</source>
            <translation>andere Reihenfolge der Maschinen</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_routes.py"></location>
            <source>min wait {before} → {now} min</source>
            <translation>Mindestliegezeit {before} → {now} min</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_routes.py"></location>
            <source>name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_routes.py"></location>
            <source>after step</source>
            <translation>nach Schritt</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_routes.py"></location>
            <source>max wait</source>
            <translation>Höchstliegezeit</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_routes.py"></location>
            <source>also on {machines}</source>
            <translation>auch auf {machines}</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_routes.py"></location>
            <source>no longer on {machines}</source>
            <translation>nicht mehr auf {machines}</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_routes.py"></location>
            <source>run</source>
            <translation>Lauf</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_routes.py"></location>
            <source>transfer batch</source>
            <translation>Weitergabemenge</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_words.py"></location>
            <source>{before} → {now}</source>
            <translation>{before} → {now}</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_words.py"></location>
            <source>{title} {change}</source>
            <translation>{title} {change}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../scheduler/difference_words.py"></location>
            <source>{n:,} new orders</source>
            <extracomment>One: {n:,} new order</extracomment>
            <translation>
                <numerusform>{n:,} neuer Auftrag</numerusform>
                <numerusform>{n:,} neue Aufträge</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../scheduler/difference_words.py"></location>
            <source>{n:,} orders gone</source>
            <extracomment>One: {n:,} order gone</extracomment>
            <translation>
                <numerusform>{n:,} Auftrag weg</numerusform>
                <numerusform>{n:,} Aufträge weg</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../scheduler/difference_words.py"></location>
            <source>{n:,} changed orders</source>
            <extracomment>One: {n:,} changed order</extracomment>
            <translation>
                <numerusform>{n:,} geänderter Auftrag</numerusform>
                <numerusform>{n:,} geänderte Aufträge</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../scheduler/difference_words.py"></location>
            <source>{n:,} new routing steps</source>
            <extracomment>One: {n:,} new routing step</extracomment>
            <translation>
                <numerusform>{n:,} neuer Arbeitsplanschritt</numerusform>
                <numerusform>{n:,} neue Arbeitsplanschritte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../scheduler/difference_words.py"></location>
            <source>{n:,} routing steps gone</source>
            <extracomment>One: {n:,} routing step gone</extracomment>
            <translation>
                <numerusform>{n:,} Arbeitsplanschritt weg</numerusform>
                <numerusform>{n:,} Arbeitsplanschritte weg</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../scheduler/difference_words.py"></location>
            <source>{n:,} changed routing steps</source>
            <extracomment>One: {n:,} changed routing step</extracomment>
            <translation>
                <numerusform>{n:,} geänderter Arbeitsplanschritt</numerusform>
                <numerusform>{n:,} geänderte Arbeitsplanschritte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../scheduler/difference_words.py"></location>
            <source>{n:,} new reports from the floor</source>
            <extracomment>One: {n:,} new report from the floor</extracomment>
            <translation>
                <numerusform>{n:,} neue Rückmeldung</numerusform>
                <numerusform>{n:,} neue Rückmeldungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../scheduler/difference_words.py"></location>
            <source>{n:,} reports from the floor gone</source>
            <extracomment>One: {n:,} report from the floor gone</extracomment>
            <translation>
                <numerusform>{n:,} Rückmeldung weg</numerusform>
                <numerusform>{n:,} Rückmeldungen weg</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../scheduler/difference_words.py"></location>
            <source>{n:,} changed reports from the floor</source>
            <extracomment>One: {n:,} changed report from the floor</extracomment>
            <translation>
                <numerusform>{n:,} geänderte Rückmeldung</numerusform>
                <numerusform>{n:,} geänderte Rückmeldungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../scheduler/difference_words.py"></location>
            <source>{n:,} new locks</source>
            <extracomment>One: {n:,} new lock</extracomment>
            <translation>
                <numerusform>{n:,} neue Fixierung</numerusform>
                <numerusform>{n:,} neue Fixierungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../scheduler/difference_words.py"></location>
            <source>{n:,} locks gone</source>
            <extracomment>One: {n:,} lock gone</extracomment>
            <translation>
                <numerusform>{n:,} Fixierung weg</numerusform>
                <numerusform>{n:,} Fixierungen weg</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../scheduler/difference_words.py"></location>
            <source>{n:,} changed locks</source>
            <extracomment>One: {n:,} changed lock</extracomment>
            <translation>
                <numerusform>{n:,} geänderte Fixierung</numerusform>
                <numerusform>{n:,} geänderte Fixierungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../scheduler/difference_words.py"></location>
            <source>{n:,} new machines</source>
            <extracomment>One: {n:,} new machine</extracomment>
            <translation>
                <numerusform>{n:,} neue Maschine</numerusform>
                <numerusform>{n:,} neue Maschinen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../scheduler/difference_words.py"></location>
            <source>{n:,} machines gone</source>
            <extracomment>One: {n:,} machine gone</extracomment>
            <translation>
                <numerusform>{n:,} Maschine weg</numerusform>
                <numerusform>{n:,} Maschinen weg</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../scheduler/difference_words.py"></location>
            <source>{n:,} changed machines</source>
            <extracomment>One: {n:,} changed machine</extracomment>
            <translation>
                <numerusform>{n:,} geänderte Maschine</numerusform>
                <numerusform>{n:,} geänderte Maschinen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../scheduler/difference_words.py"></location>
            <source>{n:,} new resources</source>
            <extracomment>One: {n:,} new resource</extracomment>
            <translation>
                <numerusform>{n:,} neue Ressource</numerusform>
                <numerusform>{n:,} neue Ressourcen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../scheduler/difference_words.py"></location>
            <source>{n:,} resources gone</source>
            <extracomment>One: {n:,} resource gone</extracomment>
            <translation>
                <numerusform>{n:,} Ressource weg</numerusform>
                <numerusform>{n:,} Ressourcen weg</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../scheduler/difference_words.py"></location>
            <source>{n:,} changed resources</source>
            <extracomment>One: {n:,} changed resource</extracomment>
            <translation>
                <numerusform>{n:,} geänderte Ressource</numerusform>
                <numerusform>{n:,} geänderte Ressourcen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../scheduler/difference_words.py"></location>
            <source>{n:,} new working times</source>
            <extracomment>One: {n:,} new working time</extracomment>
            <translation>
                <numerusform>{n:,} neue Arbeitszeit</numerusform>
                <numerusform>{n:,} neue Arbeitszeiten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../scheduler/difference_words.py"></location>
            <source>{n:,} working times gone</source>
            <extracomment>One: {n:,} working time gone</extracomment>
            <translation>
                <numerusform>{n:,} Arbeitszeit weg</numerusform>
                <numerusform>{n:,} Arbeitszeiten weg</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../scheduler/difference_words.py"></location>
            <source>{n:,} changed working times</source>
            <extracomment>One: {n:,} changed working time</extracomment>
            <translation>
                <numerusform>{n:,} geänderte Arbeitszeit</numerusform>
                <numerusform>{n:,} geänderte Arbeitszeiten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../scheduler/difference_words.py"></location>
            <source>{n:,} new changeovers</source>
            <extracomment>One: {n:,} new changeover</extracomment>
            <translation>
                <numerusform>{n:,} neue Umrüstung</numerusform>
                <numerusform>{n:,} neue Umrüstungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../scheduler/difference_words.py"></location>
            <source>{n:,} changeovers gone</source>
            <extracomment>One: {n:,} changeover gone</extracomment>
            <translation>
                <numerusform>{n:,} Umrüstung weg</numerusform>
                <numerusform>{n:,} Umrüstungen weg</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../scheduler/difference_words.py"></location>
            <source>{n:,} changed changeovers</source>
            <extracomment>One: {n:,} changed changeover</extracomment>
            <translation>
                <numerusform>{n:,} geänderte Umrüstung</numerusform>
                <numerusform>{n:,} geänderte Umrüstungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../scheduler/difference_words.py"></location>
            <source>{n:,} new settings</source>
            <extracomment>One: {n:,} new setting</extracomment>
            <translation>
                <numerusform>{n:,} neue Einstellung</numerusform>
                <numerusform>{n:,} neue Einstellungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../scheduler/difference_words.py"></location>
            <source>{n:,} settings gone</source>
            <extracomment>One: {n:,} setting gone</extracomment>
            <translation>
                <numerusform>{n:,} Einstellung weg</numerusform>
                <numerusform>{n:,} Einstellungen weg</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../scheduler/difference_words.py"></location>
            <source>{n:,} changed settings</source>
            <extracomment>One: {n:,} changed setting</extracomment>
            <translation>
                <numerusform>{n:,} geänderte Einstellung</numerusform>
                <numerusform>{n:,} geänderte Einstellungen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_words.py"></location>
            <location filename="../../scheduler/excel/foreign/times.py"></location>
            <source>{day:%Y-%m-%d}</source>
            <translation>{day:%d.%m.%Y}</translation>
        </message>
        <message>
            <location filename="../../scheduler/difference_words.py"></location>
            <source>{minutes} min after plan start</source>
            <translation>{minutes} min nach Planbeginn</translation>
        </message>
        <message>
            <location filename="../../scheduler/edit.py"></location>
            <source>Order {order} step {step} has started and stays where it is.</source>
            <translation>Auftrag {order} Schritt {step} ist begonnen und bleibt, wo er ist.</translation>
        </message>
        <message>
            <location filename="../../scheduler/edit.py"></location>
            <source>Order {order} step {step} is frozen: it starts within the frozen hours.</source>
            <translation>Auftrag {order} Schritt {step} ist eingefroren: Er beginnt in den eingefrorenen Stunden.</translation>
        </message>
        <message>
            <location filename="../../scheduler/edit.py"></location>
            <source>Order {order} step {step} cannot be done on {machine}: its routing does not name that machine.</source>
            <translation>Auftrag {order} Schritt {step} kann nicht auf {machine} bearbeitet werden: Sein Arbeitsplan nennt diese Maschine nicht.</translation>
        </message>
        <message>
            <location filename="../../scheduler/edit.py"></location>
            <source>Choose one of its machines.</source>
            <translation>Wählen Sie eine seiner Maschinen.</translation>
        </message>
        <message>
            <location filename="../../scheduler/edit.py"></location>
            <source>Order {order} has started and cannot be held.</source>
            <translation>Auftrag {order} ist begonnen und kann nicht zurückgestellt werden.</translation>
        </message>
        <message>
            <location filename="../../scheduler/edit.py"></location>
            <source>Hold it on the floor, and report what is done on the sheet Progress.</source>
            <translation>Halten Sie ihn in der Fertigung an, und melden Sie auf dem Blatt Progress, was fertig ist.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/annotate.py"></location>
            <source>Marking the faults of {file}</source>
            <translation>Die Mängel von {file} werden markiert</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/archive.py"></location>
            <location filename="../../scheduler/excel/foreign/old_book.py"></location>
            <source>Open it in Excel and save it as an Excel workbook (.xlsx).</source>
            <translation>Öffnen Sie sie in Excel, und speichern Sie sie als Excel-Arbeitsmappe (.xlsx).</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/archive.py"></location>
            <source>{name} is in the old .xls format of Excel 97-2003.</source>
            <translation>{name} hat das alte Format .xls von Excel 97-2003.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/archive.py"></location>
            <source>{name} is not an Excel workbook, whatever its name says.</source>
            <translation>{name} ist keine Excel-Arbeitsmappe, was auch immer der Name sagt.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/archive.py"></location>
            <source>{name} is empty.</source>
            <translation>{name} ist leer.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/archive.py"></location>
            <source>Choose another file, or save the workbook again.</source>
            <translation>Wählen Sie eine andere Datei, oder speichern Sie die Arbeitsmappe noch einmal.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/archive.py"></location>
            <location filename="../../scheduler/excel/foreign/old_book.py"></location>
            <source>{name} is locked with a password.</source>
            <translation>{name} ist mit einem Kennwort gesperrt.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/archive.py"></location>
            <location filename="../../scheduler/excel/foreign/old_book.py"></location>
            <source>Save it without a password and open it again.</source>
            <translation>Speichern Sie sie ohne Kennwort, und öffnen Sie sie wieder.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/archive.py"></location>
            <source>{name} was not read: it would grow to {size_mb:,.0f} MB when unpacked, which no order list does.</source>
            <translation>{name} wurde nicht gelesen: Entpackt würde sie {size_mb:,.0f} MB groß, wie keine Auftragsliste.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/archive.py"></location>
            <source>Copy the sheets that matter into a new workbook, without blank rows and pictures.</source>
            <translation>Kopieren Sie die wichtigen Blätter in eine neue Arbeitsmappe, ohne leere Zeilen und Bilder.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/archive.py"></location>
            <source>{name} is a binary workbook (.xlsb).</source>
            <translation>{name} ist eine binäre Arbeitsmappe (.xlsb).</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/archive.py"></location>
            <source>{name} is an OpenDocument file (.ods).</source>
            <translation>{name} ist eine OpenDocument-Datei (.ods).</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/archive.py"></location>
            <source>{name} is not a workbook but another kind of Office file.</source>
            <translation>{name} ist keine Arbeitsmappe, sondern eine andere Office-Datei.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/archive.py"></location>
            <source>Choose a workbook (.xlsx).</source>
            <translation>Wählen Sie eine Arbeitsmappe (.xlsx).</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/archive.py"></location>
            <source>{file} is a folder, not a workbook.</source>
            <translation>{file} ist ein Ordner, keine Arbeitsmappe.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/archive.py"></location>
            <source>{file} is too big to read ({size_mb:,.0f} MB; {most_mb:,.0f} MB at most).</source>
            <translation>{file} ist zu groß zum Lesen ({size_mb:,.0f} MB; höchstens {most_mb:,.0f} MB).</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/archive.py"></location>
            <source>Delete pictures and sheets that planning does not need.</source>
            <translation>Löschen Sie Bilder und Blätter, die das Planen nicht braucht.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/archive.py"></location>
            <source>There is no file {file}.</source>
            <translation>Eine Datei {file} gibt es nicht.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/archive.py"></location>
            <source>Check the name and the folder.</source>
            <translation>Prüfen Sie Namen und Ordner.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/archive.py"></location>
            <source>Windows refuses it.</source>
            <translation>Windows verweigert es.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/archive.py"></location>
            <source>{file} cannot be read. {held}</source>
            <translation>{file} lässt sich nicht lesen. {held}</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/archive.py"></location>
            <source>Close it there, or save a copy and open the copy.</source>
            <translation>Schließen Sie sie dort, oder speichern Sie eine Kopie und öffnen Sie diese.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/archive.py"></location>
            <source>{file} cannot be read: {why}.</source>
            <translation>{file} lässt sich nicht lesen: {why}.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/archive.py"></location>
            <source>Check the disk or network.</source>
            <translation>Prüfen Sie Datenträger oder Netzwerk.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/archive.py"></location>
            <source>That is no file name.</source>
            <translation>Das ist kein Dateiname.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/archive.py"></location>
            <source>{name} is damaged.</source>
            <translation>{name} ist beschädigt.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/archive.py"></location>
            <source>Copy it again from where it came, or save it again.</source>
            <translation>Kopieren Sie sie noch einmal von der Quelle, oder speichern Sie sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/archive.py"></location>
            <source>It is open in Excel by {owner}.</source>
            <translation>Sie ist bei {owner} in Excel offen.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/archive.py"></location>
            <source>It is open in Excel.</source>
            <translation>Sie ist in Excel offen.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/archive.py"></location>
            <source>{name} is damaged: the end of the file is missing or broken.</source>
            <translation>{name} ist beschädigt: Das Ende der Datei fehlt oder ist zerstört.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/archive.py"></location>
            <source>Copy it again from where it came, or save it again in Excel.</source>
            <translation>Kopieren Sie sie noch einmal von der Quelle, oder speichern Sie sie noch einmal in Excel.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/assemble.py"></location>
            <source>All steps of order {order} are reported done, so it is not planned.</source>
            <translation>Alle Schritte von Auftrag {order} sind fertig gemeldet, darum wird er nicht geplant.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/assemble.py"></location>
            <source>Set its Status to done.</source>
            <translation>Setzen Sie seinen Status auf done.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/assemble.py"></location>
            <source>Step {step} of order {order} can no longer start within its Max wait.</source>
            <translation>Schritt {step} von Auftrag {order} kann nicht mehr innerhalb seiner Höchstliegezeit beginnen.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/assemble.py"></location>
            <source>The wait is ignored. Check whether the parts are still good.</source>
            <translation>Die Liegezeit wird nicht beachtet. Prüfen Sie, ob die Teile noch gut sind.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/assemble.py"></location>
            <source> (orders {orders})</source>
            <translation> (Aufträge {orders})</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/assemble.py"></location>
            <source>routing for product</source>
            <translation>Arbeitsplan für Produkt</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/assemble.py"></location>
            <source>{name}{more}</source>
            <translation>{name}{more}</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/assemble.py"></location>
            <source>Add its steps to the sheet Routings.</source>
            <translation>Tragen Sie die Schritte auf dem Blatt Routings ein.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/assemble.py"></location>
            <source>Step {step} waits for this one, but its Finished is blank.</source>
            <translation>Schritt {step} wartet auf diesen, aber Finished ist leer.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/assemble.py"></location>
            <source>Fill in Finished. Until then plan start is taken.</source>
            <translation>Füllen Sie Finished aus. Bis dahin gilt der Planbeginn.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/assemble.py"></location>
            <source>The route of {owner} has no such step; this report is ignored.</source>
            <translation>Der Arbeitsplan von {owner} hat diesen Schritt nicht; die Rückmeldung wird nicht beachtet.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/assemble.py"></location>
            <source>Correct the step, or delete the row.</source>
            <translation>Berichtigen Sie den Schritt, oder löschen Sie die Zeile.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/assemble.py"></location>
            <source>Order {order} names no product and has no steps of its own.</source>
            <translation>Auftrag {order} nennt kein Produkt und hat keine eigenen Schritte.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/assemble.py"></location>
            <source>Fill in Product, or give its steps on the sheet Operations.</source>
            <translation>Füllen Sie Product aus, oder geben Sie die Schritte auf dem Blatt Operations an.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/book.py"></location>
            <source>: sheet {sheet} cannot be read</source>
            <translation>: Blatt {sheet} lässt sich nicht lesen</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/book.py"></location>
            <source>: its content cannot be read</source>
            <translation>: der Inhalt lässt sich nicht lesen</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/book.py"></location>
            <source>{name} is damaged{where}.</source>
            <translation>{name} ist beschädigt{where}.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/book.py"></location>
            <source>Open it in Excel, let Excel repair it, and save it again.</source>
            <translation>Öffnen Sie sie in Excel, lassen Sie Excel sie reparieren, und speichern Sie sie wieder.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/calendars.py"></location>
            <source>Valid to is before Valid from.</source>
            <translation>Valid to liegt vor Valid from.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/calendars.py"></location>
            <source>Correct one of the two dates.</source>
            <translation>Berichtigen Sie eines der beiden Daten.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/calendars.py"></location>
            <source>This downtime ends before it starts.</source>
            <translation>Dieser Stillstand endet, bevor er beginnt.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/calendars.py"></location>
            <source>Correct Start or End.</source>
            <translation>Berichtigen Sie Start oder End.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/calendars.py"></location>
            <source>machine, work centre, resource or calendar</source>
            <translation>Maschine, Maschinengruppe, Ressource oder Kalender</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/calendars.py"></location>
            <source>Name one that exists, or * for all.</source>
            <translation>Nennen Sie etwas Vorhandenes, oder * für alle.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/cells.py"></location>
            <source>{value} is neither Yes nor No.</source>
            <translation>{value} ist weder Yes noch No.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/cells.py"></location>
            <source>Type Yes or No.</source>
            <translation>Schreiben Sie Yes oder No.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/cells.py"></location>
            <source>{value} is not one of {words}.</source>
            <translation>{value} ist keines von {words}.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/cells.py"></location>
            <source>The formula here gives {value}.</source>
            <translation>Die Formel hier ergibt {value}.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/cells.py"></location>
            <source>Mend the formula or type the value.</source>
            <translation>Berichtigen Sie die Formel, oder schreiben Sie den Wert.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/cells.py"></location>
            <source>The file does not hold the result of this formula, because a program wrote it.</source>
            <translation>Die Datei enthält das Ergebnis dieser Formel nicht, weil ein Programm sie geschrieben hat.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/cells.py"></location>
            <source>Open the workbook in Excel, save it once, and read it again.</source>
            <translation>Öffnen Sie die Arbeitsmappe in Excel, speichern Sie sie einmal, und lesen Sie sie neu ein.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/cells.py"></location>
            <source>{value} is not a number.</source>
            <translation>{value} ist keine Zahl.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/cells.py"></location>
            <source>Type a number such as 12 or 2.5.</source>
            <translation>Schreiben Sie eine Zahl wie 12 oder 2,5.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/cells.py"></location>
            <source>This is a date or time ({value}), not a number.</source>
            <translation>Das ist ein Datum oder eine Uhrzeit ({value}), keine Zahl.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/cells.py"></location>
            <source>Set the cell's format to General and type the number again.</source>
            <translation>Setzen Sie das Format der Zelle auf Standard, und schreiben Sie die Zahl noch einmal.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/cells.py"></location>
            <source>The number {number:g} is too large to be meant.</source>
            <translation>Die Zahl {number:g} ist zu groß, um gemeint zu sein.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/cells.py"></location>
            <source>Check the digits.</source>
            <translation>Prüfen Sie die Ziffern.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/cells.py"></location>
            <source>{number:g} is not a whole number.</source>
            <translation>{number:g} ist keine ganze Zahl.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/cells.py"></location>
            <source>Type a whole number such as 1 or 2.</source>
            <translation>Schreiben Sie eine ganze Zahl wie 1 oder 2.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/cells.py"></location>
            <source>Type {word}.</source>
            <translation>Schreiben Sie {word}.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/cells.py"></location>
            <source>{text} is not a number.</source>
            <translation>{text} ist keine Zahl.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/cells.py"></location>
            <source>{text} is text and could mean {fraction} or {whole}.</source>
            <translation>{text} ist Text und könnte {fraction} oder {whole} heißen.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/cells.py"></location>
            <source>Type it as a number, without quotation mark or blanks.</source>
            <translation>Schreiben Sie es als Zahl, ohne Anführungszeichen oder Leerzeichen.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/changeover_sheet.py"></location>
            <location filename="../../scheduler/excel/route_rows.py"></location>
            <source>machine or work centre</source>
            <translation>Maschine oder Maschinengruppe</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/changeover_sheet.py"></location>
            <source>Name one from the sheet Machines, or * for all.</source>
            <translation>Nennen Sie eine vom Blatt Machines, oder * für alle.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/changeover_sheet.py"></location>
            <source>Sheet {sheet} has neither the columns From, To, Minutes nor families in its first row.</source>
            <translation>Blatt {sheet} hat weder die Spalten From, To, Minutes noch Familien in der ersten Zeile.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/changeover_sheet.py"></location>
            <source>Write From, To, Minutes as headers, or a square table of families.</source>
            <translation>Schreiben Sie From, To, Minutes als Überschriften, oder eine quadratische Tabelle der Familien.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/changeover_sheet.py"></location>
            <source>The changeover is negative.</source>
            <translation>Die Umrüstung ist negativ.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/changeover_sheet.py"></location>
            <location filename="../../scheduler/excel/factory.py"></location>
            <location filename="../../scheduler/excel/floor.py"></location>
            <location filename="../../scheduler/excel/orders_sheet.py"></location>
            <source>Type 0 or more.</source>
            <translation>Schreiben Sie 0 oder mehr.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/changeover_sheet.py"></location>
            <location filename="../../scheduler/excel/factory.py"></location>
            <source>The cost is negative.</source>
            <translation>Die Kosten sind negativ.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/changeover_sheet.py"></location>
            <source>This changeover stands twice; the first row counts.</source>
            <translation>Diese Umrüstung steht doppelt; die erste Zeile gilt.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/changeover_sheet.py"></location>
            <source>Delete this row.</source>
            <translation>Löschen Sie diese Zeile.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/changeover_sheet.py"></location>
            <source>This row of the changeover table has no family in its first column.</source>
            <translation>Diese Zeile der Umrüsttabelle hat keine Familie in der ersten Spalte.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/changeover_sheet.py"></location>
            <source>Write the family that is changed from.</source>
            <translation>Schreiben Sie die Familie, von der umgerüstet wird.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/changeover_sheet.py"></location>
            <source>The changeover from {source} to {to} stands twice; the first counts.</source>
            <translation>Die Umrüstung von {source} auf {to} steht doppelt; die erste gilt.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/changeover_sheet.py"></location>
            <location filename="../../scheduler/excel/plan_reader.py"></location>
            <source>Delete one of them.</source>
            <translation>Löschen Sie eine davon.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/dates.py"></location>
            <source>Type a date such as 31.12.2026 14:00 or 2026-12-31 14:00.</source>
            <translation>Schreiben Sie ein Datum wie 31.12.2026 14:00 oder 2026-12-31 14:00.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/dates.py"></location>
            <source>{text} is not a date.</source>
            <translation>{text} ist kein Datum.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/dates.py"></location>
            <source>{text} is not a time of day.</source>
            <translation>{text} ist keine Uhrzeit.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/dates.py"></location>
            <source>Type a time such as 06:00, 14:30 or 24:00.</source>
            <translation>Schreiben Sie eine Uhrzeit wie 06:00, 14:30 oder 24:00.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/dates.py"></location>
            <source>{text} does not name days of the week.</source>
            <translation>{text} nennt keine Wochentage.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/dates.py"></location>
            <source>Type days such as Mon-Fri, Sat;Sun or Mon.</source>
            <translation>Schreiben Sie Tage wie Mon-Fri, Sat;Sun oder Mon.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/dates.py"></location>
            <source>This is a time ({shown}) without a date.</source>
            <translation>Das ist eine Uhrzeit ({shown}) ohne Datum.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/dates.py"></location>
            <source>{text} has a time zone.</source>
            <translation>{text} hat eine Zeitzone.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/dates.py"></location>
            <source>Type local time without Z or +01:00.</source>
            <translation>Schreiben Sie Ortszeit ohne Z oder +01:00.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/dates.py"></location>
            <source>The date {text} is far from any plan.</source>
            <translation>Das Datum {text} liegt fern von jedem Plan.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/dates.py"></location>
            <location filename="../../scheduler/excel/plan_reader.py"></location>
            <source>Check the year.</source>
            <translation>Prüfen Sie das Jahr.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/dates.py"></location>
            <source>The date {shown} is far from any plan.</source>
            <translation>Das Datum {shown} liegt fern von jedem Plan.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/dates.py"></location>
            <source>{text} could be the {a}. of month {b} or the {b}. of month {a}.</source>
            <translation>{text} könnte der {a}. im Monat {b} oder der {b}. im Monat {a} sein.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/dates.py"></location>
            <source>There is no day {text}.</source>
            <translation>Einen Tag {text} gibt es nicht.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/dates.py"></location>
            <source>Check the day and the month.</source>
            <translation>Prüfen Sie Tag und Monat.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/dates.py"></location>
            <location filename="../../scheduler/excel/foreign/hours.py"></location>
            <source>This</source>
            <translation>Dies</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/durations.py"></location>
            <source>Type minutes as a number, or a duration such as 90 min, 1.5 h or 1:30.</source>
            <translation>Schreiben Sie Minuten als Zahl, oder eine Dauer wie 90 min, 1,5 h oder 1:30.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/durations.py"></location>
            <source>{text} is not a duration.</source>
            <translation>{text} ist keine Dauer.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/durations.py"></location>
            <source>This duration is longer than a hundred years.</source>
            <translation>Diese Dauer ist länger als hundert Jahre.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/durations.py"></location>
            <source>Check the digits and the unit.</source>
            <translation>Prüfen Sie Ziffern und Einheit.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/durations.py"></location>
            <source>This is a date ({value}), not a duration.</source>
            <translation>Das ist ein Datum ({value}), keine Dauer.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/durations.py"></location>
            <source>Set the cell's format to General.</source>
            <translation>Setzen Sie das Format der Zelle auf Standard.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/factory.py"></location>
            <source>Sheet {sheet} holds no machines.</source>
            <translation>Blatt {sheet} enthält keine Maschinen.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/factory.py"></location>
            <source>Fill in the machines.</source>
            <translation>Tragen Sie die Maschinen ein.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/factory.py"></location>
            <source>The capacity of {name} is {capacity}.</source>
            <translation>Die Kapazität von {name} ist {capacity}.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/factory.py"></location>
            <location filename="../../scheduler/excel/routes.py"></location>
            <source>Type 1 or more.</source>
            <translation>Schreiben Sie 1 oder mehr.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/factory.py"></location>
            <source>The efficiency of {name} is {efficiency:.0%}.</source>
            <translation>Der Leistungsgrad von {name} ist {efficiency:.0%}.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/factory.py"></location>
            <source>Type a share from 1 % to 1000 %, such as 80 % or 0.8.</source>
            <translation>Schreiben Sie einen Anteil von 1 % bis 1000 %, etwa 80 % oder 0,8.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/factory.py"></location>
            <source>Add its hours to the sheet Shifts, or leave the cell blank for day and night.</source>
            <translation>Tragen Sie die Zeiten auf dem Blatt Shifts ein, oder lassen Sie die Zelle leer für Tag und Nacht.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/factory.py"></location>
            <source>Machine {name} stands twice.</source>
            <translation>Maschine {name} steht doppelt.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/factory.py"></location>
            <location filename="../../scheduler/excel/tables.py"></location>
            <source>Delete or rename one of them.</source>
            <translation>Löschen Sie eine davon, oder benennen Sie sie um.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/factory.py"></location>
            <source>A machine cannot be named {name}.</source>
            <translation>Eine Maschine kann nicht {name} heißen.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/factory.py"></location>
            <source>Leave ; and * out of its name.</source>
            <translation>Lassen Sie ; und * im Namen weg.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/factory.py"></location>
            <source>Resource {name} stands twice.</source>
            <translation>Ressource {name} steht doppelt.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/factory.py"></location>
            <source>Delete or rename one.</source>
            <translation>Löschen Sie eine, oder benennen Sie sie um.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/factory.py"></location>
            <source>The quantity of {name} is negative.</source>
            <translation>Die Menge von {name} ist negativ.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/faults.py"></location>
            <location filename="../../scheduler/excel/near_names.py"></location>
            <source>Did you mean {name}?</source>
            <translation>Meinten Sie {name}?</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/faults.py"></location>
            <source>There is no {what} {name}.</source>
            <translation>Es gibt kein Element {name} ({what}).</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/faults.py"></location>
            <source>It stands in {rows:,} rows.</source>
            <translation>Es steht in {rows:,} Zeilen.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/faults.py"></location>
            <source>{count:,} more faults of this kind are not listed.</source>
            <translation>{count:,} weitere Mängel dieser Art sind nicht aufgeführt.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/faults.py"></location>
            <source>Mend the listed ones first: the rest often goes with them.</source>
            <translation>Beheben Sie zuerst die aufgeführten: Der Rest geht oft mit.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/floor.py"></location>
            <source>Finished is before Started.</source>
            <translation>Finished liegt vor Started.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/floor.py"></location>
            <source>Correct one of the two.</source>
            <translation>Berichtigen Sie eines der beiden.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/floor.py"></location>
            <source>The lock fixes the machine but names none.</source>
            <translation>Die Fixierung legt die Maschine fest, nennt aber keine.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/floor.py"></location>
            <source>Fill in Machine.</source>
            <translation>Füllen Sie Machine aus.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/floor.py"></location>
            <source>There is no order {order}; this report is ignored.</source>
            <translation>Einen Auftrag {order} gibt es nicht; die Rückmeldung wird nicht beachtet.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/floor.py"></location>
            <source>Correct the number, or delete the row.</source>
            <translation>Berichtigen Sie die Nummer, oder löschen Sie die Zeile.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/floor.py"></location>
            <source>Order {order} step {step} is reported twice; the last row counts.</source>
            <translation>Auftrag {order} Schritt {step} ist doppelt gemeldet; die letzte Zeile gilt.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/floor.py"></location>
            <source>Delete the older row.</source>
            <translation>Löschen Sie die ältere Zeile.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/floor.py"></location>
            <source>The step is reported as started, but it has a Finished.</source>
            <translation>Der Schritt ist als begonnen gemeldet, hat aber Finished.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/floor.py"></location>
            <source>Set Status to done, or clear Finished.</source>
            <translation>Setzen Sie Status auf done, oder leeren Sie Finished.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/floor.py"></location>
            <location filename="../../scheduler/excel/tables.py"></location>
            <source>{column} is negative.</source>
            <translation>{column} ist negativ.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/floor.py"></location>
            <source>Order {order} step {step} is locked twice.</source>
            <translation>Auftrag {order} Schritt {step} ist doppelt fixiert.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/floor.py"></location>
            <location filename="../../scheduler/excel/route_rows.py"></location>
            <location filename="../../scheduler/excel/settings_sheet.py"></location>
            <source>Delete one of the rows.</source>
            <translation>Löschen Sie eine der Zeilen.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/floor.py"></location>
            <source>The lock fixes the start but gives none.</source>
            <translation>Die Fixierung legt den Beginn fest, nennt aber keinen.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/floor.py"></location>
            <source>Fill in Start.</source>
            <translation>Füllen Sie Start aus.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../scheduler/excel/foreign/amounts.py"></location>
            <source>The column {header} raises how many are made in {n:,} rows: {after:g} for {before:g}, ...</source>
            <extracomment>One: The column {header} raises how many are made in one row: {after:g} for {before:g}.</extracomment>
            <translation>
                <numerusform>Die Spalte {header} erhöht die Stückzahl in einer Zeile: {after:g} statt {before:g}.</numerusform>
                <numerusform>Die Spalte {header} erhöht die Stückzahl in {n:,} Zeilen: {after:g} statt {before:g}, ...</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/amounts.py"></location>
            <source>Say that the column is a note if the quantities hold it already.</source>
            <translation>Sagen Sie, dass die Spalte eine Notiz ist, wenn die Mengen das schon enthalten.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../scheduler/excel/foreign/amounts.py"></location>
            <source>{n:,} orders have a quantity of 0 or less, which counts as cancelled: {order}, ...</source>
            <extracomment>One: One order has a quantity of 0 or less, which counts as cancelled: {order}.</extracomment>
            <translation>
                <numerusform>Ein Auftrag hat die Menge 0 oder weniger und gilt als gestrichen: {order}.</numerusform>
                <numerusform>{n:,} Aufträge haben die Menge 0 oder weniger und gelten als gestrichen: {order}, ...</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/amounts.py"></location>
            <source>Correct the quantity if it is to be made.</source>
            <translation>Berichtigen Sie die Menge, wenn er zu fertigen ist.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/amounts.py"></location>
            <source>Order {order} stands in another row too; this row of {quantity:g} is left out and changes nothing.</source>
            <translation>Auftrag {order} steht auch in einer anderen Zeile; diese Zeile mit {quantity:g} wird ausgelassen und ändert nichts.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/amounts.py"></location>
            <source>Lower the quantity of the order itself if fewer are to be made.</source>
            <translation>Verringern Sie die Menge des Auftrags selbst, wenn weniger zu fertigen sind.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/amounts.py"></location>
            <source>{more:,} more rows of 0 or fewer pieces change nothing.</source>
            <translation>{more:,} weitere Zeilen mit 0 oder weniger Stück ändern nichts.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/asking.py"></location>
            <source>Is the column {shown} of sheet {sheet} the {field}?</source>
            <translation>Ist die Spalte {shown} auf Blatt {sheet} das Feld {field}?</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/asking.py"></location>
            <source>In which unit are the changeover times of sheet {sheet} ({sample})?</source>
            <translation>In welcher Einheit sind die Umrüstzeiten auf Blatt {sheet} ({sample})?</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/asking.py"></location>
            <source>without a header ({cell})</source>
            <translation>ohne Überschrift ({cell})</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/asking.py"></location>
            <source>Do the names of the sheets, as {sheet}, say the {field}?</source>
            <translation>Sagen die Namen der Blätter, wie {sheet}, das Feld {field}?</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/asking.py"></location>
            <source>The dates in column {header} can be read in two ways ({samples}).</source>
            <translation>Die Daten in Spalte {header} lassen sich auf zwei Arten lesen ({samples}).</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/asking.py"></location>
            <source>The numbers in column {header} can be read in two ways ({samples}).</source>
            <translation>Die Zahlen in Spalte {header} lassen sich auf zwei Arten lesen ({samples}).</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/asking.py"></location>
            <source>The amounts in column {header} can be read in two ways ({samples}).</source>
            <translation>Die Mengen in Spalte {header} lassen sich auf zwei Arten lesen ({samples}).</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/asking.py"></location>
            <source>The table in sheet {sheet} ({headers}) was not read.</source>
            <translation>Die Tabelle auf Blatt {sheet} ({headers}) wurde nicht gelesen.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/asking.py"></location>
            <source>Say what its columns mean if it matters to the plan.</source>
            <translation>Sagen Sie, was ihre Spalten bedeuten, wenn es für den Plan wichtig ist.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/asking.py"></location>
            <source>Is what the column {header} says is made taken off the quantity?</source>
            <translation>Ist das Gefertigte aus Spalte {header} von der Menge schon abgezogen?</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/asking.py"></location>
            <source>The column {header} says that pieces are made already, but each order's whole quantity is planned.</source>
            <translation>Die Spalte {header} sagt, dass schon Stücke gefertigt sind, geplant wird aber die ganze Menge jedes Auftrags.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/asking.py"></location>
            <source>Take a column of what is still open as the Quantity, or report finished steps in a table of progress.</source>
            <translation>Nehmen Sie eine Spalte mit dem noch Offenen als Menge, oder melden Sie fertige Schritte in einer Tabelle der Rückmeldungen.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/asking.py"></location>
            <source>Are the times in the routes of sheet {sheet}, as {time}, for one unit or for the whole lot?</source>
            <translation>Gelten die Zeiten in den Arbeitsplänen des Blatts {sheet}, wie {time}, für ein Stück oder für das ganze Los?</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/asking.py"></location>
            <source>The changeover times of sheet {sheet} name no unit, so they are taken as minutes.</source>
            <translation>Die Umrüstzeiten auf Blatt {sheet} nennen keine Einheit und gelten als Minuten.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/asking.py"></location>
            <source>Write the unit into the title or the first cell, as (min) or (h), or choose another.</source>
            <translation>Schreiben Sie die Einheit in den Titel oder die erste Zelle, als (min) oder (h), oder wählen Sie eine andere.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/asking.py"></location>
            <source>The column {header} is taken as the time of one unit.</source>
            <translation>Die Spalte {header} wird als Zeit für ein Stück verstanden.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/asking.py"></location>
            <source>Call it Fixed time if it is for the whole lot.</source>
            <translation>Nennen Sie sie feste Zeit, wenn sie für das ganze Los gilt.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/asking.py"></location>
            <source>Do the rows with one name alone, as {name} of sheet {sheet}, say the {field}?</source>
            <translation>Sagen die Zeilen mit nur einem Namen, wie {name} auf Blatt {sheet}, das Feld {field}?</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/asking.py"></location>
            <source>The column {column} may be the {field}, but that is not certain, so it is kept as a note.</source>
            <translation>Die Spalte {column} könnte das Feld {field} sein, aber das ist nicht sicher, darum bleibt sie eine Notiz.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/asking.py"></location>
            <source>Say what it means if it matters to the plan.</source>
            <translation>Sagen Sie, was sie bedeutet, wenn es für den Plan wichtig ist.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/asking.py"></location>
            <source>The column {column} may be the {field} ({samples}), but that is not certain.</source>
            <translation>Die Spalte {column} könnte das Feld {field} sein ({samples}), aber das ist nicht sicher.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/asking.py"></location>
            <source>Say what it means, or write a plainer header.</source>
            <translation>Sagen Sie, was sie bedeutet, oder schreiben Sie eine klarere Überschrift.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/asking.py"></location>
            <source>{part} names no unit, so its number is taken as a time like those beside it.</source>
            <translation>{part} nennt keine Einheit, darum gilt die Zahl als Zeit wie die daneben.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/asking.py"></location>
            <source>Write the unit behind the number, or call the machine otherwise.</source>
            <translation>Schreiben Sie die Einheit hinter die Zahl, oder nennen Sie die Maschine anders.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/asking.py"></location>
            <source>Is {sample} in column {header} day first or month first?</source>
            <translation>Steht bei {sample} in Spalte {header} der Tag oder der Monat zuerst?</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/asking.py"></location>
            <source>What does {sample} in column {header} mean?</source>
            <translation>Was bedeutet {sample} in Spalte {header}?</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/asking.py"></location>
            <source>In which unit is the column {header} ({sample})?</source>
            <translation>In welcher Einheit ist die Spalte {header} ({sample})?</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/asking.py"></location>
            <source>How many pieces is {sample} in column {header}?</source>
            <translation>Wie viele Stück sind {sample} in Spalte {header}?</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/asking.py"></location>
            <source>How much is {sample} in column {header}?</source>
            <translation>Wie viel ist {sample} in Spalte {header}?</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/asking.py"></location>
            <source>The column {header} names no unit, so it is taken as minutes.</source>
            <translation>Die Spalte {header} nennt keine Einheit und gilt als Minuten.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/asking.py"></location>
            <source>Write the unit into the header, as (min), (h) or (s), or choose another.</source>
            <translation>Schreiben Sie die Einheit in die Überschrift, als (min), (h) oder (s), oder wählen Sie eine andere.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/asking.py"></location>
            <source>Say once which way is meant.</source>
            <translation>Sagen Sie einmal, welche Art gemeint ist.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/beside.py"></location>
            <source>The column {header} says how many are needed, but not of which pool, so it is kept as a note.</source>
            <translation>Die Spalte {header} sagt, wie viele gebraucht werden, aber nicht aus welchem Pool, darum bleibt sie eine Notiz.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/beside.py"></location>
            <source>Name the operators or tools in a column Resource, and how many there are in a table of resources.</source>
            <translation>Nennen Sie die Bediener oder Werkzeuge in einer Spalte Resource, und wie viele es gibt in einer Tabelle der Ressourcen.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/breaks.py"></location>
            <source>{value} does not say whether the calendar is open then.</source>
            <translation>{value} sagt nicht, ob der Kalender dann offen ist.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/breaks.py"></location>
            <source>A break of {calendar} that holds from {first} to {last} is not used.</source>
            <translation>Eine Pause von {calendar}, die von {first} bis {last} gilt, wird nicht verwendet.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/breaks.py"></location>
            <source>Write it as downtime of the machines.</source>
            <translation>Schreiben Sie sie als Stillstand der Maschinen.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/breaks.py"></location>
            <source>Write 1 for open or 0 for closed.</source>
            <translation>Schreiben Sie 1 für offen oder 0 für geschlossen.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/build.py"></location>
            <source>so the machine is planned</source>
            <translation>darum wird die Maschine verplant</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/build.py"></location>
            <source>No product follows the routing {name}, so its steps are left out.</source>
            <translation>Kein Produkt folgt dem Arbeitsplan {name}, darum bleiben seine Schritte weg.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/build.py"></location>
            <source>Correct its number if a product does.</source>
            <translation>Berichtigen Sie seine Nummer, wenn doch eines ihm folgt.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/build.py"></location>
            <source>{more:,} more routings are followed by no product.</source>
            <translation>{more:,} weiteren Arbeitsplänen folgt kein Produkt.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/build.py"></location>
            <source>Nothing to do if these products are not made.</source>
            <translation>Nichts zu tun, wenn diese Produkte nicht gefertigt werden.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/build.py"></location>
            <source>There is no routing {routing}, so {product} has no steps.</source>
            <translation>Einen Arbeitsplan {routing} gibt es nicht, darum hat {product} keine Schritte.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/build.py"></location>
            <source>Write Yes or No.</source>
            <translation>Schreiben Sie Yes oder No.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/build.py"></location>
            <source>Not active, so not planned: {names}.</source>
            <translation>Nicht aktiv, darum nicht verplant: {names}.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/build.py"></location>
            <source>Set them active in the file if they are to work.</source>
            <translation>Setzen Sie sie in der Datei aktiv, wenn sie arbeiten sollen.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/build.py"></location>
            <source>There is no operation {name}, so this row is not used.</source>
            <translation>Einen Arbeitsgang {name} gibt es nicht, darum wird diese Zeile nicht verwendet.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/build.py"></location>
            <source>Correct the name, or delete the row.</source>
            <translation>Berichtigen Sie den Namen, oder löschen Sie die Zeile.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/build.py"></location>
            <source>Correct its number, or add its steps.</source>
            <translation>Berichtigen Sie seine Nummer, oder ergänzen Sie seine Schritte.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/capacity_hours.py"></location>
            <source>The column {header} says how long machines work, not when: {hours:g} h are taken as {pattern} on {days}.</source>
            <translation>Die Spalte {header} sagt, wie lange Maschinen arbeiten, nicht wann: {hours:g} h werden als {pattern} an {days} verstanden.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/capacity_hours.py"></location>
            <source>Add a column of working hours, as 06:00-14:00, or a table of shifts.</source>
            <translation>Ergänzen Sie eine Spalte der Arbeitszeiten, wie 06:00-14:00, oder eine Tabelle der Schichten.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/capacity_hours.py"></location>
            <source>{name} has {hours:g} h in a week of 168, so it works day and night.</source>
            <translation>{name} hat {hours:g} h in einer Woche von 168, arbeitet also Tag und Nacht.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/capacity_hours.py"></location>
            <source>Set its capacity in a table of machines if it is more than one.</source>
            <translation>Setzen Sie die Kapazität in einer Tabelle der Maschinen, wenn sie mehr als eins ist.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/capacity_hours.py"></location>
            <source>{text} is no number of hours, so it is passed over.</source>
            <translation>{text} ist keine Zahl von Stunden und wird deshalb übergangen.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/capacity_hours.py"></location>
            <source>Write how many hours the machine works.</source>
            <translation>Schreiben Sie, wie viele Stunden die Maschine arbeitet.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/capacity_hours.py"></location>
            <source>The hours by week of sheet {sheet} say how long machines work, not when: {hours:g} h in week {week} are taken as {start}-{end} on {days}. The last week holds on.</source>
            <translation>Die Stunden je Woche auf Blatt {sheet} sagen, wie lange Maschinen arbeiten, nicht wann: {hours:g} h in Woche {week} werden als {start}-{end} an {days} verstanden. Die letzte Woche gilt weiter.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/capacity_hours.py"></location>
            <source>Add a table of shifts to say when machines work.</source>
            <translation>Ergänzen Sie eine Tabelle der Schichten, um zu sagen, wann Maschinen arbeiten.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/evidence.py"></location>
            <source>Most of its values ({share:.0%}) are names in column {header} of sheet {sheet}.</source>
            <translation>Die meisten Werte ({share:.0%}) sind Namen aus Spalte {header} auf Blatt {sheet}.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/evidence.py"></location>
            <source>Its header is no word that matters to the plan.</source>
            <translation>Die Überschrift ist kein Wort, das für den Plan wichtig ist.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../scheduler/excel/foreign/evidence.py"></location>
            <source>{good:,} of {n:,} cells are dates.</source>
            <extracomment>One: Its cell is a date.</extracomment>
            <translation>
                <numerusform>Die Zelle ist ein Datum.</numerusform>
                <numerusform>{good:,} von {n:,} Zellen sind Daten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../scheduler/excel/foreign/evidence.py"></location>
            <source>{good:,} of {n:,} cells are numbers.</source>
            <extracomment>One: Its cell is a number.</extracomment>
            <translation>
                <numerusform>Die Zelle ist eine Zahl.</numerusform>
                <numerusform>{good:,} von {n:,} Zellen sind Zahlen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../scheduler/excel/foreign/evidence.py"></location>
            <source>{good:,} of {n:,} cells are times.</source>
            <extracomment>One: Its cell is a time.</extracomment>
            <translation>
                <numerusform>Die Zelle ist eine Zeit.</numerusform>
                <numerusform>{good:,} von {n:,} Zellen sind Zeiten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../scheduler/excel/foreign/evidence.py"></location>
            <source>{good:,} of {n:,} cells are shares.</source>
            <extracomment>One: Its cell is a share.</extracomment>
            <translation>
                <numerusform>Die Zelle ist ein Anteil.</numerusform>
                <numerusform>{good:,} von {n:,} Zellen sind Anteile.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../scheduler/excel/foreign/evidence.py"></location>
            <source>{good:,} of {n:,} cells are times of day.</source>
            <extracomment>One: Its cell is a time of day.</extracomment>
            <translation>
                <numerusform>Die Zelle ist eine Uhrzeit.</numerusform>
                <numerusform>{good:,} von {n:,} Zellen sind Uhrzeiten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../scheduler/excel/foreign/evidence.py"></location>
            <source>{good:,} of {n:,} cells are yes or no.</source>
            <extracomment>One: Its cell is yes or no.</extracomment>
            <translation>
                <numerusform>Die Zelle ist Ja oder Nein.</numerusform>
                <numerusform>{good:,} von {n:,} Zellen sind Ja oder Nein.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/evidence.py"></location>
            <source>You have said so of files like this.</source>
            <translation>Sie haben das bei solchen Dateien so gesagt.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/evidence.py"></location>
            <source>The name of the sheet, {name}, says it.</source>
            <translation>Der Name des Blatts, {name}, sagt es.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/evidence.py"></location>
            <source>A row with this name alone stands above the rows that belong to it.</source>
            <translation>Eine Zeile mit nur diesem Namen steht über den Zeilen, die dazugehören.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/evidence.py"></location>
            <source>Its cells hold whole routes: the names of the steps are taken as their machines.</source>
            <translation>Die Zellen enthalten ganze Arbeitspläne: Die Namen der Schritte gelten als ihre Maschinen.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/evidence.py"></location>
            <source>The times stand in the routes, beside the names of the steps.</source>
            <translation>Die Zeiten stehen in den Arbeitsplänen, neben den Namen der Schritte.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/evidence.py"></location>
            <source>The form above the table says {header}.</source>
            <translation>Das Formular über der Tabelle sagt {header}.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/evidence.py"></location>
            <source>It stands beside the amounts, and its cells are units.</source>
            <translation>Sie steht neben den Mengen, und ihre Zellen sind Einheiten.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/evidence.py"></location>
            <source>Its header is a time, and its cells are how many are made by then.</source>
            <translation>Die Überschrift ist eine Zeit, und die Zellen sind, wie viele bis dahin gefertigt werden.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/evidence.py"></location>
            <source>{header} says what is still to be made, and comes before the whole.</source>
            <translation>{header} sagt, was noch zu fertigen ist, und geht dem Ganzen vor.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/evidence.py"></location>
            <source>The header says {header}.</source>
            <translation>Die Überschrift sagt {header}.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/evidence.py"></location>
            <source>The header {header} comes near to a word for it.</source>
            <translation>Die Überschrift {header} kommt einem Wort dafür nahe.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/evidence.py"></location>
            <source>The header {header} may mean it.</source>
            <translation>Die Überschrift {header} kann es bedeuten.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/evidence.py"></location>
            <source>Its values are names in column {header} of sheet {sheet}.</source>
            <translation>Die Werte sind Namen aus Spalte {header} auf Blatt {sheet}.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/evidence.py"></location>
            <source>You have said that it is a note.</source>
            <translation>Sie haben gesagt, dass es eine Notiz ist.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/evidence.py"></location>
            <source>The colours that fill the rows.</source>
            <translation>Die Farben, mit denen die Zeilen gefüllt sind.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/evidence.py"></location>
            <source>It may be the {field}, but that is not certain.</source>
            <translation>Es könnte das Feld {field} sein, aber das ist nicht sicher.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/evidence.py"></location>
            <source>{header} says the {field} more plainly.</source>
            <translation>{header} sagt das Feld {field} deutlicher.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/evidence.py"></location>
            <source>It may say what is made already, which is not taken off the quantity.</source>
            <translation>Es könnte sagen, was schon gefertigt ist; das wird nicht von der Menge abgezogen.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/hours.py"></location>
            <source>Write hours such as 06:00-14:00; 14:30-22:00, or Yes and No under a day.</source>
            <translation>Schreiben Sie Zeiten wie 06:00-14:00; 14:30-22:00, oder Yes und No unter einem Tag.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/hours.py"></location>
            <source>{text} does not say working hours.</source>
            <translation>{text} nennt keine Arbeitszeiten.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/hours.py"></location>
            <source>No table gives working hours, so these machines work {hours}.</source>
            <translation>Keine Tabelle nennt Arbeitszeiten, darum arbeiten diese Maschinen {hours}.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/hours.py"></location>
            <source>The calendar {name} has no working hours, so this break is not used.</source>
            <translation>Der Kalender {name} hat keine Arbeitszeiten, darum wird diese Pause nicht verwendet.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/hours.py"></location>
            <source>Correct its name, or delete the row.</source>
            <translation>Berichtigen Sie den Namen, oder löschen Sie die Zeile.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/hours.py"></location>
            <source>No table says what {names} means, so these machines work {hours}.</source>
            <translation>Keine Tabelle sagt, was {names} bedeutet, darum arbeiten diese Maschinen {hours}.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/hours.py"></location>
            <source>Choose 2 shifts or office hours for this file, or add a table of shifts.</source>
            <translation>Wählen Sie für diese Datei 2 Schichten oder Bürozeiten, oder ergänzen Sie eine Tabelle der Schichten.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/hours.py"></location>
            <source>{names} and others</source>
            <translation>{names} und andere</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/hours.py"></location>
            <source>Named without working hours, so open day and night: {names}.</source>
            <translation>Ohne Arbeitszeiten genannt, darum Tag und Nacht offen: {names}.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/hours.py"></location>
            <source>Name a calendar in the table of machines if they work fewer hours.</source>
            <translation>Nennen Sie einen Kalender in der Tabelle der Maschinen, wenn sie kürzer arbeiten.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/hours.py"></location>
            <source>No machine names its working hours, so all work {name}.</source>
            <translation>Keine Maschine nennt ihre Arbeitszeiten, darum arbeiten alle {name}.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/hours.py"></location>
            <source>Name the calendar in the table of machines if some work otherwise.</source>
            <translation>Nennen Sie den Kalender in der Tabelle der Maschinen, wenn einige anders arbeiten.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/hours.py"></location>
            <source>The working hours name no days, so they hold from Monday to Friday.</source>
            <translation>Die Arbeitszeiten nennen keine Tage, darum gelten sie von Montag bis Freitag.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/hours.py"></location>
            <source>Add a column of days if that is wrong.</source>
            <translation>Ergänzen Sie eine Spalte der Tage, wenn das falsch ist.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/load_foreign.py"></location>
            <location filename="../../scheduler/excel/review.py"></location>
            <source>Reading {file} ...</source>
            <translation>{file} wird gelesen ...</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/load_foreign.py"></location>
            <source>Finding the tables ...</source>
            <translation>Tabellen werden gesucht ...</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/load_foreign.py"></location>
            <source>When do the machines work?</source>
            <translation>Wann arbeiten die Maschinen?</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/missing.py"></location>
            <source>No column of sheet {sheet} is the {field}, so one piece of each order is made.</source>
            <translation>Keine Spalte auf Blatt {sheet} ist das Feld {field}, darum wird von jedem Auftrag ein Stück gefertigt.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/missing.py"></location>
            <source>No column of sheet {sheet} is the {field}, so no order is ever late.</source>
            <translation>Keine Spalte auf Blatt {sheet} ist das Feld {field}, darum ist kein Auftrag je verspätet.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/missing.py"></location>
            <source>Say which column holds it: {columns}.</source>
            <translation>Sagen Sie, welche Spalte es enthält: {columns}.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/missing.py"></location>
            <source>Add a column {field}.</source>
            <translation>Ergänzen Sie eine Spalte {field}.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/missing.py"></location>
            <source>Sheet {sheet} has the column {header} twice; the one at {cell} counts, this one is called {name} and kept as a note.</source>
            <translation>Blatt {sheet} hat die Spalte {header} doppelt; die bei {cell} gilt, diese heißt {name} und bleibt eine Notiz.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/missing.py"></location>
            <source>Say what each of them means, or delete one.</source>
            <translation>Sagen Sie, was jede davon bedeutet, oder löschen Sie eine.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/missing.py"></location>
            <source>Which column of sheet {sheet} holds the {field}?</source>
            <translation>Welche Spalte auf Blatt {sheet} enthält das Feld {field}?</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/missing.py"></location>
            <source>Sheet {sheet} has no row of headers, so its columns are called {header} and so on.</source>
            <translation>Blatt {sheet} hat keine Zeile mit Überschriften, darum heißen die Spalten {header} und so weiter.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/missing.py"></location>
            <source>Write headers above the columns, or say what each one means.</source>
            <translation>Schreiben Sie Überschriften über die Spalten, oder sagen Sie, was jede bedeutet.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/old_book.py"></location>
            <source>an old .xls workbook of Excel 97-2003</source>
            <translation>eine alte .xls-Arbeitsmappe von Excel 97-2003</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/old_book.py"></location>
            <source>a binary workbook (.xlsb)</source>
            <translation>eine binäre Arbeitsmappe (.xlsb)</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/old_book.py"></location>
            <source>an OpenDocument file (.ods)</source>
            <translation>eine OpenDocument-Datei (.ods)</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/old_book.py"></location>
            <source>{name} is {kind}, and it is damaged.</source>
            <translation>{name} ist {kind}, und sie ist beschädigt.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/old_book.py"></location>
            <location filename="../../scheduler/excel/sheets.py"></location>
            <source>Sheet {sheet} has more than {most:,} rows.</source>
            <translation>Blatt {sheet} hat mehr als {most:,} Zeilen.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/old_book.py"></location>
            <location filename="../../scheduler/excel/foreign/text_file.py"></location>
            <source>Plan fewer orders at a time.</source>
            <translation>Planen Sie weniger Aufträge auf einmal.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/old_book.py"></location>
            <source>{name} was not read: a cell stands far away, in row {rows:,} and column {columns:,}.</source>
            <translation>{name} wurde nicht gelesen: Eine Zelle steht weit weg, in Zeile {rows:,} und Spalte {columns:,}.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/old_book.py"></location>
            <source>Delete the blank rows and columns around the tables, and save it again.</source>
            <translation>Löschen Sie die leeren Zeilen und Spalten um die Tabellen, und speichern Sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/order_lines.py"></location>
            <location filename="../../scheduler/excel/questions.py"></location>
            <location filename="../../scheduler/excel/unplanned.py"></location>
            <source>on hold</source>
            <translation>zurückgestellt</translation>
        </message>
        <message numerus="yes">
            <location filename="../../scheduler/excel/foreign/order_lines.py"></location>
            <source>{n:,} rows of sheet {sheet} give their orders another {field} ({values}), first row {row} of order {order}: what the first row of an order says counts, there {counts}.</source>
            <extracomment>One: Order {order} has another {field} in row {row} of sheet {sheet} ({values}): {counts} counts.</extracomment>
            <translation>
                <numerusform>Auftrag {order} hat in Zeile {row} des Blatts {sheet} ein anderes Feld {field} ({values}): {counts} gilt.</numerusform>
                <numerusform>{n:,} Zeilen des Blatts {sheet} geben ihren Aufträgen ein anderes Feld {field} ({values}), als erste Zeile {row} von Auftrag {order}: Es gilt, was die erste Zeile eines Auftrags sagt, dort {counts}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../scheduler/excel/foreign/order_lines.py"></location>
            <source>{n:,} rows name no order: taken as that of the row above.</source>
            <extracomment>One: One row names no order: taken as that of the row above.</extracomment>
            <translation>
                <numerusform>Eine Zeile nennt keinen Auftrag: der der Zeile darüber gilt.</numerusform>
                <numerusform>{n:,} Zeilen nennen keinen Auftrag: der der Zeile darüber gilt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../scheduler/excel/foreign/order_lines.py"></location>
            <source>{n:,} rows name no product: taken as that of the row above.</source>
            <extracomment>One: One row names no product: taken as that of the row above.</extracomment>
            <translation>
                <numerusform>Eine Zeile nennt kein Produkt: das der Zeile darüber gilt.</numerusform>
                <numerusform>{n:,} Zeilen nennen kein Produkt: das der Zeile darüber gilt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/order_lines.py"></location>
            <source>Fill in the blank cells if that is wrong.</source>
            <translation>Füllen Sie die leeren Zellen aus, wenn das falsch ist.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../scheduler/excel/foreign/order_lines.py"></location>
            <source>{n:,} orders are {status} by the status, so not planned: {orders}.</source>
            <extracomment>One: One order is {status} by the status, so not planned: {orders}.</extracomment>
            <translation>
                <numerusform>Ein Auftrag ist laut Status {status} und wird nicht geplant: {orders}.</numerusform>
                <numerusform>{n:,} Aufträge sind laut Status {status} und werden nicht geplant: {orders}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/order_lines.py"></location>
            <source>Some orders have several lines, which got numbers of their own: {name}, ...</source>
            <translation>Einige Aufträge haben mehrere Positionen, die eigene Nummern bekamen: {name}, ...</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/order_lines.py"></location>
            <source>The orders have no numbers, so they were named: {name}, ...</source>
            <translation>Die Aufträge haben keine Nummern und wurden benannt: {name}, ...</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/order_lines.py"></location>
            <source>The status {words} is not known, so these orders are planned.</source>
            <translation>Der Status {words} ist nicht bekannt, darum werden diese Aufträge geplant.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/order_lines.py"></location>
            <source>Write the same in all rows of an order.</source>
            <translation>Schreiben Sie in alle Zeilen eines Auftrags dasselbe.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/order_lines.py"></location>
            <source>Change the status in the file if they are to be planned.</source>
            <translation>Ändern Sie den Status in der Datei, wenn sie zu planen sind.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/order_lines.py"></location>
            <source>Nothing to do if each line is made by itself.</source>
            <translation>Nichts zu tun, wenn jede Position für sich gefertigt wird.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/order_lines.py"></location>
            <source>Add a column with order numbers to name them yourself.</source>
            <translation>Ergänzen Sie eine Spalte der Auftragsnummern, um sie selbst zu benennen.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/order_lines.py"></location>
            <source>Use planned, released, started, done or hold.</source>
            <translation>Verwenden Sie planned, released, started, done oder hold.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/repeats.py"></location>
            <source>items</source>
            <translation>Artikel</translation>
        </message>
        <message numerus="yes">
            <location filename="../../scheduler/excel/foreign/repeats.py"></location>
            <source>{n:,} orders of sheet {sheet} stand on other sheets with the same quantity and count once: {order} of {other}, ...</source>
            <extracomment>One: One order of sheet {sheet} stands on another sheet with the same quantity and counts once: {order} of {other}.</extracomment>
            <translation>
                <numerusform>Ein Auftrag von Blatt {sheet} steht mit derselben Menge auf einem anderen Blatt und zählt einmal: {order} von {other}.</numerusform>
                <numerusform>{n:,} Aufträge von Blatt {sheet} stehen mit derselben Menge auf anderen Blättern und zählen einmal: {order} von {other}, ...</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/repeats.py"></location>
            <source>Give them numbers of their own if they are made twice.</source>
            <translation>Geben Sie ihnen eigene Nummern, wenn sie zweimal gefertigt werden.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/repeats.py"></location>
            <source>The orders of sheet {sheet} are left out: its name says that they are done.</source>
            <translation>Die Aufträge von Blatt {sheet} bleiben weg: Sein Name sagt, dass sie fertig sind.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/repeats.py"></location>
            <source>Say what the table is if they are to be planned.</source>
            <translation>Sagen Sie, was die Tabelle ist, wenn sie zu planen sind.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/repeats.py"></location>
            <source>The table in sheet {sheet} names products but neither orders, quantities nor dates, so it is left out.</source>
            <translation>Die Tabelle auf Blatt {sheet} nennt Produkte, aber weder Aufträge, Mengen noch Termine, darum bleibt sie weg.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/repeats.py"></location>
            <source>Say what the table is if it matters to the plan.</source>
            <translation>Sagen Sie, was die Tabelle ist, wenn sie für den Plan wichtig ist.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/repeats.py"></location>
            <source>The table in sheet {sheet} repeats {role} of another, so it is left out.</source>
            <translation>Die Tabelle auf Blatt {sheet} wiederholt {role} einer anderen, darum bleibt sie weg.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/repeats.py"></location>
            <source>Delete it if it is not needed.</source>
            <translation>Löschen Sie sie, wenn sie nicht gebraucht wird.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/source.py"></location>
            <source>These are {count:,} files; {most} at most are read at once.</source>
            <translation>Das sind {count:,} Dateien; höchstens {most} werden auf einmal gelesen.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/source.py"></location>
            <source>Choose fewer.</source>
            <translation>Wählen Sie weniger.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/source.py"></location>
            <source>{name} is a page without a table.</source>
            <translation>{name} ist eine Seite ohne Tabelle.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/source.py"></location>
            <location filename="../../scheduler/excel/foreign/text_file.py"></location>
            <source>Choose a workbook (.xlsx) or a .csv.</source>
            <translation>Wählen Sie eine Arbeitsmappe (.xlsx) oder eine .csv.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/source.py"></location>
            <source>The folder {folder} holds no workbook and no table.</source>
            <translation>Der Ordner {folder} enthält keine Arbeitsmappe und keine Tabelle.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/source.py"></location>
            <location filename="../../scheduler/excel/mapping.py"></location>
            <source>Choose another folder.</source>
            <translation>Wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/statuses.py"></location>
            <source>What does {colour} say of the rows of sheet {sheet}?</source>
            <translation>Was sagt {colour} über die Zeilen von Blatt {sheet}?</translation>
        </message>
        <message numerus="yes">
            <location filename="../../scheduler/excel/foreign/statuses.py"></location>
            <location filename="../../scheduler/excel/looks.py"></location>
            <source>{n:,} rows of sheet {sheet} are {colour}: planned like any other.</source>
            <extracomment>One: One row of sheet {sheet} is {colour}: planned like any other.</extracomment>
            <translation>
                <numerusform>Eine Zeile von Blatt {sheet} ist {colour}: geplant wie jede andere.</numerusform>
                <numerusform>{n:,} Zeilen von Blatt {sheet} sind {colour}: geplant wie alle anderen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/statuses.py"></location>
            <source>Say what the colour means if it matters to the plan.</source>
            <translation>Sagen Sie, was die Farbe bedeutet, wenn es für den Plan wichtig ist.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/statuses.py"></location>
            <source>What does {word} in column {header} say?</source>
            <translation>Was sagt {word} in Spalte {header}?</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/step_machines.py"></location>
            <source>{text} is taken as {count} machines of which one does the step.</source>
            <translation>{text} wird als {count} Maschinen verstanden, von denen eine den Schritt macht.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/step_machines.py"></location>
            <source>Add a table of machines that names it if it is one machine.</source>
            <translation>Ergänzen Sie eine Tabelle der Maschinen, die sie nennt, wenn es eine Maschine ist.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/step_machines.py"></location>
            <source>No table lists the machines, so the {n:,} that the steps name were taken, one of each.</source>
            <translation>Keine Tabelle führt die Maschinen auf, darum wurden die {n:,} genommen, die die Schritte nennen, je eine.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/step_machines.py"></location>
            <source>Add a table of machines to give them working hours, work centres or a capacity.</source>
            <translation>Ergänzen Sie eine Tabelle der Maschinen mit Arbeitszeiten, Maschinengruppen oder Kapazität.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/step_reports.py"></location>
            <source>The status is taken as that of each step: done {done:,}, started {started:,}.</source>
            <translation>Der Status gilt als der jedes Schritts: fertig {done:,}, begonnen {started:,}.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/step_reports.py"></location>
            <source>Say that the column is a note if that is wrong.</source>
            <translation>Sagen Sie, dass die Spalte eine Notiz ist, wenn das falsch ist.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/step_reports.py"></location>
            <source>Step {step} of order {order} reports {good:g} good pieces of {quantity:g}.</source>
            <translation>Schritt {step} von Auftrag {order} meldet {good:g} gute Stücke von {quantity:g}.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/step_reports.py"></location>
            <source>The steps have no numbers, so they follow one another as the rows do.</source>
            <translation>Die Schritte haben keine Nummern, darum folgen sie einander wie die Zeilen.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/step_reports.py"></location>
            <source>Add a column with step numbers 10, 20, 30 to order them yourself.</source>
            <translation>Ergänzen Sie eine Spalte mit Schrittnummern 10, 20, 30, um sie selbst zu ordnen.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/step_reports.py"></location>
            <source>Correct the report, or the quantity.</source>
            <translation>Berichtigen Sie die Meldung oder die Menge.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/text_file.py"></location>
            <source>{name} is not an Excel workbook and not a table of text either.</source>
            <translation>{name} ist keine Excel-Arbeitsmappe und auch keine Texttabelle.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/text_file.py"></location>
            <source>{name} is damaged: its text cannot be read.</source>
            <translation>{name} ist beschädigt: Der Text lässt sich nicht lesen.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/text_file.py"></location>
            <source>Export it again, as CSV UTF-8.</source>
            <translation>Exportieren Sie sie noch einmal, als CSV UTF-8.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/text_file.py"></location>
            <source>{name} cannot be read as a table: {error}.</source>
            <translation>{name} lässt sich nicht als Tabelle lesen: {error}.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/text_file.py"></location>
            <source>Export it again, or save it as an Excel workbook (.xlsx).</source>
            <translation>Exportieren Sie sie noch einmal, oder speichern Sie sie als Excel-Arbeitsmappe (.xlsx).</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/text_file.py"></location>
            <source>{name} has more than {most:,} rows.</source>
            <translation>{name} hat mehr als {most:,} Zeilen.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../scheduler/excel/foreign/tidy.py"></location>
            <source>{n:,} rows of {word} of sheet {sheet} are left out: they say what was made, and are not taken off the plan.</source>
            <extracomment>One: One row of {word} of sheet {sheet} is left out: it says what was made, and is not taken off the plan.</extracomment>
            <translation>
                <numerusform>Eine Zeile {word} von Blatt {sheet} bleibt weg: Sie sagt, was gefertigt wurde, und wird nicht vom Plan abgezogen.</numerusform>
                <numerusform>{n:,} Zeilen {word} von Blatt {sheet} bleiben weg: Sie sagen, was gefertigt wurde, und werden nicht vom Plan abgezogen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/tidy.py"></location>
            <source>Lower the planned quantities, or report finished steps in a table of progress.</source>
            <translation>Verringern Sie die geplanten Mengen, oder melden Sie fertige Schritte in einer Tabelle der Rückmeldungen.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/times.py"></location>
            <source>Months of sheet {sheet} stand for their last days: {period} is {day}.</source>
            <translation>Monate auf Blatt {sheet} stehen für ihren letzten Tag: {period} ist {day}.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/times.py"></location>
            <source>Weeks of sheet {sheet} stand for their Fridays: {period} is {day}.</source>
            <translation>Wochen auf Blatt {sheet} stehen für ihren Freitag: {period} ist {day}.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/times.py"></location>
            <source>Write a date where another day is meant.</source>
            <translation>Schreiben Sie ein Datum, wo ein anderer Tag gemeint ist.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../scheduler/excel/foreign/times.py"></location>
            <source>The {header} of {n:,} rows is no real date, so it counts as blank.</source>
            <extracomment>One: The {header} of one row is no real date, so it counts as blank.</extracomment>
            <translation>
                <numerusform>{header} ist in einer Zeile kein wirkliches Datum und gilt als leer.</numerusform>
                <numerusform>{header} ist in {n:,} Zeilen kein wirkliches Datum und gilt als leer.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/times.py"></location>
            <source>Write the date if there is one.</source>
            <translation>Schreiben Sie das Datum, wenn es eines gibt.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/times.py"></location>
            <source>The column {header} is taken as so many operations at once on one machine: {number:g}.</source>
            <translation>Die Spalte {header} gilt als so viele Arbeitsgänge zugleich auf einer Maschine: {number:g}.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/times.py"></location>
            <source>Say that it is a note if it means hours or pieces.</source>
            <translation>Sagen Sie, dass sie eine Notiz ist, wenn Stunden oder Stück gemeint sind.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/times.py"></location>
            <source>{text} is taken as {day}, and words like it as such days.</source>
            <translation>{text} wird als {day} verstanden, und ähnliche Wörter als solche Tage.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/translate.py"></location>
            <source>the steps and machines of each product</source>
            <translation>die Schritte und Maschinen jedes Produkts</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/translate.py"></location>
            <source>steps of orders</source>
            <translation>Schritte von Aufträgen</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/translate.py"></location>
            <source>No table of {what} was found.</source>
            <translation>Eine Tabelle mit {what} wurde nicht gefunden.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/translate.py"></location>
            <source>Say which table holds {what}, or add one.</source>
            <translation>Sagen Sie, welche Tabelle {what} enthält, oder ergänzen Sie eine.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../scheduler/excel/foreign/unused.py"></location>
            <source>Columns of sheet {sheet} that are not used: {names}.</source>
            <extracomment>One: The column {names} of sheet {sheet} is not used.</extracomment>
            <translation>
                <numerusform>Die Spalte {names} von Blatt {sheet} wird nicht verwendet.</numerusform>
                <numerusform>Spalten von Blatt {sheet}, die nicht verwendet werden: {names}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/unused.py"></location>
            <source>{values} is neither Yes nor No, {meaning}.</source>
            <translation>{values} ist weder Yes noch No, {meaning}.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/unused.py"></location>
            <source>Turn the numbers round if the largest is the most urgent, or say that the column is a note.</source>
            <translation>Kehren Sie die Zahlen um, wenn die größte am dringendsten ist, oder sagen Sie, dass die Spalte eine Notiz ist.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../scheduler/excel/foreign/unused.py"></location>
            <source>{n:,} rows of sheet {sheet}, from row {first} on, are inputs or outputs of material, so no work of a machine.</source>
            <extracomment>One: Row {first} of sheet {sheet} is an input or output of material, so it is no work of a machine.</extracomment>
            <translation>
                <numerusform>Zeile {first} von Blatt {sheet} ist Zugang oder Abgang von Material, also keine Arbeit einer Maschine.</numerusform>
                <numerusform>{n:,} Zeilen von Blatt {sheet}, ab Zeile {first}, sind Zugänge oder Abgänge von Material, also keine Arbeit einer Maschine.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/unused.py"></location>
            <source>{names} and {more} more</source>
            <translation>{names} und {more} weitere</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/unused.py"></location>
            <source>Priority {one} of column {header} is taken as urgent, {zero} as not.</source>
            <translation>Priorität {one} in Spalte {header} gilt als dringend, {zero} als nicht dringend.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/unused.py"></location>
            <source>The priorities of column {header}, {least:g} to {largest:g}, are brought onto 1 (most urgent) to 10.</source>
            <translation>Die Prioritäten in Spalte {header}, {least:g} bis {largest:g}, werden auf 1 (am dringendsten) bis 10 gebracht.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/unused.py"></location>
            <source>The column {header} says {values}, but no column says of which pool, so one machine is taken.</source>
            <translation>Die Spalte {header} sagt {values}, aber keine Spalte sagt, aus welchem Pool, darum gilt eine Maschine.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/unused.py"></location>
            <source>Name them in a column Resource, and how many there are in a table of resources.</source>
            <translation>Nennen Sie sie in einer Spalte Resource, und wie viele es gibt in einer Tabelle der Ressourcen.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/unused.py"></location>
            <source>Say what a column means if the plan needs it.</source>
            <translation>Sagen Sie, was eine Spalte bedeutet, wenn der Plan sie braucht.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/unused.py"></location>
            <source>The column {header} is called like the {field}, but {values} is none: kept as a note.</source>
            <translation>Die Spalte {header} heißt wie das Feld {field}, aber {values} ist keines: als Notiz behalten.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/unused.py"></location>
            <source>Correct the cell, or say what the column means.</source>
            <translation>Berichtigen Sie die Zelle, oder sagen Sie, was die Spalte bedeutet.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../scheduler/excel/foreign/unused.py"></location>
            <source>{n:,} rows of sheet {sheet} are not used: their operations name machines themselves, first row {row} of {operation}.</source>
            <extracomment>One: Row {row} of sheet {sheet} is not used: the operation {operation} names its machine itself.</extracomment>
            <translation>
                <numerusform>Zeile {row} von Blatt {sheet} wird nicht verwendet: Der Arbeitsgang {operation} nennt seine Maschine selbst.</numerusform>
                <numerusform>{n:,} Zeilen von Blatt {sheet} werden nicht verwendet: Ihre Arbeitsgänge nennen Maschinen selbst, zuerst Zeile {row} mit {operation}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/unused.py"></location>
            <source>Name the machines in one of the tables only.</source>
            <translation>Nennen Sie die Maschinen nur in einer der Tabellen.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/unused.py"></location>
            <source>{values} is no unit of time that is known, but no time hangs on it.</source>
            <translation>{values} ist keine bekannte Zeiteinheit, aber keine Zeit hängt daran.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/unused.py"></location>
            <source>Write min, h, s or d.</source>
            <translation>Schreiben Sie min, h, s oder d.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/unused.py"></location>
            <source>{values} in column {header} cannot be used: passed over.</source>
            <translation>{values} in Spalte {header} ist nicht zu gebrauchen und wird übergangen.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/unused.py"></location>
            <source>Correct the number, or say that the column is a note.</source>
            <translation>Berichtigen Sie die Zahl, oder sagen Sie, dass die Spalte eine Notiz ist.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/unused.py"></location>
            <source>Nothing to do if that is so.</source>
            <translation>Nichts zu tun, wenn das so ist.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/unused.py"></location>
            <source>Row {row} of sheet {sheet} says {value} of {machine}, but an operation takes one.</source>
            <translation>Zeile {row} von Blatt {sheet} sagt {value} von {machine}, ein Arbeitsgang braucht aber eine.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/unused.py"></location>
            <source>Name operators and tools that are needed several at once in a column Resource.</source>
            <translation>Nennen Sie Bediener und Werkzeuge, die mehrfach gebraucht werden, in einer Spalte Resource.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../scheduler/excel/foreign/zeros.py"></location>
            <source>Numbers of sheet {sheet} have lost their zeros in {n:,} rows: {short} is taken for {full}.</source>
            <extracomment>One: Numbers of sheet {sheet} have lost their zeros in one row: {short} is taken for {full}.</extracomment>
            <translation>
                <numerusform>Nummern auf Blatt {sheet} haben in einer Zeile ihre Nullen verloren: {short} gilt als {full}.</numerusform>
                <numerusform>Nummern auf Blatt {sheet} haben in {n:,} Zeilen ihre Nullen verloren: {short} gilt als {full}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/foreign/zeros.py"></location>
            <source>Set the column's format to Text and write the zeros, if another is meant.</source>
            <translation>Setzen Sie das Format der Spalte auf Text und schreiben Sie die Nullen, wenn etwas anderes gemeint ist.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/load.py"></location>
            <source>Opening {file} ...</source>
            <translation>{file} wird geöffnet ...</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/load.py"></location>
            <source>Read {file}.</source>
            <translation>{file} ist gelesen.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/load.py"></location>
            <source>{name} needs more memory than there is.</source>
            <translation>{name} braucht mehr Arbeitsspeicher, als da ist.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/load.py"></location>
            <location filename="../../scheduler/excel/reading_desk.py"></location>
            <source>Copy the sheets that matter into a new workbook.</source>
            <translation>Kopieren Sie die wichtigen Blätter in eine neue Arbeitsmappe.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/locking.py"></location>
            <source>The locked start lies before plan start, so the lock is ignored.</source>
            <translation>Der fixierte Beginn liegt vor Planbeginn, darum wird die Fixierung nicht beachtet.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/locking.py"></location>
            <source>Delete the row, or report the step on the sheet Progress.</source>
            <translation>Löschen Sie die Zeile, oder melden Sie den Schritt auf dem Blatt Progress.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/locking.py"></location>
            <source>The locked start is before the earliest one ({earliest:%Y-%m-%d %H:%M}).</source>
            <translation>Der fixierte Beginn liegt vor dem frühesten ({earliest:%d.%m.%Y %H:%M}).</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/locking.py"></location>
            <source>Lock a later start, or set an earlier Release.</source>
            <translation>Fixieren Sie einen späteren Beginn, oder setzen Sie eine frühere Freigabe.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/locking.py"></location>
            <source>At the locked start there is no working time for it: machine or resource are closed, or close too soon.</source>
            <translation>Zum fixierten Beginn ist keine Arbeitszeit: Maschine oder Ressource sind geschlossen, oder schließen zu bald.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/locking.py"></location>
            <source>Lock a start within working hours, or add overtime on the sheet Downtime.</source>
            <translation>Fixieren Sie einen Beginn in der Arbeitszeit, oder ergänzen Sie Überstunden auf dem Blatt Downtime.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/locking.py"></location>
            <source>This step is not planned, so the lock is ignored.</source>
            <translation>Dieser Schritt wird nicht geplant, darum wird die Fixierung nicht beachtet.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/locking.py"></location>
            <location filename="../../scheduler/excel/settings_sheet.py"></location>
            <source>Delete the row.</source>
            <translation>Löschen Sie die Zeile.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/locking.py"></location>
            <source>This step has started, so the lock is ignored.</source>
            <translation>Dieser Schritt ist begonnen, darum wird die Fixierung nicht beachtet.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/locking.py"></location>
            <source>Order {order} step {step} was planned on {machine} at {start:%Y-%m-%d %H:%M}, within the frozen hours, but that is no longer possible.</source>
            <translation>Auftrag {order} Schritt {step} war für {start:%d.%m.%Y %H:%M} auf {machine} geplant, in den eingefrorenen Stunden, aber das geht nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/locking.py"></location>
            <source>It is planned anew.</source>
            <translation>Er wird neu geplant.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/locking.py"></location>
            <source>step of order {order} with the number</source>
            <translation>Schritt von Auftrag {order} mit der Nummer</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/locking.py"></location>
            <source>Name a step of its routing.</source>
            <translation>Nennen Sie einen Schritt seines Arbeitsplans.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../scheduler/excel/looks.py"></location>
            <source>{n:,} hidden rows of sheet {sheet} were read like the others.</source>
            <extracomment>One: One hidden row of sheet {sheet} was read like the others.</extracomment>
            <translation>
                <numerusform>Eine ausgeblendete Zeile von Blatt {sheet} wurde wie die anderen gelesen.</numerusform>
                <numerusform>{n:,} ausgeblendete Zeilen von Blatt {sheet} wurden wie die anderen gelesen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/looks.py"></location>
            <source>Clear the filter in Excel, or delete the rows.</source>
            <translation>Heben Sie den Filter in Excel auf, oder löschen Sie die Zeilen.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/looks.py"></location>
            <source>Delete the rows, or give the orders the Status done or hold.</source>
            <translation>Löschen Sie die Zeilen, oder geben Sie den Aufträgen den Status done oder hold.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/mapping.py"></location>
            <source>{file} is not a mapping of Ganttry.</source>
            <translation>{file} ist keine Zuordnung von Ganttry.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/mapping.py"></location>
            <source>Choose a file that Ganttry has saved.</source>
            <translation>Wählen Sie eine Datei, die Ganttry gespeichert hat.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/mapping.py"></location>
            <source>{file} comes from another version of Ganttry.</source>
            <translation>{file} kommt von einer anderen Version von Ganttry.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/mapping.py"></location>
            <source>Map the file anew, or update this program.</source>
            <translation>Ordnen Sie die Datei neu zu, oder aktualisieren Sie dieses Programm.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/mapping.py"></location>
            <source>The mapping cannot be saved as {file}: {why}.</source>
            <translation>Die Zuordnung lässt sich nicht als {file} speichern: {why}.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/mapping.py"></location>
            <source>The mapping {file} cannot be read: {why}.</source>
            <translation>Die Zuordnung {file} lässt sich nicht lesen: {why}.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/mapping.py"></location>
            <source>Check its name.</source>
            <translation>Prüfen Sie den Namen.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/near_names.py"></location>
            <source>No order makes {name}, and {other} has no step {steps}.</source>
            <translation>Kein Auftrag fertigt {name}, und {other} hat keinen Schritt {steps}.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/orders_sheet.py"></location>
            <source>The quantity of order {name} is {quantity:g}.</source>
            <translation>Die Menge von Auftrag {name} ist {quantity:g}.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/orders_sheet.py"></location>
            <source>Type how many are made, or set the Status to hold.</source>
            <translation>Schreiben Sie, wie viele gefertigt werden, oder setzen Sie den Status auf hold.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/orders_sheet.py"></location>
            <source>Sheet {sheet} holds no orders.</source>
            <translation>Blatt {sheet} enthält keine Aufträge.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/orders_sheet.py"></location>
            <source>Fill in the orders.</source>
            <translation>Tragen Sie die Aufträge ein.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/orders_sheet.py"></location>
            <source>The priority is {priority:g}.</source>
            <translation>Die Priorität ist {priority:g}.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/orders_sheet.py"></location>
            <source>Type 1 (most urgent) to 10 (least).</source>
            <translation>Schreiben Sie 1 (am dringendsten) bis 10 (am wenigsten).</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/orders_sheet.py"></location>
            <source>The weight is {weight:g}.</source>
            <translation>Das Gewicht ist {weight:g}.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/orders_sheet.py"></location>
            <source>Deadline is Yes, but there is no due date to keep.</source>
            <translation>Deadline ist Yes, aber es gibt keinen Termin einzuhalten.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/orders_sheet.py"></location>
            <source>Fill in Due, or set Deadline to No.</source>
            <translation>Füllen Sie Due aus, oder setzen Sie Deadline auf No.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/orders_sheet.py"></location>
            <source>Order {order} must be ready before the plan starts ({start}).</source>
            <translation>Auftrag {order} muss fertig sein, bevor der Plan beginnt ({start}).</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/orders_sheet.py"></location>
            <source>Set a later due date, or Deadline to No.</source>
            <translation>Setzen Sie einen späteren Termin, oder Deadline auf No.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/orders_sheet.py"></location>
            <source>Order {name} stands twice (also in row {row}).</source>
            <translation>Auftrag {name} steht doppelt (auch in Zeile {row}).</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/orders_sheet.py"></location>
            <source>Give one of them another number, or delete it.</source>
            <translation>Geben Sie einem davon eine andere Nummer, oder löschen Sie ihn.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/orders_sheet.py"></location>
            <source>Order {order} was due before the plan starts ({start}).</source>
            <translation>Auftrag {order} war vor Planbeginn ({start}) fällig.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/orders_sheet.py"></location>
            <source>It will be late whatever is planned. Set a later due date if one was agreed.</source>
            <translation>Er ist verspätet, was auch geplant wird. Setzen Sie einen späteren Termin, wenn einer vereinbart ist.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/orders_sheet.py"></location>
            <source>{column} is a date in Excel ({value}), where a number was perhaps typed.</source>
            <translation>{column} ist in Excel ein Datum ({value}), wo vielleicht eine Zahl getippt wurde.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/orders_sheet.py"></location>
            <source>Set the column's format to Text and type it again, if it is no date.</source>
            <translation>Setzen Sie das Format der Spalte auf Text und schreiben Sie es noch einmal, wenn es kein Datum ist.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/orders_sheet.py"></location>
            <source>Order {order} must be ready before it may start.</source>
            <translation>Auftrag {order} muss fertig sein, bevor er beginnen darf.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/orders_sheet.py"></location>
            <source>Set a later Due or an earlier Release, or Deadline to No. Else only what is under way can keep it.</source>
            <translation>Setzen Sie einen späteren Termin oder eine frühere Freigabe, oder Deadline auf No. Sonst kann ihn nur einhalten, was schon läuft.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/orders_sheet.py"></location>
            <source>Order {order} is due before it may start.</source>
            <translation>Auftrag {order} ist fällig, bevor er beginnen darf.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/orders_sheet.py"></location>
            <source>Set a later Due or an earlier Release.</source>
            <translation>Setzen Sie einen späteren Termin oder eine frühere Freigabe.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/package.py"></location>
            <source>The workbook has too many parts to be written.</source>
            <translation>Die Arbeitsmappe hat zu viele Teile, um geschrieben zu werden.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/package.py"></location>
            <source>Save the plan in a file of its own.</source>
            <translation>Speichern Sie den Plan in einer eigenen Datei.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/plan_reader.py"></location>
            <source>{file} has no sheet Schedule, so there is no plan in it.</source>
            <translation>{file} hat kein Blatt Schedule, also ist kein Plan darin.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/plan_reader.py"></location>
            <source>Choose a plan's workbook.</source>
            <translation>Wählen Sie die Arbeitsmappe eines Plans.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/plan_reader.py"></location>
            <source>{file} cannot be read as a table: {error}.</source>
            <translation>{file} lässt sich nicht als Tabelle lesen: {error}.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/plan_reader.py"></location>
            <source>Save it again as CSV.</source>
            <translation>Speichern Sie sie noch einmal als CSV.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/plan_reader.py"></location>
            <source>{file} does not hold a plan.</source>
            <translation>{file} enthält keinen Plan.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/plan_reader.py"></location>
            <source>Choose a .json file that Ganttry has written.</source>
            <translation>Wählen Sie eine .json-Datei, die Ganttry geschrieben hat.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/plan_reader.py"></location>
            <source>{operation} stands here and in row {row}.</source>
            <translation>{operation} steht hier und in Zeile {row}.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/plan_reader.py"></location>
            <source>{column} says {said}, but the times give {worked} open minutes.</source>
            <translation>{column} sagt {said}, aber die Zeiten ergeben {worked} offene Minuten.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/plan_reader.py"></location>
            <source>Correct the times, or this cell.</source>
            <translation>Berichtigen Sie die Zeiten oder diese Zelle.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/plan_reader.py"></location>
            <source>Order {order} is not among the orders to plan.</source>
            <translation>Auftrag {order} ist nicht unter den zu planenden Aufträgen.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/plan_reader.py"></location>
            <source>Order {order} has no step {step} to plan.</source>
            <translation>Auftrag {order} hat keinen Schritt {step} zu planen.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/plan_reader.py"></location>
            <source>There is no machine {name}.</source>
            <translation>Eine Maschine {name} gibt es nicht.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/plan_reader.py"></location>
            <source>{column} is too far from plan start.</source>
            <translation>{column} liegt zu weit vom Planbeginn.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/plan_reader.py"></location>
            <source>Add its row to the Schedule sheet, or plan again.</source>
            <translation>Ergänzen Sie seine Zeile auf dem Blatt Schedule, oder planen Sie neu.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/plan_reader.py"></location>
            <source>{file} has more than {most:,} rows.</source>
            <translation>{file} hat mehr als {most:,} Zeilen.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/plan_reader.py"></location>
            <source>Split the file.</source>
            <translation>Teilen Sie die Datei.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/plan_reader.py"></location>
            <source>Delete the row, or check the order's number and status.</source>
            <translation>Löschen Sie die Zeile, oder prüfen Sie Nummer und Status des Auftrags.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/plan_reader.py"></location>
            <source>Its steps are {steps}.</source>
            <translation>Seine Schritte sind {steps}.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/plan_reader.py"></location>
            <source>Its steps are all done.</source>
            <translation>Alle seine Schritte sind fertig.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/plan_reader.py"></location>
            <source>Type the name of a machine of the Machines sheet.</source>
            <translation>Schreiben Sie den Namen einer Maschine vom Blatt Machines.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/plan_reader.py"></location>
            <location filename="../../scheduler/excel/tables.py"></location>
            <source>{column} is blank.</source>
            <translation>{column} ist leer.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/plan_reader.py"></location>
            <source>Fill it in.</source>
            <translation>Füllen Sie es aus.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/plan_reader.py"></location>
            <source>Reading the plan</source>
            <translation>Der Plan wird gelesen</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/prepared.py"></location>
            <source>Leave the {rows:,} rows out</source>
            <translation>Die {rows:,} Zeilen auslassen</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/prepared.py"></location>
            <source>Leave this row out</source>
            <translation>Diese Zeile auslassen</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/prepared.py"></location>
            <source>Reading sheet {name} ...</source>
            <translation>Blatt {name} wird gelesen ...</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/prepared.py"></location>
            <source>Use {name}</source>
            <translation>{name} verwenden</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/prepared.py"></location>
            <source>Add the machine {name}</source>
            <translation>Die Maschine {name} anlegen</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/questions.py"></location>
            <source>day first: 31/12</source>
            <translation>Tag zuerst: 31/12</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/questions.py"></location>
            <source>month first: 12/31</source>
            <translation>Monat zuerst: 12/31</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/questions.py"></location>
            <source>1.234 is one thousand two hundred and thirty-four</source>
            <translation>1.234 ist eintausendzweihundertvierunddreißig</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/questions.py"></location>
            <source>1.234 is one and a bit</source>
            <translation>1.234 ist eins und etwas</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/questions.py"></location>
            <source>minutes</source>
            <translation>Minuten</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/questions.py"></location>
            <source>hours</source>
            <translation>Stunden</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/questions.py"></location>
            <source>seconds</source>
            <translation>Sekunden</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/questions.py"></location>
            <source>days</source>
            <translation>Tage</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/questions.py"></location>
            <source>keep as a note</source>
            <translation>als Notiz behalten</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/questions.py"></location>
            <source>2 shifts</source>
            <translation>2 Schichten</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/questions.py"></location>
            <source>office hours</source>
            <translation>Bürozeiten</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/questions.py"></location>
            <source>thousands of pieces</source>
            <translation>Tausend Stück</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/questions.py"></location>
            <source>as it stands: a weight, or a mere letter</source>
            <translation>wie es steht: ein Gewicht, oder nur ein Buchstabe</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/questions.py"></location>
            <source>0.05 is five in a hundred</source>
            <translation>0.05 sind fünf von hundert</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/questions.py"></location>
            <source>0.05 is five in ten thousand</source>
            <translation>0.05 sind fünf von zehntausend</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/questions.py"></location>
            <source>take it off</source>
            <translation>abziehen</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/questions.py"></location>
            <source>still to be made, like any other</source>
            <translation>noch zu fertigen, wie jeder andere</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/reader.py"></location>
            <source>Putting orders and machines together ...</source>
            <translation>Aufträge und Maschinen werden zusammengeführt ...</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/reader.py"></location>
            <source>Checking ...</source>
            <translation>Wird geprüft ...</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/reader.py"></location>
            <source>Sheet {name} is not read.</source>
            <translation>Blatt {name} wird nicht gelesen.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/reader.py"></location>
            <source>There is nothing to plan: every order is done or on hold.</source>
            <translation>Es gibt nichts zu planen: Jeder Auftrag ist fertig oder zurückgestellt.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/reader.py"></location>
            <source>Set the Status of the orders that are to be planned.</source>
            <translation>Setzen Sie den Status der Aufträge, die zu planen sind.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/reader.py"></location>
            <source>The workbook has no sheet {name}.</source>
            <translation>Die Arbeitsmappe hat kein Blatt {name}.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/reader.py"></location>
            <source>Sheet {name} is not read yet; its rules do not hold.</source>
            <translation>Blatt {name} wird noch nicht gelesen; seine Regeln gelten nicht.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/reader.py"></location>
            <source>Planning reads the sheets {sheets}.</source>
            <translation>Zum Planen werden die Blätter {sheets} gelesen.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/reader.py"></location>
            <source>Row {row:,} and what follows were not read: more than {count} blank rows come before it.</source>
            <translation>Zeile {row:,} und was folgt, wurde nicht gelesen: Davor stehen mehr als {count} leere Zeilen.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/reader.py"></location>
            <source>Delete the blank rows if the rest is meant.</source>
            <translation>Löschen Sie die leeren Zeilen, wenn der Rest gemeint ist.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/reader.py"></location>
            <source>What stands right of column {column} was not read.</source>
            <translation>Was rechts von Spalte {column} steht, wurde nicht gelesen.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/reader.py"></location>
            <location filename="../../scheduler/excel/understand.py"></location>
            <source>Delete it, or move it to the left.</source>
            <translation>Löschen Sie es, oder schieben Sie es nach links.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/reader.py"></location>
            <source>Making the operations ...</source>
            <translation>Arbeitsgänge werden gebildet ...</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/reader.py"></location>
            <source>Correct it, or add it to Orders.</source>
            <translation>Berichtigen Sie es, oder ergänzen Sie es auf Orders.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/reader.py"></location>
            <source>Rename the sheet {near} to {name}.</source>
            <translation>Benennen Sie das Blatt {near} in {name} um.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/reader.py"></location>
            <source>Add a sheet named {name}.</source>
            <translation>Ergänzen Sie ein Blatt mit dem Namen {name}.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/reader.py"></location>
            <source>column</source>
            <translation>Spalte</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/reader.py"></location>
            <source>Name a column of Routings or Orders, whose values must be equal in one batch.</source>
            <translation>Nennen Sie eine Spalte von Routings oder Orders, deren Werte in einer Charge gleich sein müssen.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/reader.py"></location>
            <source>There are two sheets {sheet}; the second is not read.</source>
            <translation>Es gibt zwei Blätter {sheet}; das zweite wird nicht gelesen.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/reader.py"></location>
            <source>Delete one.</source>
            <translation>Löschen Sie eines.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/reading_desk.py"></location>
            <source>{file} needs more memory than there is.</source>
            <translation>{file} braucht mehr Arbeitsspeicher, als da ist.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/reading_desk.py"></location>
            <source>Reading {files}</source>
            <translation>{files} wird gelesen</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/review.py"></location>
            <source>Orders: one row an order</source>
            <translation>Aufträge: eine Zeile je Auftrag</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/review.py"></location>
            <source>Orders with their steps: one row a step of an order</source>
            <translation>Aufträge mit ihren Schritten: eine Zeile je Schritt eines Auftrags</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/review.py"></location>
            <source>Steps and machines of each product</source>
            <translation>Schritte und Maschinen jedes Produkts</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/review.py"></location>
            <source>Downtime and holidays</source>
            <translation>Stillstände und Feiertage</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/review.py"></location>
            <source>What the floor has reported</source>
            <translation>Was die Fertigung gemeldet hat</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/review.py"></location>
            <source>What is fixed</source>
            <translation>Was fixiert ist</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/review.py"></location>
            <source>Which routing a product follows</source>
            <translation>Welchem Arbeitsplan ein Produkt folgt</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/review.py"></location>
            <source>Which machine does an operation</source>
            <translation>Welche Maschine einen Arbeitsgang macht</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/route_rows.py"></location>
            <source>This step has no run time.</source>
            <translation>Dieser Schritt hat keine Laufzeit.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/route_rows.py"></location>
            <source>Fill in Run time per unit, Units per hour or Fixed time (0 if it takes none).</source>
            <translation>Füllen Sie Run time per unit, Units per hour oder Fixed time aus (0, wenn er keine braucht).</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/route_rows.py"></location>
            <source>Units per hour is {rate:g}.</source>
            <translation>Units per hour ist {rate:g}.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/route_rows.py"></location>
            <source>Type a number above 0.</source>
            <translation>Schreiben Sie eine Zahl über 0.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/route_rows.py"></location>
            <source>Both Run time per unit and Units per hour are given; the first counts.</source>
            <translation>Run time per unit und Units per hour sind beide angegeben; das erste gilt.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/route_rows.py"></location>
            <source>Clear one of the two cells.</source>
            <translation>Leeren Sie eine der beiden Zellen.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/route_rows.py"></location>
            <source>There are more quantities than resources.</source>
            <translation>Es gibt mehr Anzahlen als Ressourcen.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/route_rows.py"></location>
            <source>Give one quantity for each resource, in the same order.</source>
            <translation>Geben Sie zu jeder Ressource eine Anzahl an, in derselben Reihenfolge.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/route_rows.py"></location>
            <source>Step {label} names {machine} twice (also in row {row}).</source>
            <translation>Schritt {label} nennt {machine} doppelt (auch in Zeile {row}).</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/route_rows.py"></location>
            <source>Name one from the sheet Machines, or add it there.</source>
            <translation>Nennen Sie eine vom Blatt Machines, oder ergänzen Sie sie dort.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/route_rows.py"></location>
            <source>resource</source>
            <translation>Ressource</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/route_rows.py"></location>
            <source>Name one from the sheet Resources, or add it there.</source>
            <translation>Nennen Sie eine vom Blatt Resources, oder ergänzen Sie sie dort.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/route_rows.py"></location>
            <source>This step needs {needed} of {pool}, and there are {needed_2}.</source>
            <translation>Dieser Schritt braucht {needed} von {pool}, und es gibt {needed_2}.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/route_rows.py"></location>
            <source>Lower the number here, or raise it on the sheet Resources.</source>
            <translation>Verringern Sie die Zahl hier, oder erhöhen Sie sie auf dem Blatt Resources.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/route_rows.py"></location>
            <source>{text} is not a number of resources.</source>
            <translation>{text} ist keine Anzahl von Ressourcen.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/route_rows.py"></location>
            <source>Type 1, 2, ...</source>
            <translation>Schreiben Sie 1, 2, ...</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/routes.py"></location>
            <source>Correct the column After so that it leads from the first step to the last.</source>
            <translation>Berichtigen Sie die Spalte After, sodass sie vom ersten zum letzten Schritt führt.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/routes.py"></location>
            <source>Max wait ({max_wait:g} min) is shorter than Min wait ({min_wait:g} min).</source>
            <translation>Max wait ({max_wait:g} min) ist kürzer als Min wait ({min_wait:g} min).</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/routes.py"></location>
            <source>Raise Max wait or lower Min wait.</source>
            <translation>Erhöhen Sie Max wait, oder verringern Sie Min wait.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/routes.py"></location>
            <source>The transfer batch is {transfer:g}.</source>
            <translation>Die Weitergabemenge ist {transfer:g}.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/routes.py"></location>
            <source>There is no step {missing} on this route.</source>
            <translation>Einen Schritt {missing} gibt es in diesem Arbeitsplan nicht.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/routes.py"></location>
            <source>The steps {labels} of {owner} wait for each other, so none can start.</source>
            <translation>Die Schritte {labels} von {owner} warten aufeinander, darum kann keiner beginnen.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/routes.py"></location>
            <source>Step {label} of {owner} waits for itself.</source>
            <translation>Schritt {label} von {owner} wartet auf sich selbst.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/routes.py"></location>
            <source>{column} differs from row {row} of the same step, which counts.</source>
            <translation>{column} ist anders als in Zeile {row} desselben Schritts, die gilt.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/routes.py"></location>
            <source>Write the same in all rows of a step.</source>
            <translation>Schreiben Sie in allen Zeilen eines Schritts dasselbe.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/routes.py"></location>
            <source>Name steps of the same route, or - for none.</source>
            <translation>Nennen Sie Schritte desselben Arbeitsplans, oder - für keinen.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/sanity.py"></location>
            <source>Step {step} (order {orders}) can never be worked: {machines} and its resources never open together.</source>
            <translation>Schritt {step} (Auftrag {orders}) kann nie bearbeitet werden: {machines} und seine Ressourcen sind nie zugleich offen.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/sanity.py"></location>
            <source>Check the shifts of the machine and of its resources, and their downtime.</source>
            <translation>Prüfen Sie die Schichten der Maschine und ihrer Ressourcen, und ihre Stillstände.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/sanity.py"></location>
            <source>Step {step} (order {orders}) needs {need:,} minutes, more than {machines} will ever be open.</source>
            <translation>Schritt {step} (Auftrag {orders}) braucht {need:,} Minuten, mehr als {machines} je offen ist.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/sanity.py"></location>
            <source>Check quantity and run time, or the Valid to of the shifts.</source>
            <translation>Prüfen Sie Menge und Laufzeit, oder Valid to der Schichten.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/sanity.py"></location>
            <source>Step {step} (order {orders}) must not pause and needs {need:,} minutes at a stretch, but {machines} is open for {longest:,} at most.</source>
            <translation>Schritt {step} (Auftrag {orders}) darf nicht pausieren und braucht {need:,} Minuten am Stück, aber {machines} ist höchstens {longest:,} offen.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/sanity.py"></location>
            <source>Set May pause to Yes, split the order, or add overtime.</source>
            <translation>Setzen Sie May pause auf Yes, teilen Sie den Auftrag, oder ergänzen Sie Überstunden.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/sanity.py"></location>
            <source>No changeover is given from {before} to {after}, which may meet on {machines}.</source>
            <translation>Keine Umrüstung ist angegeben von {before} auf {after}, die sich auf {machines} treffen können.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/sanity.py"></location>
            <source>Add it, or the Setup time of the step is taken.</source>
            <translation>Ergänzen Sie sie, sonst gilt die Rüstzeit des Schritts.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/sanity.py"></location>
            <source>{machine} works on {capacity} at once, but {names} are reported as started on it.</source>
            <translation>{machine} bearbeitet {capacity} zugleich, aber {names} sind darauf als begonnen gemeldet.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/sanity.py"></location>
            <source>Report what is finished as done, or correct the machine.</source>
            <translation>Melden Sie Beendetes als fertig, oder berichtigen Sie die Maschine.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/settings_sheet.py"></location>
            <source>Frozen hours are negative.</source>
            <translation>Die eingefrorenen Stunden sind negativ.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/settings_sheet.py"></location>
            <source>Type 0 or more hours.</source>
            <translation>Schreiben Sie 0 oder mehr Stunden.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/settings_sheet.py"></location>
            <source>{value} is no unit of time.</source>
            <translation>{value} ist keine Zeiteinheit.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/settings_sheet.py"></location>
            <source>Type min, h or s.</source>
            <translation>Schreiben Sie min, h oder s.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/settings_sheet.py"></location>
            <source>The setting {name} stands twice.</source>
            <translation>Die Einstellung {name} steht doppelt.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/settings_sheet.py"></location>
            <source>Type a number of hours, such as 8.</source>
            <translation>Schreiben Sie eine Zahl von Stunden, etwa 8.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/settings_sheet.py"></location>
            <source>Choose one of: {profiles}.</source>
            <translation>Wählen Sie eines von: {profiles}.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/settings_sheet.py"></location>
            <source>profile named</source>
            <translation>Ziel mit dem Namen</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/settings_sheet.py"></location>
            <source>{name} is {weight:g}.</source>
            <translation>{name} ist {weight:g}.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/settings_sheet.py"></location>
            <source>Type a number from 0 to {most:.0f}.</source>
            <translation>Schreiben Sie eine Zahl von 0 bis {most:.0f}.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/settings_sheet.py"></location>
            <source>The setting {name} means nothing here; it is kept.</source>
            <translation>Die Einstellung {name} bedeutet hier nichts; sie bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/sheets.py"></location>
            <source>Plan fewer orders at a time, or split the sheet.</source>
            <translation>Planen Sie weniger Aufträge auf einmal, oder teilen Sie das Blatt.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/sheets.py"></location>
            <source>Sheet {sheet} has too many cells.</source>
            <translation>Blatt {sheet} hat zu viele Zellen.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/sheets.py"></location>
            <source>Delete columns that planning does not need.</source>
            <translation>Löschen Sie Spalten, die das Planen nicht braucht.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/skipping.py"></location>
            <source>Mend the faults below and open the file again to plan them too.</source>
            <translation>Beheben Sie die Mängel unten, und öffnen Sie die Datei noch einmal, um auch sie zu planen.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/skipping.py"></location>
            <source>{count:,} of {orders:,} orders were left out of the plan: {names}.</source>
            <translation>{count:,} von {orders:,} Aufträgen blieben aus dem Plan: {names}.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/skipping.py"></location>
            <source>Rows with faults were left out of the plan; every order is planned.</source>
            <translation>Fehlerhafte Zeilen blieben aus dem Plan; jeder Auftrag ist geplant.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../scheduler/excel/skipping.py"></location>
            <source>Not read because of the faults below: row {first} of {who} and {more:,} more of its rows.</source>
            <extracomment>One: Not read because of the faults below: row {first} of {who}.</extracomment>
            <translation>
                <numerusform>Wegen der Mängel unten nicht gelesen: Zeile {first} von {who}.</numerusform>
                <numerusform>Wegen der Mängel unten nicht gelesen: Zeile {first} von {who} und {more:,} weitere seiner Zeilen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/skipping.py"></location>
            <source>Left out: {problem}</source>
            <translation>Ausgelassen: {problem}</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/skipping.py"></location>
            <source>no name</source>
            <translation>kein Name</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/skipping.py"></location>
            <source>Mend those faults to have them read too.</source>
            <translation>Beheben Sie diese Mängel, damit auch sie gelesen werden.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/started.py"></location>
            <source>Step {step} of order {order} is done, but step {before} before it is not done.</source>
            <translation>Schritt {step} von Auftrag {order} ist erledigt, aber Schritt {before} davor ist es nicht.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/started.py"></location>
            <source>Step {step} of order {order} is started, but step {before} before it is not done.</source>
            <translation>Schritt {step} von Auftrag {order} ist begonnen, aber Schritt {before} davor ist nicht erledigt.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/started.py"></location>
            <source>{machine} cannot do step {step}: its routing names {names}.</source>
            <translation>{machine} kann Schritt {step} nicht: Sein Arbeitsplan nennt {names}.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/started.py"></location>
            <source>Name one of these, or add the machine to the routing.</source>
            <translation>Nennen Sie eine davon, oder nehmen Sie die Maschine in den Arbeitsplan auf.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/started.py"></location>
            <source>The step is reported as started, but only after the plan starts.</source>
            <translation>Der Schritt ist als begonnen gemeldet, aber erst nach Planbeginn.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/started.py"></location>
            <source>Correct Started, or move Plan start. The step is taken as running at plan start.</source>
            <translation>Berichtigen Sie Started, oder verschieben Sie den Planbeginn. Der Schritt gilt bei Planbeginn als laufend.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/started.py"></location>
            <source>Step {step} is started, but not where: {names} can do it.</source>
            <translation>Schritt {step} ist begonnen, aber nicht wo: {names} können ihn.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/started.py"></location>
            <source>Fill in the machine that it runs on.</source>
            <translation>Tragen Sie die Maschine ein, auf der er läuft.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/started.py"></location>
            <source>Name one machine.</source>
            <translation>Nennen Sie eine Maschine.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/started.py"></location>
            <source>All pieces are good, but the step is reported as started.</source>
            <translation>Alle Stücke sind gut, der Schritt ist aber als begonnen gemeldet.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/started.py"></location>
            <source>Set Status to done, or correct Good. No time is planned for the rest.</source>
            <translation>Setzen Sie Status auf done, oder berichtigen Sie Good. Für den Rest wird keine Zeit geplant.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/started.py"></location>
            <source>Report what is done. What is not is planned again.</source>
            <translation>Melden Sie, was fertig ist. Was nicht gemeldet ist, wird wieder geplant.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/tables.py"></location>
            <source>Sheet {sheet} has no column {column}.</source>
            <translation>Blatt {sheet} hat keine Spalte {column}.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/tables.py"></location>
            <source>Rename the column {near} to {column}.</source>
            <translation>Benennen Sie die Spalte {near} in {column} um.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/tables.py"></location>
            <source>Add a column with the header {column}.</source>
            <translation>Ergänzen Sie eine Spalte mit der Überschrift {column}.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/tables.py"></location>
            <source>The header {text} on sheet {sheet} names a unit that is not known.</source>
            <translation>Die Überschrift {text} auf Blatt {sheet} nennt eine unbekannte Einheit.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/tables.py"></location>
            <source>Write (min), (h) or (s).</source>
            <translation>Schreiben Sie (min), (h) oder (s).</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/tables.py"></location>
            <source>Fill in {column}, or delete the row.</source>
            <translation>Füllen Sie {column} aus, oder löschen Sie die Zeile.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/tables.py"></location>
            <source>Type a duration of 0 or more.</source>
            <translation>Schreiben Sie eine Dauer von 0 oder mehr.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/tables.py"></location>
            <source>Sheet {sheet} has the column {column} twice; the first one counts.</source>
            <translation>Blatt {sheet} hat die Spalte {column} doppelt; die erste gilt.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/understand.py"></location>
            <location filename="../../scheduler/texts.py"></location>
            <source>{names} and {count} more</source>
            <translation>{names} und {count} weitere</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/understand.py"></location>
            <source>{file} is an .{kind} file: leading zeros that only a number's format shows are lost{blanks}.</source>
            <translation>{file} ist eine .{kind}-Datei: Führende Nullen, die nur ein Zahlenformat zeigt, sind verloren{blanks}.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/understand.py"></location>
            <source>Hidden sheets were read as well: {names}.</source>
            <translation>Auch ausgeblendete Blätter wurden gelesen: {names}.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/understand.py"></location>
            <source>Hidden sheets were not read: {names}.</source>
            <translation>Ausgeblendete Blätter wurden nicht gelesen: {names}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../scheduler/excel/understand.py"></location>
            <source>Totals and notes of sheet {sheet} were left out: rows {rows}.</source>
            <extracomment>One: Totals and notes of sheet {sheet} were left out: row {rows}.</extracomment>
            <translation>
                <numerusform>Summen und Notizen von Blatt {sheet} blieben weg: Zeile {rows}.</numerusform>
                <numerusform>Summen und Notizen von Blatt {sheet} blieben weg: Zeilen {rows}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/understand.py"></location>
            <source>Write the order's number into the first cell of a row that is one.</source>
            <translation>Schreiben Sie die Auftragsnummer in die erste Zelle einer Zeile, die ein Auftrag ist.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/understand.py"></location>
            <source>Clear the filter in Excel, or choose the other way.</source>
            <translation>Heben Sie den Filter in Excel auf, oder wählen Sie das andere.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/understand.py"></location>
            <source>What stands far to the right on sheet {sheet} was not read.</source>
            <translation>Was auf Blatt {sheet} weit rechts steht, wurde nicht gelesen.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/understand.py"></location>
            <source>Row {row:,} and what follows were not read: a long blank stretch comes before it.</source>
            <translation>Zeile {row:,} und was folgt, wurde nicht gelesen: Davor steht eine lange leere Strecke.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/understand.py"></location>
            <source>Two tables stand side by side on sheet {sheet}: the second begins at {cell}.</source>
            <translation>Auf Blatt {sheet} stehen zwei Tabellen nebeneinander: Die zweite beginnt bei {cell}.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/understand.py"></location>
            <source>Nothing to do if that is right; else say where the table stands.</source>
            <translation>Nichts zu tun, wenn das stimmt; sonst sagen Sie, wo die Tabelle steht.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/understand.py"></location>
            <source>, and formulas that failed are blank</source>
            <translation>, und gescheiterte Formeln sind leer</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/understand.py"></location>
            <source>Show or delete them in Excel.</source>
            <translation>Blenden Sie sie in Excel ein, oder löschen Sie sie.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/understand.py"></location>
            <source>{rows:,} hidden rows of sheet {sheet} were left out.</source>
            <translation>{rows:,} ausgeblendete Zeilen von Blatt {sheet} blieben weg.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/understand.py"></location>
            <source>{rows:,} hidden rows of sheet {sheet} were read like the others.</source>
            <translation>{rows:,} ausgeblendete Zeilen von Blatt {sheet} wurden wie die anderen gelesen.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/understand.py"></location>
            <source>Save it as .xlsx in Excel, if it has such cells.</source>
            <translation>Speichern Sie sie in Excel als .xlsx, wenn sie solche Zellen hat.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/understand.py"></location>
            <source>Delete the blank rows.</source>
            <translation>Löschen Sie die leeren Zeilen.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/unplanned.py"></location>
            <source>all its steps are done</source>
            <translation>alle seine Schritte sind fertig</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/unplanned.py"></location>
            <source>left out because of its faults</source>
            <translation>ausgelassen wegen seiner Mängel</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/writeback.py"></location>
            <source>Writing the plan for {file} ...</source>
            <translation>Der Plan für {file} wird geschrieben ...</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/writeback.py"></location>
            <source>A folder</source>
            <translation>Ein Ordner</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/writeback.py"></location>
            <source>You have worked on the sheet “{kept}”, so it stays; the plan of now is “{now}”.</source>
            <translation>Sie haben am Blatt „{kept}“ gearbeitet, darum bleibt es; der Plan von jetzt ist „{now}“.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/writeback.py"></location>
            <source>The digital signature of {file} did not hold any more and was taken out.</source>
            <translation>Die digitale Signatur von {file} galt nicht mehr und wurde entfernt.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/writeback.py"></location>
            <source>Putting the sheets into {file} ...</source>
            <translation>Die Blätter kommen in {file} ...</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/writeback.py"></location>
            <source>A {suffix} file</source>
            <translation>Eine {suffix}-Datei</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/writeback.py"></location>
            <source>That file</source>
            <translation>Diese Datei</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/writeback.py"></location>
            <source>{kind} takes no sheets, so the plan stands in {file} beside it.</source>
            <translation>{kind} nimmt keine Blätter auf, darum steht der Plan daneben in {file}.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/writeback.py"></location>
            <source>The workbook has sheets of these names of its own, which stay: {names}.</source>
            <translation>Die Arbeitsmappe hat eigene Blätter mit diesen Namen, die bleiben: {names}.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/writeback.py"></location>
            <source>A copy of {file} must end in {suffix}, not in “{wrong}”: Excel would not open it.</source>
            <translation>Eine Kopie von {file} muss auf {suffix} enden, nicht auf „{wrong}“: Excel würde sie nicht öffnen.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/writeback.py"></location>
            <source>Name it {stem}{suffix}.</source>
            <translation>Nennen Sie sie {stem}{suffix}.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/writeback.py"></location>
            <source>{file} is write-protected, so the plan cannot be written into it.</source>
            <translation>{file} ist schreibgeschützt, darum lässt sich der Plan nicht hineinschreiben.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/writeback.py"></location>
            <source>Take the protection away in its properties, or save the plan under another name.</source>
            <translation>Nehmen Sie den Schutz in den Eigenschaften weg, oder speichern Sie den Plan unter einem anderen Namen.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/writeback.py"></location>
            <source>{file} is digitally signed, and the signature would be lost when the plan is written into it.</source>
            <translation>{file} ist digital signiert, und die Signatur ginge verloren, wenn der Plan hineingeschrieben wird.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/writeback.py"></location>
            <source>Save the plan in a file of its own, or remove the signature in Excel.</source>
            <translation>Speichern Sie den Plan in einer eigenen Datei, oder entfernen Sie die Signatur in Excel.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/writeback.py"></location>
            <source>The plan stands in {file}.</source>
            <translation>Der Plan steht in {file}.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/writeback.py"></location>
            <source>{result} is “{name}”</source>
            <translation>{result} ist „{name}“</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/writeback.py"></location>
            <source> by {who}</source>
            <translation> von {who}</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/writeback.py"></location>
            <source>{file} is open{by}: waiting {left:.0f} s for it to be closed ...</source>
            <translation>{file} ist offen{by}: Es wird {left:.0f} s auf das Schließen gewartet ...</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/writeback_book.py"></location>
            <source>{file} is shared for several users at once (Excel's old sharing), so no sheets can be added.</source>
            <translation>{file} ist für mehrere Benutzer zugleich freigegeben (alte Excel-Freigabe), darum lassen sich keine Blätter ergänzen.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/writeback_book.py"></location>
            <source>End the sharing in Excel, or save the plan in a file of its own.</source>
            <translation>Beenden Sie die Freigabe in Excel, oder speichern Sie den Plan in einer eigenen Datei.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/writer.py"></location>
            <source>no ending</source>
            <translation>keine Endung</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/writer.py"></location>
            <source>A plan cannot be written as {file}: {shown} is not a kind of file that Ganttry writes.</source>
            <translation>Ein Plan lässt sich nicht als {file} schreiben: {shown} ist keine Dateiart, die Ganttry schreibt.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/writer.py"></location>
            <source>Give a name that ends in .xlsx (Excel), .csv (a table) or .json (for other programs).</source>
            <translation>Geben Sie einen Namen, der auf .xlsx (Excel), .csv (eine Tabelle) oder .json (für andere Programme) endet.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/writer.py"></location>
            <source>{file} cannot be replaced: it is open in Excel or in another program, or it is write-protected.</source>
            <translation>{file} lässt sich nicht ersetzen: Die Datei ist in Excel oder einem anderen Programm offen, oder schreibgeschützt.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/writer.py"></location>
            <source>Close it there and save again, or save under another name, such as “{name}”.</source>
            <translation>Schließen Sie sie dort und speichern Sie noch einmal, oder unter einem anderen Namen, etwa „{name}“.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/writer.py"></location>
            <source>The plan could not be written to {file}: {why}.</source>
            <translation>Der Plan konnte nicht in {file} geschrieben werden: {why}.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/writer.py"></location>
            <source>The folder {folder} does not exist, so the plan was not saved there.</source>
            <translation>Den Ordner {folder} gibt es nicht, darum wurde der Plan dort nicht gespeichert.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/writer.py"></location>
            <source>Make the folder or choose another one.</source>
            <translation>Legen Sie den Ordner an, oder wählen Sie einen anderen.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/writer.py"></location>
            <source>The folder {folder} does not allow writing, so the plan was not saved there.</source>
            <translation>Der Ordner {folder} erlaubt kein Schreiben, darum wurde der Plan dort nicht gespeichert.</translation>
        </message>
        <message>
            <location filename="../../scheduler/excel/writer.py"></location>
            <source>Save it in a folder of your own, such as Documents.</source>
            <translation>Speichern Sie ihn in einem eigenen Ordner, etwa Dokumente.</translation>
        </message>
        <message>
            <location filename="../../scheduler/plan_file.py"></location>
            <source>{file} is not a Ganttry project.</source>
            <translation>{file} ist kein Ganttry-Projekt.</translation>
        </message>
        <message>
            <location filename="../../scheduler/plan_file.py"></location>
            <source>Open a workbook, or a file saved as a project.</source>
            <translation>Öffnen Sie eine Arbeitsmappe, oder eine als Projekt gespeicherte Datei.</translation>
        </message>
        <message>
            <location filename="../../scheduler/plan_file.py"></location>
            <source>{file} was saved by a newer Ganttry and cannot be read by this one.</source>
            <translation>{file} wurde von einem neueren Ganttry gespeichert und ist hier nicht lesbar.</translation>
        </message>
        <message>
            <location filename="../../scheduler/plan_file.py"></location>
            <source>Install the newer program.</source>
            <translation>Installieren Sie das neuere Programm.</translation>
        </message>
        <message>
            <location filename="../../scheduler/plan_file.py"></location>
            <source>The project could not be written to {file}: {error}.</source>
            <translation>Das Projekt konnte nicht in {file} geschrieben werden: {error}.</translation>
        </message>
        <message>
            <location filename="../../scheduler/plan_file.py"></location>
            <source>Make room on the disk, close the file elsewhere, or save it in another folder.</source>
            <translation>Schaffen Sie Platz auf dem Datenträger, schließen Sie die Datei anderswo, oder speichern Sie in einem anderen Ordner.</translation>
        </message>
        <message>
            <location filename="../../scheduler/plan_file.py"></location>
            <source>{file} cannot be opened: {why}.</source>
            <translation>{file} lässt sich nicht öffnen: {why}.</translation>
        </message>
        <message>
            <location filename="../../scheduler/plan_file.py"></location>
            <source>Look for it elsewhere.</source>
            <translation>Suchen Sie die Datei anderswo.</translation>
        </message>
        <message>
            <location filename="../../scheduler/plan_file.py"></location>
            <source>{file} is damaged and cannot be read ({error}).</source>
            <translation>{file} ist beschädigt und nicht lesbar ({error}).</translation>
        </message>
        <message>
            <location filename="../../scheduler/plan_file.py"></location>
            <source>Open an older copy of it, or the workbook that it came from.</source>
            <translation>Öffnen Sie eine ältere Kopie davon, oder die Arbeitsmappe, aus der es kam.</translation>
        </message>
        <message>
            <location filename="../../scheduler/problem.py"></location>
            <source>order {order} step {step}</source>
            <translation>Auftrag {order} Schritt {step}</translation>
        </message>
        <message>
            <location filename="../../samples/__init__.py"></location>
            <source>Small machine shop</source>
            <translation>Kleine Maschinenwerkstatt</translation>
        </message>
        <message>
            <location filename="../../samples/__init__.py"></location>
            <source>8 orders on 5 machines: a plan that fits on one screen.</source>
            <translation>8 Aufträge auf 5 Maschinen: ein Plan, der auf einen Bildschirm passt.</translation>
        </message>
        <message>
            <location filename="../../samples/__init__.py"></location>
            <source>Job shop in two shifts</source>
            <translation>Werkstatt in zwei Schichten</translation>
        </message>
        <message>
            <location filename="../../samples/__init__.py"></location>
            <source>60 orders on 14 machines with changeovers, setters, alternative machines, downtime and work under way.</source>
            <translation>60 Aufträge auf 14 Maschinen mit Umrüstungen, Einrichtern, Ausweichmaschinen, Stillständen und laufender Arbeit.</translation>
        </message>
        <message>
            <location filename="../../samples/__init__.py"></location>
            <source>Assembly with an oven</source>
            <translation>Montage mit Ofen</translation>
        </message>
        <message>
            <location filename="../../samples/__init__.py"></location>
            <source>Parts that meet in assembly, an oven that cures batches, drying times and overtime.</source>
            <translation>Teile, die in der Montage zusammenkommen, ein Ofen, der Chargen härtet, Trocknungszeiten und Überstunden.</translation>
        </message>
        <message>
            <location filename="../../samples/__init__.py"></location>
            <source>Paint line</source>
            <translation>Lackierlinie</translation>
        </message>
        <message>
            <location filename="../../samples/__init__.py"></location>
            <source>300 orders in 14 colours on 3 lines, where the order of colours decides everything.</source>
            <translation>300 Aufträge in 14 Farben auf 3 Linien, wo die Reihenfolge der Farben alles entscheidet.</translation>
        </message>
        <message>
            <location filename="../../samples/__init__.py"></location>
            <source>Broken workbook</source>
            <translation>Fehlerhafte Arbeitsmappe</translation>
        </message>
        <message>
            <location filename="../../samples/__init__.py"></location>
            <source>Every mistake that a workbook can hold, once each, to see how they are told.</source>
            <translation>Jeder Fehler, den eine Arbeitsmappe haben kann, je einmal, um zu sehen, wie er gesagt wird.</translation>
        </message>
        <message>
            <source>Are the times in the routes of sheet {sheet}, as {time}, the {field}?</source>
            <translation type="vanished">Sind die Zeiten in den Arbeitsplänen auf Blatt {sheet}, wie {time}, das Feld {field}?</translation>
        </message>
        <message>
            <source>Step {step} of order {order} is {state}, but step {before} before it is not done.</source>
            <translation type="vanished">Schritt {step} von Auftrag {order} ist {state}, aber Schritt {before} davor ist nicht fertig.</translation>
        </message>
        <message numerus="yes">
            <source>{n:,} rows name no {what}: taken as that of the row above.</source>
            <translation type="vanished">
                <numerusform>Eine Zeile nennt kein Feld {what}: Es gilt das der Zeile darüber.</numerusform>
                <numerusform>{n:,} Zeilen nennen kein Feld {what}: Es gilt das der Zeile darüber.</numerusform>
            </translation>
        </message>
    </context>
</TS>
