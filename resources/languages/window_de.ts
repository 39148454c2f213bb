<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Partner or CPM</source>
        <translation>Partner oder CPM</translation>
    </message>
    <message>
        <source>Only edits about this partner or CPM</source>
        <translation>Nur Änderungen an diesem Partner oder CPM</translation>
    </message>
    <message>
        <source>{name} (CPM)</source>
        <translation>{name} (CPM)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Heute, {day}</translation>
    </message>
    <message>
        <source>Yesterday, {day}</source>
        <translation>Gestern, {day}</translation>
    </message>
    <message>
        <source>Before the steps that can be undone</source>
        <translation>Vor den Schritten, die rückgängig gemacht werden können</translation>
    </message>
    <message>
        <source>undone, can be redone</source>
        <translation>rückgängig gemacht, kann wiederholt werden</translation>
    </message>
    <message>
        <source>taken back {moment} by {author}</source>
        <translation>zurückgenommen {moment} von {author}</translation>
    </message>
    <message>
        <source>taken back {moment}</source>
        <translation>zurückgenommen {moment}</translation>
    </message>
    <message>
        <source>Undo 1 step</source>
        <translation>1 Schritt rückgängig machen</translation>
    </message>
    <message>
        <source>Undo {count} steps</source>
        <translation>{count} Schritte rückgängig machen</translation>
    </message>
    <message>
        <source>Redo 1 step</source>
        <translation>1 Schritt wiederholen</translation>
    </message>
    <message>
        <source>Redo {count} steps</source>
        <translation>{count} Schritte wiederholen</translation>
    </message>
    <message>
        <source>The plan is as it was here.</source>
        <translation>Der Plan ist so, wie er hier war.</translation>
    </message>
    <message>
        <source>Other edits came after this one was taken back.</source>
        <translation>Nachdem dies zurückgenommen war, kamen andere Änderungen.</translation>
    </message>
    <message>
        <source>Too long ago to be undone step by step. The backups in the File menu go further back.</source>
        <translation>Zu lange her, um Schritt für Schritt rückgängig gemacht zu werden. Die Sicherungen im Menü Datei reichen weiter zurück.</translation>
    </message>
    <message>
        <source>Choose an edit to go back to it.</source>
        <translation>Wählen Sie eine Änderung, um zu ihr zurückzugehen.</translation>
    </message>
    <message>
        <source>Nothing to undo or redo.</source>
        <translation>Nichts rückgängig zu machen oder zu wiederholen.</translation>
    </message>
    <message>
        <source>{count} can be undone</source>
        <translation>{count} können rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>{said}, {count} redone</source>
        <translation>{said}, {count} wiederholt werden</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 Schritt</translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation>{count} Schritte</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About CPM Planner</source>
        <translation>Über CPM Planner</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Which channel partner manager looks after which partner, how evenly, and what that costs. Works offline: the program opens no connection to anywhere.</source>
        <translation>Welcher Channel-Partner-Manager welchen Partner betreut, wie gleichmäßig, und was das kostet. Arbeitet offline: Das Programm baut keine Verbindung nach außen auf.</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>Beruht auf</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>AddPartnerDialog</name>
    <message>
        <source>Add a partner</source>
        <translation>Partner hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add partner</source>
        <translation>Partner &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;External id</source>
        <translation>&amp;Externe Kennung</translation>
    </message>
    <message>
        <source>&amp;Tier</source>
        <translation>&amp;Stufe</translation>
    </message>
    <message>
        <source>Default tier</source>
        <translation>Standardstufe</translation>
    </message>
    <message>
        <source>&amp;Model mix</source>
        <translation>&amp;Modellmix</translation>
    </message>
    <message>
        <source>&amp;CPM</source>
        <translation>&amp;CPM</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Region</translation>
    </message>
    <message>
        <source>Re&amp;venue a year</source>
        <translation>&amp;Umsatz im Jahr</translation>
    </message>
    <message>
        <source>&amp;Start month</source>
        <translation>&amp;Beginn (Monat)</translation>
    </message>
    <message>
        <source>Such as 2026-11; empty for a partner long known.</source>
        <translation>Etwa 2026-11; leer bei einem lange bekannten Partner.</translation>
    </message>
</context>
<context>
    <name>AddSeatDialog</name>
    <message>
        <source>Add a seat</source>
        <translation>Stelle hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add seat</source>
        <translation>Stelle &amp;hinzufügen</translation>
    </message>
    <message>
        <source>A person, or what to call an open or planned position.</source>
        <translation>Eine Person, oder wie eine offene oder geplante Stelle heißen soll.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Role type</source>
        <translation>&amp;Rollentyp</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>&amp;FTE</source>
        <translation>&amp;FTE</translation>
    </message>
    <message>
        <source>Such as 2026-11 or 2026-11-16. Open and planned seats have no capacity before.</source>
        <translation>Etwa 2026-11 oder 2026-11-16. Offene und geplante Stellen haben vorher keine Kapazität.</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>&amp;Beginn</translation>
    </message>
    <message>
        <source>&amp;Position id</source>
        <translation>&amp;Stellennummer</translation>
    </message>
</context>
<context>
    <name>AdjustmentsSection</name>
    <message>
        <source>Adjustments</source>
        <translation>Anpassungen</translation>
    </message>
    <message>
        <source>Amounts on top of what seats cost, such as a severance, a credit or a correction.</source>
        <translation>Beträge zusätzlich zu den Kosten der Stellen, etwa eine Abfindung, eine Gutschrift oder eine Korrektur.</translation>
    </message>
    <message>
        <source>adjustment</source>
        <translation>Anpassung</translation>
    </message>
    <message>
        <source>adjustments</source>
        <translation>Anpassungen</translation>
    </message>
    <message>
        <source>No adjustments.</source>
        <translation>Keine Anpassungen.</translation>
    </message>
    <message>
        <source>Add adjustment</source>
        <translation>Anpassung hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>AssumptionsPage</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Tätigkeiten</translation>
    </message>
    <message>
        <source>Role types</source>
        <translation>Rollentypen</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Bezahlung</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finanzen</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>Anpassungen</translation>
    </message>
    <message>
        <source>Success criteria</source>
        <translation>Erfolgskriterien</translation>
    </message>
    <message>
        <source>Charter texts</source>
        <translation>Texte der Rollenprofile</translation>
    </message>
    <message>
        <source>Sections of the assumptions</source>
        <translation>Abschnitte der Annahmen</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>How much attention a partner gets. The first tier gets most; order them as you like.</source>
        <translation>Wie viel Aufmerksamkeit ein Partner erhält. Die erste Stufe erhält am meisten; ordnen Sie sie nach Belieben.</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>tiers</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>What a CPM does for a partner: hours each time, and how often a year in each tier.</source>
        <translation>Was ein CPM für einen Partner tut: Stunden je Mal, und wie oft im Jahr je Stufe.</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>Tätigkeit</translation>
    </message>
    <message>
        <source>activities</source>
        <translation>Tätigkeiten</translation>
    </message>
    <message>
        <source>Kinds of CPM job: what they fit and what they have time for.</source>
        <translation>Arten von CPM-Stellen: wofür sie geeignet sind und wofür sie Zeit haben.</translation>
    </message>
    <message>
        <source>role type</source>
        <translation>Rollentyp</translation>
    </message>
    <message>
        <source>role types</source>
        <translation>Rollentypen</translation>
    </message>
    <message>
        <source>What a full-time seat of each role type costs that has no pay of its own.</source>
        <translation>Was eine Vollzeitstelle jedes Rollentyps kostet, die keine eigene Bezahlung hat.</translation>
    </message>
</context>
<context>
    <name>BalancePage</name>
    <message>
        <source>Proposal and studies of the plan</source>
        <translation>Vorschlag und Studien des Plans</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Vorschlag</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Unassigned partners</source>
        <translation>Partner ohne CPM</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>Gebiete</translation>
    </message>
    <message>
        <source>Arrows move, Space selects, M moves to a CPM</source>
        <translation>Pfeiltasten bewegen, Leertaste wählt, M gibt an einen CPM</translation>
    </message>
</context>
<context>
    <name>BoardMenu</name>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Geben an…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Unassign</source>
        <translation>Zuordnung aufheben</translation>
    </message>
    <message>
        <source>Show in Partners</source>
        <translation>In Partner zeigen</translation>
    </message>
    <message>
        <source>History of this partner</source>
        <translation>Verlauf dieses Partners</translation>
    </message>
    <message>
        <source>Select all partners in this lane</source>
        <translation>Alle Partner dieser Spalte wählen</translation>
    </message>
    <message>
        <source>Unlock this CPM</source>
        <translation>Diesen CPM entsperren</translation>
    </message>
    <message>
        <source>Lock this CPM</source>
        <translation>Diesen CPM sperren</translation>
    </message>
    <message>
        <source>Show in Team</source>
        <translation>Im Team zeigen</translation>
    </message>
    <message>
        <source>History of this CPM</source>
        <translation>Verlauf dieses CPM</translation>
    </message>
</context>
<context>
    <name>BudgetSection</name>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Money and seats approved for a fiscal year: for all, a role type or a cost centre.</source>
        <translation>Geld und Stellen, die für ein Geschäftsjahr genehmigt sind: für alle, einen Rollentyp oder eine Kostenstelle.</translation>
    </message>
    <message>
        <source>budget line</source>
        <translation>Budgetzeile</translation>
    </message>
    <message>
        <source>budget lines</source>
        <translation>Budgetzeilen</translation>
    </message>
    <message>
        <source>No budget yet: add what finance has approved.</source>
        <translation>Noch kein Budget: Tragen Sie ein, was die Finanzabteilung genehmigt hat.</translation>
    </message>
    <message>
        <source>budget {year}</source>
        <translation>Budget {year}</translation>
    </message>
</context>
<context>
    <name>BugReportDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Einzelheiten des Fehlers</translation>
    </message>
    <message>
        <source>Something went wrong in CPM Planner</source>
        <translation>In CPM Planner ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>CapacityBars</name>
    <message>
        <source>Hours available: {parts}</source>
        <translation>Verfügbare Stunden: {parts}</translation>
    </message>
    <message>
        <source>{hours} h at most</source>
        <translation>höchstens {hours} h</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Show the partners that moved</source>
        <translation>Partner zeigen, die gewechselt haben</translation>
    </message>
    <message>
        <source>Change since {base}</source>
        <translation>Änderung seit {base}</translation>
    </message>
    <message>
        <source>Spread of utilisation, before and now</source>
        <translation>Spannweite der Auslastung, vorher und jetzt</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>No partner is with another CPM than there.</source>
        <translation>Kein Partner ist bei einem anderen CPM als dort.</translation>
    </message>
    <message>
        <source>Partners with another CPM: {count}, with {hours} h a month and revenue {money}.</source>
        <translation>Partner mit einem anderen CPM: {count}, mit {hours} h im Monat und {money} Umsatz.</translation>
    </message>
</context>
<context>
    <name>ChangesStep</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Changes shown</source>
        <translation>Gezeigte Änderungen</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Nothing of this kind has changed.</source>
        <translation>Davon hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>&amp;Take</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Lassen</translation>
    </message>
    <message>
        <source>As &amp;proposed</source>
        <translation>Wie &amp;vorgeschlagen</translation>
    </message>
    <message>
        <source>Enter this into all scenarios</source>
        <translation>In alle Szenarien übernehmen</translation>
    </message>
    <message>
        <source>Enter into &amp;all {count} scenarios; conflicts there keep the plan&apos;s</source>
        <translation>In &amp;alle {count} Szenarien übernehmen; bei Konflikten dort bleibt der Plan</translation>
    </message>
    <message>
        <source>All changes ({count})</source>
        <translation>Alle Änderungen ({count})</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>{count} gewählt</translation>
    </message>
    <message>
        <source>Space takes or leaves selected lines.</source>
        <translation>Die Leertaste übernimmt oder lässt gewählte Zeilen.</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Select everything of the same partners</source>
        <translation>Alles von denselben Partnern wählen</translation>
    </message>
</context>
<context>
    <name>ChartersPage</name>
    <message>
        <source>Charters, scorecards, years and types of partner</source>
        <translation>Rollenprofile, Scorecards, Jahre und Partnertypen</translation>
    </message>
    <message>
        <source>Role charters</source>
        <translation>Rollenprofile</translation>
    </message>
    <message>
        <source>Scorecards</source>
        <translation>Scorecards</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>Das Jahr</translation>
    </message>
    <message>
        <source>Four types of partner</source>
        <translation>Vier Partnertypen</translation>
    </message>
</context>
<context>
    <name>ChartersTab</name>
    <message>
        <source>Save all as PDF…</source>
        <translation>Alle als PDF speichern…</translation>
    </message>
    <message>
        <source>Save as Word files…</source>
        <translation>Als Word-Dateien speichern…</translation>
    </message>
    <message>
        <source>Size of paper</source>
        <translation>Papierformat</translation>
    </message>
    <message>
        <source>Role charter</source>
        <translation>Rollenprofil</translation>
    </message>
    <message>
        <source>What each CPM is there to do, as it follows from the sales models of their partners. Targets and texts are starting guesses; change them under Assumptions.</source>
        <translation>Wozu jeder CPM da ist, so wie es aus den Vertriebsmodellen seiner Partner folgt. Ziele und Texte sind erste Schätzungen; ändern Sie sie unter Annahmen.</translation>
    </message>
    <message>
        <source>Role charters</source>
        <translation>Rollenprofile</translation>
    </message>
    <message>
        <source>Import your team…</source>
        <translation>Team importieren…</translation>
    </message>
    <message>
        <source>A charter says what one CPM is there to do. Bring in your team to get one for each.</source>
        <translation>Ein Rollenprofil sagt, wozu ein CPM da ist. Importieren Sie Ihr Team, dann gibt es für jeden eines.</translation>
    </message>
    <message>
        <source>No CPMs yet</source>
        <translation>Noch keine CPMs</translation>
    </message>
    <message>
        <source>Role charters {scenario}.pdf</source>
        <translation>Rollenprofile {scenario}.pdf</translation>
    </message>
    <message>
        <source>Save the charters</source>
        <translation>Rollenprofile speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Folder for the Word files</source>
        <translation>Ordner für die Word-Dateien</translation>
    </message>
    <message>
        <source>Writing {count} charters</source>
        <translation>{count} Rollenprofile werden geschrieben</translation>
    </message>
    <message>
        <source>Wrote the charters to {name}</source>
        <translation>Die Rollenprofile stehen in {name}</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>First rows as they will enter</source>
        <translation>Die ersten Zeilen, wie sie eingehen</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Es würde sich nichts ändern.</translation>
    </message>
    <message>
        <source>Control totals</source>
        <translation>Kontrollsummen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>As they will enter</source>
        <translation>Wie sie eingehen</translation>
    </message>
    <message>
        <source>and {count} left out</source>
        <translation>und {count} ausgelassen</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>Und {count} weitere.</translation>
    </message>
    <message>
        <source>CPMs new to the team: {count} ({names}).</source>
        <translation>CPMs, die neu im Team sind: {count} ({names}).</translation>
    </message>
    <message>
        <source>Rows ({count} with findings)</source>
        <translation>Zeilen ({count} mit Befunden)</translation>
    </message>
    <message>
        <source>Control totals (⚠ {count} jumped)</source>
        <translation>Kontrollsummen (⚠ {count} gesprungen)</translation>
    </message>
    <message>
        <source>Questions ({count} open)</source>
        <translation>Fragen ({count} offen)</translation>
    </message>
    <message>
        <source>refused rows.xlsx</source>
        <translation>abgelehnte Zeilen.xlsx</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>Abgelehnte Zeilen speichern</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel-Arbeitsmappen (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Checking every row</source>
        <translation>Jede Zeile wird geprüft</translation>
    </message>
    <message>
        <source>Checking the other scenarios</source>
        <translation>Die anderen Szenarien werden geprüft</translation>
    </message>
    <message>
        <source>Entering the lists</source>
        <translation>Die Listen gehen ein</translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>Filter by {column}</source>
        <translation>Nach {column} filtern</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>First rows as they will enter</source>
        <translation>Die ersten Zeilen, wie sie eingehen</translation>
    </message>
    <message>
        <source>Please look: {remarks}.</source>
        <translation>Bitte ansehen: {remarks}.</translation>
    </message>
    <message>
        <source>Trying out the first rows…</source>
        <translation>Die ersten Zeilen werden erprobt…</translation>
    </message>
    <message>
        <source>The first {count} rows as they will enter</source>
        <translation>Die ersten {count} Zeilen, wie sie eingehen</translation>
    </message>
    <message>
        <source>{refused} of the first {count} rows would be refused: {reasons}</source>
        <translation>{refused} der ersten {count} Zeilen würden abgelehnt: {reasons}</translation>
    </message>
</context>
<context>
    <name>CostCard</name>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>Geschäftsjahr</translation>
    </message>
    <message>
        <source>Cost by fiscal year</source>
        <translation>Kosten je Geschäftsjahr</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Kosten im Monat</translation>
    </message>
    <message>
        <source>Cost of all seats</source>
        <translation>Kosten aller Stellen</translation>
    </message>
    <message>
        <source>Cost of {name}</source>
        <translation>Kosten von {name}</translation>
    </message>
    <message>
        <source>Cost of {count} seats</source>
        <translation>Kosten von {count} Stellen</translation>
    </message>
    <message>
        <source> ({count} months)</source>
        <translation> ({count} Monate)</translation>
    </message>
    <message>
        <source>A full year of these terms: {amount}, without what is paid once.</source>
        <translation>Ein volles Jahr zu diesen Bedingungen: {amount}, ohne Einmaliges.</translation>
    </message>
    <message>
        <source>Budget {year}: {amount}, {left}</source>
        <translation>Budget {year}: {amount}, {left}</translation>
    </message>
</context>
<context>
    <name>CostPanel</name>
    <message>
        <source>Cost month by month</source>
        <translation>Kosten Monat für Monat</translation>
    </message>
    <message>
        <source>From each seat&apos;s first day; once stands for recruiting, equipment and adjustments.</source>
        <translation>Ab dem ersten Tag jeder Stelle; Einmaliges sind Rekrutierung, Ausstattung und Anpassungen.</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>Geschäftsjahr</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>Anpassungen</translation>
    </message>
    <message>
        <source>Cost by fiscal year</source>
        <translation>Kosten je Geschäftsjahr</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>FTE left</source>
        <translation>FTE übrig</translation>
    </message>
    <message>
        <source>Budget against plan</source>
        <translation>Budget gegen Plan</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Kosten im Monat</translation>
    </message>
    <message>
        <source>No budget is in the plan yet: add what finance approved in Assumptions.</source>
        <translation>Im Plan steht noch kein Budget: Tragen Sie unter Annahmen ein, was die Finanzabteilung genehmigt hat.</translation>
    </message>
    <message>
        <source>There is no plan rate for {names}: what is paid in it counts as nothing here.</source>
        <translation>Für {names} gibt es keinen Plankurs: Was darin bezahlt wird, zählt hier nicht.</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>Worauf das beruht</translation>
    </message>
    <message>
        <source>By fiscal year</source>
        <translation>Nach Geschäftsjahr</translation>
    </message>
    <message>
        <source>Months before the planning month are not in the plan.</source>
        <translation>Monate vor dem Planungsmonat stehen nicht im Plan.</translation>
    </message>
    <message>
        <source>Cost and budget</source>
        <translation>Kosten und Budget</translation>
    </message>
    <message>
        <source>{count} of 12</source>
        <translation>{count} von 12</translation>
    </message>
    <message>
        <source> ({count} of 12 months)</source>
        <translation> ({count} von 12 Monaten)</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message>
        <source>Counting the months</source>
        <translation>Die Monate werden gezählt</translation>
    </message>
</context>
<context>
    <name>CpmList</name>
    <message>
        <source>Search CPMs</source>
        <translation>CPMs suchen</translation>
    </message>
    <message>
        <source>CPMs</source>
        <translation>CPMs</translation>
    </message>
</context>
<context>
    <name>CurvePanel</name>
    <message>
        <source>Longest time</source>
        <translation>Längste Dauer</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>A longer search finds and proves more.</source>
        <translation>Eine längere Suche findet und beweist mehr.</translation>
    </message>
    <message>
        <source>Most moves</source>
        <translation>Höchstens Wechsel</translation>
    </message>
    <message>
        <source>Where the curve ends; without a limit, where more moves bring nothing.</source>
        <translation>Wo die Kurve endet; ohne Grenze dort, wo mehr Wechsel nichts bringen.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>Counts as even: spread up to</source>
        <translation>Gilt als gleichmäßig: Spannweite bis</translation>
    </message>
    <message>
        <source> points</source>
        <translation> Punkte</translation>
    </message>
    <message>
        <source>Hours are estimates; a smaller difference is not worth a new CPM.</source>
        <translation>Stunden sind Schätzungen; ein kleinerer Unterschied ist keinen neuen CPM wert.</translation>
    </message>
    <message>
        <source>How focused CPMs should be</source>
        <translation>Wie fokussiert CPMs sein sollen</translation>
    </message>
    <message>
        <source>Focused CPMs work for few sales models each; that costs moves.</source>
        <translation>Fokussierte CPMs arbeiten für wenige Vertriebsmodelle; das kostet Wechsel.</translation>
    </message>
    <message>
        <source>Widest spread by moves</source>
        <translation>Größte Spannweite nach Wechseln</translation>
    </message>
    <message>
        <source>Points of the curve</source>
        <translation>Punkte der Kurve</translation>
    </message>
    <message>
        <source>Searching the best plan for each number of moves</source>
        <translation>Für jede Zahl von Wechseln wird der beste Plan gesucht</translation>
    </message>
    <message>
        <source>{done} of {total} points searched</source>
        <translation>{done} von {total} Punkten gesucht</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>Review 1 move</source>
        <translation>1 Wechsel ansehen</translation>
    </message>
    <message>
        <source>Review {count} moves</source>
        <translation>{count} Wechsel ansehen</translation>
    </message>
    <message>
        <source>The search ended before every point was searched; more time may give better points.</source>
        <translation>Die Suche endete, bevor jeder Punkt gesucht war; mehr Zeit kann bessere Punkte geben.</translation>
    </message>
    <message>
        <source>Spread by role type: {spreads}.</source>
        <translation>Spannweite je Rollentyp: {spreads}.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Saved {name}</source>
        <translation>{name} gespeichert</translation>
    </message>
    <message>
        <source>Unsaved changes, kept safe on this computer</source>
        <translation>Ungespeicherte Änderungen, auf diesem Rechner gesichert</translation>
    </message>
    <message>
        <source>Not saved to a file yet</source>
        <translation>Noch in keiner Datei gespeichert</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Alle Änderungen gespeichert</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Wird rückgängig gemacht</translation>
    </message>
    <message>
        <source>Redoing</source>
        <translation>Wird wiederholt</translation>
    </message>
    <message>
        <source>No recent plans</source>
        <translation>Keine zuletzt geöffneten Pläne</translation>
    </message>
    <message>
        <source>Throw these changes away? They cannot be brought back.</source>
        <translation>Diese Änderungen wegwerfen? Sie lassen sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Ungespeicherte Arbeit</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Wegwerfen</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>Details of the selected partners</source>
        <translation>Einzelheiten der gewählten Partner</translation>
    </message>
    <message>
        <source>Sums of the selection</source>
        <translation>Summen der Auswahl</translation>
    </message>
    <message>
        <source>Select one to see why its hours are what they are; select several to change all of them.</source>
        <translation>Wählen Sie einen Partner, um zu sehen, warum er so viele Stunden braucht; wählen Sie mehrere, um sie alle zu ändern.</translation>
    </message>
    <message>
        <source>No further facts</source>
        <translation>Nichts Weiteres bekannt</translation>
    </message>
    <message>
        <source>1 partner</source>
        <translation>1 Partner</translation>
    </message>
    <message>
        <source>{count} partners</source>
        <translation>{count} Partner</translation>
    </message>
    <message>
        <source>Details of the selected CPMs</source>
        <translation>Einzelheiten der gewählten CPMs</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Load and capacity</source>
        <translation>Last und Kapazität</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>{count} CPMs</source>
        <translation>{count} CPMs</translation>
    </message>
    <message>
        <source>1 CPM</source>
        <translation>1 CPM</translation>
    </message>
    <message>
        <source>{partners} partners, {needed} h needed of {available} h available a month</source>
        <translation>{partners} Partner, {needed} h gebraucht von {available} h verfügbar im Monat</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>What entered</source>
        <translation>Was eingegangen ist</translation>
    </message>
    <message>
        <source>&amp;Export them to mend them…</source>
        <translation>Zum Ausbessern &amp;exportieren…</translation>
    </message>
    <message>
        <source>Rows that stayed out</source>
        <translation>Zeilen, die draußen blieben</translation>
    </message>
    <message>
        <source>See the &amp;partners</source>
        <translation>Die &amp;Partner ansehen</translation>
    </message>
    <message>
        <source>What to look at: the &amp;overview</source>
        <translation>Was anzusehen ist: die &amp;Übersicht</translation>
    </message>
    <message>
        <source>&amp;Balance the work</source>
        <translation>Die Arbeit &amp;ausgleichen</translation>
    </message>
    <message>
        <source>&amp;Save as recipe…</source>
        <translation>Als &amp;Rezept speichern…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>{what} entered the plan as one step. Undo takes all of it back.</source>
        <translation>{what} ging als ein Schritt in den Plan ein. Rückgängig nimmt alles davon zurück.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>1 row stayed out</source>
        <translation>1 Zeile blieb draußen</translation>
    </message>
    <message>
        <source>{count} rows stayed out</source>
        <translation>{count} Zeilen blieben draußen</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Why it stayed out</source>
        <translation>Warum sie draußen blieb</translation>
    </message>
    <message>
        <source>{list} to mend.xlsx</source>
        <translation>{list} zum Ausbessern.xlsx</translation>
    </message>
    <message>
        <source>Export the rows that stayed out</source>
        <translation>Zeilen exportieren, die draußen blieben</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel-Arbeitsmappen (*.xlsx)</translation>
    </message>
    <message>
        <source>Next time, the same files come in with one click, or from the command line.</source>
        <translation>Beim nächsten Mal kommen dieselben Dateien mit einem Klick herein, oder über die Befehlszeile.</translation>
    </message>
    <message>
        <source>What next?</source>
        <translation>Wie geht es weiter?</translation>
    </message>
</context>
<context>
    <name>EncodingPicker</name>
    <message>
        <source>This file does not say how its letters are written. Choose the line that reads right:</source>
        <translation>Diese Datei sagt nicht, wie ihre Buchstaben geschrieben sind. Wählen Sie die Zeile, die sich richtig liest:</translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>not available now</source>
        <translation>jetzt nicht verfügbar</translation>
    </message>
</context>
<context>
    <name>ExplanationPanel</name>
    <message>
        <source>Why these hours</source>
        <translation>Warum diese Stunden</translation>
    </message>
    <message>
        <source>Hours, line by line</source>
        <translation>Stunden, Zeile für Zeile</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation>Erklärung schließen</translation>
    </message>
</context>
<context>
    <name>FieldLine</name>
    <message>
        <source>{field}: add another column</source>
        <translation>{field}: weitere Spalte hinzufügen</translation>
    </message>
    <message>
        <source>{field}, also</source>
        <translation>{field}, auch</translation>
    </message>
    <message>
        <source>(not in the list)</source>
        <translation>(nicht in der Liste)</translation>
    </message>
    <message>
        <source>(no further column)</source>
        <translation>(keine weitere Spalte)</translation>
    </message>
    <message>
        <source>for all rows: {word}</source>
        <translation>für alle Zeilen: {word}</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>How reading it went</source>
        <translation>Wie das Lesen verlief</translation>
    </message>
    <message>
        <source>Files of this import</source>
        <translation>Dateien dieses Imports</translation>
    </message>
</context>
<context>
    <name>FilesStep</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <source>The first rows of the file stand here once it is read.</source>
        <translation>Die ersten Zeilen der Datei stehen hier, sobald sie gelesen ist.</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>Dateien &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Paste cells</source>
        <translation>Zellen &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Open a recipe…</source>
        <translation>&amp;Rezept öffnen…</translation>
    </message>
    <message>
        <source>Pasted cells</source>
        <translation>Eingefügte Zellen</translation>
    </message>
    <message>
        <source>Pasted cells {number}</source>
        <translation>Eingefügte Zellen {number}</translation>
    </message>
    <message>
        <source>There are no cells to paste</source>
        <translation>Es gibt keine Zellen zum Einfügen</translation>
    </message>
    <message>
        <source>copy a range in Excel first, with the names of its columns</source>
        <translation>kopieren Sie zuerst einen Bereich in Excel, mit den Namen seiner Spalten</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>Zellen einfügen</translation>
    </message>
    <message>
        <source>Drop one file or several: partners, team, who has whom, order lines. CSV, text, Excel or OpenDocument, just as your systems export them. Or copy cells in Excel and press Ctrl+V here.</source>
        <translation>Legen Sie eine oder mehrere Dateien ab: Partner, Team, wer wen hat, Auftragszeilen. CSV, Text, Excel oder OpenDocument, so wie Ihre Systeme sie ausgeben. Oder kopieren Sie Zellen in Excel und drücken Sie hier Strg+V.</translation>
    </message>
    <message>
        <source>Drop your lists here</source>
        <translation>Legen Sie Ihre Listen hier ab</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.xlsb *.ods *.xml);;All files (*)</source>
        <translation>Listen (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.xlsb *.ods *.xml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose lists</source>
        <translation>Listen wählen</translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <translation>Ein Rezept öffnen</translation>
    </message>
    <message>
        <source>Import recipes (*.toml)</source>
        <translation>Importrezepte (*.toml)</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search {noun}</source>
        <translation>{noun} suchen</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alle aufheben</translation>
    </message>
    <message>
        <source>Values of {column}</source>
        <translation>Werte von {column}</translation>
    </message>
    <message>
        <source>{total:,} {noun}</source>
        <translation>{total:,} {noun}</translation>
    </message>
    <message>
        <source>{shown:,} of {total:,} {noun}</source>
        <translation>{shown:,} von {total:,} {noun}</translation>
    </message>
    <message>
        <source>Filter by {column}</source>
        <translation>Nach {column} filtern</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Find partners or CPMs</source>
        <translation>Partner oder CPMs suchen</translation>
    </message>
    <message>
        <source>What is not found is dimmed, not hidden</source>
        <translation>Was nicht gefunden wird, ist blass, nicht versteckt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>Its CPM leaves within a year, has no hours or may not play its model, or it ends itself</source>
        <translation>Der CPM geht binnen eines Jahres, hat keine Stunden oder darf das Modell nicht betreuen, oder der Partner endet selbst</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Find before (Shift+N)</source>
        <translation>Voriger Fund (Umschalt+N)</translation>
    </message>
    <message>
        <source>Next find (N)</source>
        <translation>Nächster Fund (N)</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alle Filter aufheben</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} gefunden</translation>
    </message>
    <message>
        <source>{count} found, and {cpms} CPMs</source>
        <translation>{count} gefunden, und {cpms} CPMs</translation>
    </message>
    <message>
        <source>{count} found, and 1 CPM</source>
        <translation>{count} gefunden, und 1 CPM</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Hybrid</translation>
    </message>
    <message>
        <source>Untagged</source>
        <translation>Ohne Modell</translation>
    </message>
    <message>
        <source>(none given)</source>
        <translation>(keine Angabe)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
</context>
<context>
    <name>FinanceSection</name>
    <message>
        <source>What months, years and raises the headcount plan counts with.</source>
        <translation>Mit welchen Monaten, Jahren und Erhöhungen der Stellenplan rechnet.</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finanzen</translation>
    </message>
    <message>
        <source>&amp;Fiscal year from</source>
        <translation>&amp;Geschäftsjahr ab</translation>
    </message>
    <message>
        <source>A fiscal year is named by the calendar year in which it begins.</source>
        <translation>Ein Geschäftsjahr heißt nach dem Kalenderjahr, in dem es beginnt.</translation>
    </message>
    <message>
        <source>&amp;Horizon</source>
        <translation>&amp;Horizont</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>How far the headcount plan looks, from the planning month on: 12 to 36.</source>
        <translation>Wie weit der Stellenplan vorausschaut, ab dem Planungsmonat: 12 bis 36.</translation>
    </message>
    <message>
        <source>&amp;Merit month</source>
        <translation>&amp;Erhöhungsmonat</translation>
    </message>
    <message>
        <source>Merit &amp;raise</source>
        <translation>Gehalts&amp;erhöhung</translation>
    </message>
    <message>
        <source>By how much base and variable pay rise in each merit month.</source>
        <translation>Um wie viel Grundgehalt und variable Bezahlung in jedem Erhöhungsmonat steigen.</translation>
    </message>
    <message>
        <source>&amp;Attrition a year</source>
        <translation>F&amp;luktuation im Jahr</translation>
    </message>
    <message>
        <source>Share of seats that is expected to be left in a year.</source>
        <translation>Anteil der Stellen, die voraussichtlich in einem Jahr verlassen werden.</translation>
    </message>
    <message>
        <source>Hiring fr&amp;eeze until</source>
        <translation>Ei&amp;nstellungsstopp bis</translation>
    </message>
    <message>
        <source>Last month in which no new seat starts, such as 2027-03; empty: hiring is open.</source>
        <translation>Letzter Monat, in dem keine neue Stelle beginnt, etwa 2027-03; leer: Einstellungen sind offen.</translation>
    </message>
    <message>
        <source>January February March April May June July August September October November December</source>
        <translation>Januar Februar März April Mai Juni Juli August September Oktober November Dezember</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show: {finding}</source>
        <translation>Zeigen: {finding}</translation>
    </message>
</context>
<context>
    <name>FindingsCard</name>
    <message>
        <source>What needs attention</source>
        <translation>Was Aufmerksamkeit braucht</translation>
    </message>
    <message>
        <source>Nothing. Every check of the plan is passed.</source>
        <translation>Nichts. Der Plan besteht jede Prüfung.</translation>
    </message>
    <message>
        <source>Show all findings ({count} more)</source>
        <translation>Alle Befunde zeigen ({count} weitere)</translation>
    </message>
</context>
<context>
    <name>FirmRules</name>
    <message>
        <source>Region must match</source>
        <translation>Region muss passen</translation>
    </message>
    <message>
        <source>Language must match</source>
        <translation>Sprache muss passen</translation>
    </message>
    <message>
        <source>Show the locked partners</source>
        <translation>Gesperrte Partner zeigen</translation>
    </message>
    <message>
        <source>Show the rule</source>
        <translation>Regel zeigen</translation>
    </message>
    <message>
        <source>Show all {count} rules</source>
        <translation>Alle {count} Regeln zeigen</translation>
    </message>
    <message>
        <source>Rule: {rule}</source>
        <translation>Regel: {rule}</translation>
    </message>
    <message>
        <source>Drop the rule: {rule}</source>
        <translation>Regel fallen lassen: {rule}</translation>
    </message>
    <message>
        <source>No partner is locked. Lock partners on the Partners page to keep them where they are.</source>
        <translation>Kein Partner ist gesperrt. Sperren Sie Partner auf der Seite Partner, damit sie bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>1 partner is locked.</source>
        <translation>1 Partner ist gesperrt.</translation>
    </message>
    <message>
        <source>{count} partners are locked.</source>
        <translation>{count} Partner sind gesperrt.</translation>
    </message>
</context>
<context>
    <name>FocusPanel</name>
    <message>
        <source>Strained CPMs</source>
        <translation>Belastete CPMs</translation>
    </message>
    <message>
        <source>No CPM is strained in any of these senses.</source>
        <translation>Kein CPM ist in einem dieser Sinne belastet.</translation>
    </message>
    <message>
        <source>strains</source>
        <translation>Belastungen</translation>
    </message>
    <message>
        <source>Moves that help most</source>
        <translation>Wechsel, die am meisten helfen</translation>
    </message>
    <message>
        <source>Trying moves</source>
        <translation>Wechsel werden erprobt</translation>
    </message>
    <message>
        <source>Looking at every CPM</source>
        <translation>Jeder CPM wird angesehen</translation>
    </message>
    <message>
        <source>Too many roles: above</source>
        <translation>Zu viele Rollen: über</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Effective number of sales models in percent; 200 % is two models played alike. A guess.</source>
        <translation>Effektive Zahl von Vertriebsmodellen in Prozent; 200 % sind zwei gleich stark gespielte Modelle. Eine Schätzung.</translation>
    </message>
    <message>
        <source>Another role&apos;s work: above</source>
        <translation>Arbeit einer anderen Rolle: über</translation>
    </message>
    <message>
        <source>Share of a CPM&apos;s hours in models that another role type fits clearly better. A guess.</source>
        <translation>Anteil der Stunden eines CPM in Modellen, für die ein anderer Rollentyp deutlich besser geeignet ist. Eine Schätzung.</translation>
    </message>
    <message>
        <source>Fits clearly better: from</source>
        <translation>Deutlich besser geeignet: ab</translation>
    </message>
    <message>
        <source> points</source>
        <translation> Punkte</translation>
    </message>
    <message>
        <source>Points of fit between two role types that count as clear. A guess.</source>
        <translation>Punkte der Eignung zwischen zwei Rollentypen, die als deutlich gelten. Eine Schätzung.</translation>
    </message>
    <message>
        <source>Choose a CPM to see the moves that help most.</source>
        <translation>Wählen Sie einen CPM, um die Wechsel zu sehen, die am meisten helfen.</translation>
    </message>
    <message>
        <source>Review 1 move</source>
        <translation>1 Wechsel ansehen</translation>
    </message>
    <message>
        <source>Review {count} moves</source>
        <translation>{count} Wechsel ansehen</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>GeneralSection</name>
    <message>
        <source>What holds for the whole plan.</source>
        <translation>Was für den ganzen Plan gilt.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>&amp;Planning month</source>
        <translation>&amp;Planungsmonat</translation>
    </message>
    <message>
        <source>The month whose figures are shown everywhere, such as 2026-11.</source>
        <translation>Der Monat, dessen Zahlen überall gezeigt werden, etwa 2026-11.</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Währung</translation>
    </message>
    <message>
        <source>Three letters, such as EUR. Amounts are not converted.</source>
        <translation>Drei Buchstaben, etwa EUR. Beträge werden nicht umgerechnet.</translation>
    </message>
    <message>
        <source>Default &amp;tier</source>
        <translation>Stan&amp;dardstufe</translation>
    </message>
    <message>
        <source>Counts for every partner that has no tier of its own.</source>
        <translation>Gilt für jeden Partner, der keine eigene Stufe hat.</translation>
    </message>
    <message>
        <source>How long a partner counts as new and costs onboarding hours.</source>
        <translation>Wie lange ein Partner als neu gilt und Stunden für den Einstieg kostet.</translation>
    </message>
    <message>
        <source>&amp;Onboarding</source>
        <translation>&amp;Einstieg</translation>
    </message>
    <message>
        <source>Onboarding c&amp;urve</source>
        <translation>Einstiegs&amp;kurve</translation>
    </message>
    <message>
        <source>% by month</source>
        <translation>% nach Monat</translation>
    </message>
    <message>
        <source>Share of the tier&apos;s onboarding hours in a partner&apos;s first, second, ... month; 100 % afterwards. Type such as 150/100/50.</source>
        <translation>Anteil der Einstiegsstunden der Stufe im ersten, zweiten, ... Monat eines Partners; danach 100 %. Etwa 150/100/50.</translation>
    </message>
    <message>
        <source>Over how many months a handover&apos;s hours are spread.</source>
        <translation>Auf wie viele Monate sich die Stunden einer Übergabe verteilen.</translation>
    </message>
    <message>
        <source>&amp;Handover</source>
        <translation>&amp;Übergabe</translation>
    </message>
    <message>
        <source>Growth of the workload a year</source>
        <translation>Wachstum des Arbeitsaufwands im Jahr</translation>
    </message>
    <message>
        <source>Partners grow by their tier and by their models; one may have its own growth.</source>
        <translation>Partner wachsen nach Stufe und Modellen; ein einzelner kann ein eigenes Wachstum haben.</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
</context>
<context>
    <name>GuessedField</name>
    <message>
        <source>Starting guess</source>
        <translation>Erste Schätzung</translation>
    </message>
    <message>
        <source>Restore {guess}</source>
        <translation>{guess} wiederherstellen</translation>
    </message>
</context>
<context>
    <name>HeadcountPage</name>
    <message>
        <source>Headcount</source>
        <translation>Stellenplan</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Hours, positions, cost and heads</source>
        <translation>Stunden, Stellen, Kosten und Köpfe</translation>
    </message>
    <message>
        <source>Hours, heads and cost of a plan of this size take a few seconds.</source>
        <translation>Stunden, Köpfe und Kosten eines Plans dieser Größe dauern einige Sekunden.</translation>
    </message>
    <message>
        <source>Counting the months…</source>
        <translation>Die Monate werden gezählt…</translation>
    </message>
    <message>
        <source>Import your team…</source>
        <translation>Team importieren…</translation>
    </message>
    <message>
        <source>Import partners…</source>
        <translation>Partner importieren…</translation>
    </message>
    <message>
        <source>Hours needed against hours available, hires and cost appear here month by month, once partners or CPMs are in the plan.</source>
        <translation>Gebrauchte gegen verfügbare Stunden, Einstellungen und Kosten stehen hier Monat für Monat, sobald Partner oder CPMs im Plan sind.</translation>
    </message>
    <message>
        <source>No months to plan yet</source>
        <translation>Noch keine Monate zu planen</translation>
    </message>
    <message>
        <source>{count} months, {first} to {last}; fiscal years begin in {month}</source>
        <translation>{count} Monate, {first} bis {last}; Geschäftsjahre beginnen im {month}</translation>
    </message>
</context>
<context>
    <name>HeadsPanel</name>
    <message>
        <source>Heads of</source>
        <translation>Köpfe von</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Anfangsbestand</translation>
    </message>
    <message>
        <source>Hires</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Leavers</source>
        <translation>Abgänge</translation>
    </message>
    <message>
        <source>Transfers in</source>
        <translation>Versetzungen hinein</translation>
    </message>
    <message>
        <source>Transfers out</source>
        <translation>Versetzungen hinaus</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Endbestand</translation>
    </message>
    <message>
        <source>Closing FTE</source>
        <translation>FTE am Ende</translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation>Überschneidungen</translation>
    </message>
    <message>
        <source>Heads by month</source>
        <translation>Köpfe nach Monat</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Köpfe</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search in help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
</context>
<context>
    <name>HiringPanel</name>
    <message>
        <source>Find hires</source>
        <translation>Einstellungen suchen</translation>
    </message>
    <message>
        <source>This was worked out before your last change.</source>
        <translation>Das wurde vor Ihrer letzten Änderung ausgerechnet.</translation>
    </message>
    <message>
        <source>Ways to hire</source>
        <translation>Wege einzustellen</translation>
    </message>
    <message>
        <source>Hires</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Add as planned seats</source>
        <translation>Als geplante Stellen hinzufügen</translation>
    </message>
    <message>
        <source>Keep as scenario…</source>
        <translation>Als Szenario behalten…</translation>
    </message>
    <message>
        <source>Laying out the months</source>
        <translation>Die Monate werden ausgelegt</translation>
    </message>
    <message>
        <source>Hiring plan</source>
        <translation>Einstellungsplan</translation>
    </message>
    <message>
        <source>Looking for hires</source>
        <translation>Einstellungen werden gesucht</translation>
    </message>
    <message>
        <source>Nobody has to be hired.</source>
        <translation>Niemand muss eingestellt werden.</translation>
    </message>
    <message>
        <source>Left: {work}.</source>
        <translation>Übrig: {work}.</translation>
    </message>
    <message>
        <source>Stopped early; better hires may be found.</source>
        <translation>Vorzeitig beendet; es kann bessere Einstellungen geben.</translation>
    </message>
    <message>
        <source>{count} planned seats are in the plan</source>
        <translation>{count} geplante Stellen sind im Plan</translation>
    </message>
    <message>
        <source>{count} hires</source>
        <translation>{count} Einstellungen</translation>
    </message>
    <message>
        <source>Work it out again</source>
        <translation>Noch einmal ausrechnen</translation>
    </message>
    <message>
        <source>Find hires to see whom to hire where and from when, other ways beside it, and proof.</source>
        <translation>Lassen Sie Einstellungen suchen, um zu sehen, wen Sie wo und ab wann einstellen, welche Wege es daneben gibt, und den Beweis.</translation>
    </message>
    <message>
        <source>Nobody looked for yet</source>
        <translation>Noch niemand gesucht</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>HoursPanel</name>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Full-time seats</source>
        <translation>Vollzeitstellen</translation>
    </message>
    <message>
        <source>Most hours missing</source>
        <translation>Meiste fehlende Stunden</translation>
    </message>
    <message>
        <source>Nobody&apos;s hours yet</source>
        <translation>Stunden, die noch niemand hat</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Alle Regionen</translation>
    </message>
    <message>
        <source>No region</source>
        <translation>Keine Region</translation>
    </message>
    <message>
        <source>Hours by role type</source>
        <translation>Stunden nach Rollentyp</translation>
    </message>
    <message>
        <source>Not asked for and without seats: {names}.</source>
        <translation>Nicht gefragt und ohne Stellen: {names}.</translation>
    </message>
    <message>
        <source>{fte} in {month}</source>
        <translation>{fte} im {month}</translation>
    </message>
    <message>
        <source>in {month}, role types added up</source>
        <translation>im {month}, Rollentypen zusammengezählt</translation>
    </message>
    <message>
        <source>every role type has enough in every month</source>
        <translation>jeder Rollentyp hat in jedem Monat genug</translation>
    </message>
    <message>
        <source>{hours} h in {month}; hatched below</source>
        <translation>{hours} h im {month}; unten schraffiert</translation>
    </message>
    <message>
        <source>every partner has somebody in every month</source>
        <translation>jeder Partner hat in jedem Monat jemanden</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save as recipe…</source>
        <translation>Als &amp;Rezept speichern…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Bring in lists</source>
        <translation>Listen importieren</translation>
    </message>
    <message>
        <source>Nothing enters the plan before the last step, and Undo takes it back.</source>
        <translation>Vor dem letzten Schritt geht nichts in den Plan ein, und Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>import.toml</source>
        <translation>import.toml</translation>
    </message>
    <message>
        <source>Save as recipe</source>
        <translation>Als Rezept speichern</translation>
    </message>
    <message>
        <source>Import recipes (*.toml)</source>
        <translation>Importrezepte (*.toml)</translation>
    </message>
    <message>
        <source>Saved the recipe {name}</source>
        <translation>Das Rezept {name} ist gespeichert</translation>
    </message>
    <message>
        <source>Leave the import? Nothing has entered the plan, and what you chose here is lost.</source>
        <translation>Den Import verlassen? Nichts ist in den Plan eingegangen, und was Sie hier gewählt haben, geht verloren.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Lassen</translation>
    </message>
</context>
<context>
    <name>ImportUnderWay</name>
    <message>
        <source>Wrote {name}</source>
        <translation>{name} geschrieben</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>{name} wird geschrieben</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>{name} wird gelesen</translation>
    </message>
    <message>
        <source>Finding out what the files are</source>
        <translation>Es wird herausgefunden, was die Dateien sind</translation>
    </message>
    <message>
        <source>Finding out how {name} belongs to the list</source>
        <translation>Es wird herausgefunden, wie {name} zur Liste gehört</translation>
    </message>
    <message>
        <source>Joining files to {name}</source>
        <translation>Dateien werden mit {name} verbunden</translation>
    </message>
    <message>
        <source>Looking at the columns of {name}</source>
        <translation>Die Spalten von {name} werden angesehen</translation>
    </message>
</context>
<context>
    <name>InfoBanner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>JoinColumns</name>
    <message>
        <source>Bring &amp;another column</source>
        <translation>&amp;Weitere Spalte mitbringen</translation>
    </message>
    <message>
        <source>Column brought</source>
        <translation>Mitgebrachte Spalte</translation>
    </message>
    <message>
        <source>How lines of {column} become one</source>
        <translation>Wie Zeilen von {column} zu einer werden</translation>
    </message>
    <message>
        <source>Do not bring {column}</source>
        <translation>{column} nicht mitbringen</translation>
    </message>
    <message>
        <source>as</source>
        <translation>als</translation>
    </message>
</context>
<context>
    <name>JoinKeys</name>
    <message>
        <source>And by a &amp;second column</source>
        <translation>Und nach einer &amp;zweiten Spalte</translation>
    </message>
    <message>
        <source>Key column of {name}</source>
        <translation>Schlüsselspalte von {name}</translation>
    </message>
    <message>
        <source>Do not join by this column</source>
        <translation>Nicht nach dieser Spalte verbinden</translation>
    </message>
</context>
<context>
    <name>JoinOutcome</name>
    <message>
        <source>Rows that got a line</source>
        <translation>Zeilen, die eine Zeile bekamen</translation>
    </message>
    <message>
        <source>Lines that belong to a row</source>
        <translation>Zeilen, die zu einer Zeile gehören</translation>
    </message>
    <message>
        <source>Where the figures went</source>
        <translation>Wohin die Beträge gingen</translation>
    </message>
    <message>
        <source>Nothing is added up here.</source>
        <translation>Hier wird nichts zusammengezählt.</translation>
    </message>
    <message>
        <source>Rows without a line</source>
        <translation>Zeilen ohne Gegenstück</translation>
    </message>
    <message>
        <source>Every row got a line.</source>
        <translation>Jede Zeile bekam ein Gegenstück.</translation>
    </message>
    <message>
        <source>Lines without a row</source>
        <translation>Übrige Zeilen der Datei</translation>
    </message>
    <message>
        <source>Every line belongs to a row.</source>
        <translation>Jede Zeile der Datei gehört zu einer Zeile.</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>von {count}</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>Wird verbunden…</translation>
    </message>
    <message>
        <source>Nothing fits: choose the columns that hold the same on both sides.</source>
        <translation>Nichts passt: Wählen Sie die Spalten, die auf beiden Seiten dasselbe enthalten.</translation>
    </message>
    <message>
        <source>All lines of the file found their row.</source>
        <translation>Alle Zeilen der Datei fanden ihr Gegenstück.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>In rows of the file</source>
        <translation>In Zeilen der Datei</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Beträge</translation>
    </message>
    <message>
        <source>Rows without a line ({count})</source>
        <translation>Zeilen ohne Gegenstück ({count})</translation>
    </message>
    <message>
        <source>Lines without a row ({count})</source>
        <translation>Übrige Zeilen der Datei ({count})</translation>
    </message>
    <message>
        <source>Column brought</source>
        <translation>Mitgebrachte Spalte</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Brought</source>
        <translation>Mitgebracht</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Why left out</source>
        <translation>Warum ausgelassen</translation>
    </message>
    <message>
        <source>{rows} and {more} more</source>
        <translation>{rows} und {more} weitere</translation>
    </message>
    <message>
        <source>(no key)</source>
        <translation>(kein Schlüssel)</translation>
    </message>
    <message>
        <source>of lines without a row</source>
        <translation>von Zeilen ohne Gegenstück</translation>
    </message>
    <message>
        <source>of keys that several rows have</source>
        <translation>von Schlüsseln, die mehrere Zeilen haben</translation>
    </message>
    <message>
        <source>beside lines that cannot be read</source>
        <translation>neben Zeilen, die nicht zu lesen sind</translation>
    </message>
    <message>
        <source>nothing is left out</source>
        <translation>nichts ist ausgelassen</translation>
    </message>
</context>
<context>
    <name>JoinPanel</name>
    <message>
        <source>A line belongs to a row where</source>
        <translation>Eine Zeile gehört zu einer anderen, wo</translation>
    </message>
    <message>
        <source>Bring to each row</source>
        <translation>Zu jeder Zeile mitbringen</translation>
    </message>
    <message>
        <source>Numbers are &amp;written</source>
        <translation>Zahlen sind &amp;geschrieben</translation>
    </message>
    <message>
        <source>&amp;Dates are written</source>
        <translation>&amp;Datumsangaben sind geschrieben</translation>
    </message>
</context>
<context>
    <name>JoinStep</name>
    <message>
        <source>Join</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Joined files</source>
        <translation>Verbundene Dateien</translation>
    </message>
</context>
<context>
    <name>LeaverPanel</name>
    <message>
        <source>Who leaves</source>
        <translation>Wer geht</translation>
    </message>
    <message>
        <source>Last month in the seat</source>
        <translation>Letzter Monat auf der Stelle</translation>
    </message>
    <message>
        <source>Whoever takes over starts in this month, and the handover begins.</source>
        <translation>Wer übernimmt, beginnt in diesem Monat, und die Übergabe beginnt.</translation>
    </message>
    <message>
        <source>Partners of others who may move too</source>
        <translation>Partner anderer, die auch wechseln dürfen</translation>
    </message>
    <message>
        <source>A few more moves can keep the team even.</source>
        <translation>Ein paar Wechsel mehr können das Team gleichmäßig halten.</translation>
    </message>
    <message>
        <source>Who takes what</source>
        <translation>Wer was übernimmt</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Loads before and after</source>
        <translation>Lasten vorher und nachher</translation>
    </message>
    <message>
        <source>Keep as scenario…</source>
        <translation>Als Szenario behalten…</translation>
    </message>
    <message>
        <source>Nobody has to take anything.</source>
        <translation>Niemand muss etwas übernehmen.</translation>
    </message>
    <message>
        <source>No load changes.</source>
        <translation>Keine Last ändert sich.</translation>
    </message>
    <message>
        <source>Stopped early; there may be a better way.</source>
        <translation>Vorzeitig beendet; es kann einen besseren Weg geben.</translation>
    </message>
    <message>
        <source>Without {cpm}</source>
        <translation>Ohne {cpm}</translation>
    </message>
</context>
<context>
    <name>LegendStrip</name>
    <message>
        <source>Legend: {names}</source>
        <translation>Legende: {names}</translation>
    </message>
</context>
<context>
    <name>ListColumns</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Column of your list</source>
        <translation>Spalte Ihrer Liste</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Was sie enthält</translation>
    </message>
    <message>
        <source>N&amp;umbers are written</source>
        <translation>&amp;Zahlen sind geschrieben</translation>
    </message>
    <message>
        <source>&amp;Dates are written</source>
        <translation>&amp;Datumsangaben sind geschrieben</translation>
    </message>
    <message>
        <source>If a CPM is not in the &amp;team</source>
        <translation>Wenn ein CPM nicht im &amp;Team ist</translation>
    </message>
    <message>
        <source>If re&amp;venue is in another currency</source>
        <translation>Wenn &amp;Umsatz in anderer Währung steht</translation>
    </message>
</context>
<context>
    <name>ListFrame</name>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Einzelheiten zeigen oder verbergen</translation>
    </message>
</context>
<context>
    <name>ListTabs</name>
    <message>
        <source>Lists of this import</source>
        <translation>Listen dieses Imports</translation>
    </message>
</context>
<context>
    <name>ListsAndWorkbooks</name>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel-Arbeitsmappen (*.xlsx)</translation>
    </message>
    <message>
        <source>Export the workbook</source>
        <translation>Arbeitsmappe exportieren</translation>
    </message>
    <message>
        <source>Take a workbook back</source>
        <translation>Arbeitsmappe zurücknehmen</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>{name} wird gelesen</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>{name} wird geschrieben</translation>
    </message>
    <message>
        <source>Wrote {name}</source>
        <translation>{name} geschrieben</translation>
    </message>
</context>
<context>
    <name>LoadBar</name>
    <message>
        <source>Utilisation of {subject}</source>
        <translation>Auslastung von {subject}</translation>
    </message>
</context>
<context>
    <name>LoadCard</name>
    <message>
        <source>Utilisation by role type</source>
        <translation>Auslastung nach Rollentyp</translation>
    </message>
    <message>
        <source>The tinted band is the target; the line is 100 %</source>
        <translation>Das getönte Band ist das Ziel; die Linie ist 100 %</translation>
    </message>
    <message>
        <source>Evenness by role type</source>
        <translation>Gleichmäßigkeit nach Rollentyp</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>The language changes when CPM Planner starts the next time</source>
        <translation>Die Sprache wechselt, wenn CPM Planner das nächste Mal startet</translation>
    </message>
</context>
<context>
    <name>MixBar</name>
    <message>
        <source>Model mix: {mix}</source>
        <translation>Modellmix: {mix}</translation>
    </message>
</context>
<context>
    <name>MixPopup</name>
    <message>
        <source>Model mix for the selected partners</source>
        <translation>Modellmix der gewählten Partner</translation>
    </message>
    <message>
        <source>Set this mix</source>
        <translation>Diesen Mix setzen</translation>
    </message>
    <message>
        <source>Model mix for the selected</source>
        <translation>Modellmix der gewählten</translation>
    </message>
</context>
<context>
    <name>ModelBars</name>
    <message>
        <source>Hours by sales model: {parts}</source>
        <translation>Stunden nach Vertriebsmodell: {parts}</translation>
    </message>
</context>
<context>
    <name>ModelMixEditor</name>
    <message>
        <source>Share equally</source>
        <translation>Gleich verteilen</translation>
    </message>
    <message>
        <source>Tick how you and the partner sell. Untagged partners carry shared hours only.</source>
        <translation>Haken Sie an, wie Sie und der Partner verkaufen. Partner ohne Modell tragen nur gemeinsame Stunden.</translation>
    </message>
    <message>
        <source>Hybrid: the hours of each model count by its weight.</source>
        <translation>Hybrid: Die Stunden jedes Modells zählen nach seinem Gewicht.</translation>
    </message>
    <message>
        <source>Tick a second model to make the partner a hybrid.</source>
        <translation>Haken Sie ein zweites Modell an, dann ist der Partner ein Hybrid.</translation>
    </message>
</context>
<context>
    <name>MoveDetails</name>
    <message>
        <source>The selected move</source>
        <translation>Der gewählte Wechsel</translation>
    </message>
    <message>
        <source>This move alone</source>
        <translation>Dieser Wechsel allein</translation>
    </message>
    <message>
        <source>Made last, after all others</source>
        <translation>Zuletzt gemacht, nach allen anderen</translation>
    </message>
    <message>
        <source>What the figures compare</source>
        <translation>Was die Zahlen vergleichen</translation>
    </message>
    <message>
        <source>Alone: from the plan as it is to the plan with this move only. Last: from the proposed plan without this move to the proposed plan.</source>
        <translation>Allein: vom Plan, wie er ist, zum Plan mit nur diesem Wechsel. Zuletzt: vom vorgeschlagenen Plan ohne diesen Wechsel zum vorgeschlagenen Plan.</translation>
    </message>
    <message>
        <source>What if refused?</source>
        <translation>Was, wenn abgelehnt?</translation>
    </message>
    <message>
        <source>Select a move below to see what it does, and what if it is refused.</source>
        <translation>Wählen Sie unten einen Wechsel, um zu sehen, was er bewirkt, und was, wenn er abgelehnt wird.</translation>
    </message>
    <message>
        <source>Solving again without this move…</source>
        <translation>Ohne diesen Wechsel wird noch einmal gesucht…</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Why this move</source>
        <translation>Warum dieser Wechsel</translation>
    </message>
    <message>
        <source>Both CPMs before and after</source>
        <translation>Beide CPMs vorher und nachher</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Move</source>
        <translation>Geben</translation>
    </message>
    <message>
        <source>Search CPMs or role types</source>
        <translation>CPMs oder Rollentypen suchen</translation>
    </message>
    <message>
        <source>CPMs, those with most room first</source>
        <translation>CPMs, die mit der meisten freien Zeit zuerst</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>MoveList</name>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Outdated</source>
        <translation>Überholt</translation>
    </message>
    <message>
        <source>Proposed moves</source>
        <translation>Vorgeschlagene Wechsel</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>Keep as scenario…</source>
        <translation>Als Szenario behalten…</translation>
    </message>
    <message>
        <source>No move meets the filter. Clear all shows every move again.</source>
        <translation>Kein Wechsel entspricht dem Filter. Alle aufheben zeigt wieder jeden Wechsel.</translation>
    </message>
    <message>
        <source>No moves: nothing better was found, so everybody stays where they are.</source>
        <translation>Keine Wechsel: Nichts Besseres wurde gefunden, alle bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alle wählen</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Keinen wählen</translation>
    </message>
    <message>
        <source>Choose every move that is shown</source>
        <translation>Jeden gezeigten Wechsel wählen</translation>
    </message>
    <message>
        <source>Refuse every move that is shown</source>
        <translation>Jeden gezeigten Wechsel ablehnen</translation>
    </message>
    <message>
        <source>{partner}, {before} → {after}: {why}</source>
        <translation>{partner}, {before} → {after}: {why}</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Pin, so that a repair leaves it</source>
        <translation>Festhalten, damit eine Nachbesserung ihn lässt</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Show the partner</source>
        <translation>Den Partner zeigen</translation>
    </message>
    <message>
        <source>{count} of {total} chosen · {hours} h · {revenue} {currency}</source>
        <translation>{count} von {total} gewählt · {hours} h · {revenue} {currency}</translation>
    </message>
    <message>
        <source>Accept 1 move</source>
        <translation>1 Wechsel annehmen</translation>
    </message>
    <message>
        <source>Accept {count} moves</source>
        <translation>{count} Wechsel annehmen</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>OriginLegend</name>
    <message>
        <source>Starting guess</source>
        <translation>Erste Schätzung</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Von Ihnen geändert</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Hours by sales model</source>
        <translation>Stunden nach Vertriebsmodell</translation>
    </message>
    <message>
        <source>Load by sales model</source>
        <translation>Last nach Vertriebsmodell</translation>
    </message>
    <message>
        <source>Hours a month each role type needs</source>
        <translation>Stunden im Monat, die jeder Rollentyp braucht</translation>
    </message>
    <message>
        <source>Your figures appear here</source>
        <translation>Ihre Zahlen stehen hier</translation>
    </message>
    <message>
        <source>Utilisation, findings and what to do next, once partners and team are in the plan.</source>
        <translation>Auslastung, Befunde und was als Nächstes zu tun ist, sobald Partner und Team im Plan sind.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>How the plan stands, and what to do next.</source>
        <translation>Wie der Plan steht und was als Nächstes zu tun ist.</translation>
    </message>
</context>
<context>
    <name>OwnerCard</name>
    <message>
        <source>CPMs who are not in the team</source>
        <translation>CPMs, die nicht im Team sind</translation>
    </message>
    <message>
        <source>Nobody is taken for somebody else unless you say so. What you decide is remembered.</source>
        <translation>Niemand wird für jemand anderen genommen, wenn Sie es nicht sagen. Was Sie entscheiden, wird gemerkt.</translation>
    </message>
    <message>
        <source>{count} more go by what is said for all others.</source>
        <translation>Für {count} weitere gilt, was für alle übrigen gesagt ist.</translation>
    </message>
    <message>
        <source>&amp;Others, who are like nobody in the team:</source>
        <translation>&amp;Übrige, die niemandem im Team ähnlich sind:</translation>
    </message>
    <message>
        <source>All others whom nobody in the team is like</source>
        <translation>Alle übrigen, denen niemand im Team ähnlich ist</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} Zeilen</translation>
    </message>
    <message>
        <source>{count} row</source>
        <translation>{count} Zeile</translation>
    </message>
    <message>
        <source>Who is {name}?</source>
        <translation>Wer ist {name}?</translation>
    </message>
    <message>
        <source>is {name}</source>
        <translation>ist {name}</translation>
    </message>
    <message>
        <source>is somebody new: add the CPM</source>
        <translation>ist jemand Neues: CPM hinzufügen</translation>
    </message>
    <message>
        <source>leave the partners unassigned</source>
        <translation>die Partner ohne CPM lassen</translation>
    </message>
    <message>
        <source>not decided: partners stay unassigned</source>
        <translation>nicht entschieden: Partner bleiben ohne CPM</translation>
    </message>
    <message>
        <source>as all others: is added to the team</source>
        <translation>wie alle übrigen: kommt ins Team</translation>
    </message>
    <message>
        <source>as all others: partners stay unassigned</source>
        <translation>wie alle übrigen: Partner bleiben ohne CPM</translation>
    </message>
    <message>
        <source>as all others: rows are refused</source>
        <translation>wie alle übrigen: Zeilen werden abgelehnt</translation>
    </message>
    <message>
        <source>as all others</source>
        <translation>wie alle übrigen</translation>
    </message>
    <message>
        <source>Nobody in the team is called like this.</source>
        <translation>Niemand im Team heißt so.</translation>
    </message>
    <message>
        <source>{name}, {score} % alike: {reason}.</source>
        <translation>{name}, zu {score} % ähnlich: {reason}.</translation>
    </message>
</context>
<context>
    <name>PagePrinting</name>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Save the page as PDF</source>
        <translation>Die Seite als PDF speichern</translation>
    </message>
    <message>
        <source>Wrote {name}</source>
        <translation>{name} geschrieben</translation>
    </message>
</context>
<context>
    <name>PalettePopup</name>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>Find a command, partner, CPM or scenario</source>
        <translation>Befehl, Partner, CPM oder Szenario finden</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Nothing is called like that.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>Arrows to move, Enter to choose, &gt; for commands only</source>
        <translation>Pfeiltasten bewegen, Eingabe wählt, &gt; nur für Befehle</translation>
    </message>
</context>
<context>
    <name>PartnerTypesTab</name>
    <message>
        <source>The four types of partner</source>
        <translation>Die vier Partnertypen</translation>
    </message>
    <message>
        <source>Role and success criteria of a CPM follow from how the partner and we sell.</source>
        <translation>Rolle und Erfolgskriterien eines CPM folgen daraus, wie der Partner und wir verkaufen.</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Als Bild speichern…</translation>
    </message>
    <message>
        <source>Four types of partner</source>
        <translation>Vier Partnertypen</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;SVG (*.svg);;PNG (*.png)</source>
        <translation>PDF (*.pdf);;SVG (*.svg);;PNG (*.png)</translation>
    </message>
    <message>
        <source>Four types of partner.pdf</source>
        <translation>Vier Partnertypen.pdf</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Das Bild speichern</translation>
    </message>
</context>
<context>
    <name>PartnersPage</name>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Add partner</source>
        <translation>Partner hinzufügen</translation>
    </message>
    <message>
        <source>Who we sell to, through and with. Type into the cells, or select many and use the bar below.</source>
        <translation>An wen, über wen und mit wem wir verkaufen. Tippen Sie in die Zellen, oder wählen Sie viele und nutzen Sie die Leiste unten.</translation>
    </message>
    <message>
        <source>No partner meets the filter. Clear all shows every partner again.</source>
        <translation>Kein Partner entspricht dem Filter. Alle aufheben zeigt wieder jeden Partner.</translation>
    </message>
    <message>
        <source>Import your list…</source>
        <translation>Ihre Liste importieren…</translation>
    </message>
    <message>
        <source>Add one by hand</source>
        <translation>Einen von Hand hinzufügen</translation>
    </message>
    <message>
        <source>Bring in your list from Excel or your CRM. The file itself stays as it is.</source>
        <translation>Holen Sie Ihre Liste aus Excel oder Ihrem CRM. Die Datei selbst bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>No partners yet</source>
        <translation>Noch keine Partner</translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation>Zuordnen an…</translation>
    </message>
    <message>
        <source>Set tier…</source>
        <translation>Stufe setzen…</translation>
    </message>
    <message>
        <source>Set model mix…</source>
        <translation>Modellmix setzen…</translation>
    </message>
    <message>
        <source>Ask the model advisor…</source>
        <translation>Den Modellberater fragen…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Show in Territories</source>
        <translation>In Gebiete zeigen</translation>
    </message>
    <message>
        <source>History of this partner</source>
        <translation>Verlauf dieses Partners</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>{name} hinzufügen</translation>
    </message>
    <message>
        <source>Parked ({count})</source>
        <translation>Geparkt ({count})</translation>
    </message>
</context>
<context>
    <name>PartsMenu</name>
    <message>
        <source>Give one model to another CPM</source>
        <translation>Ein Modell an einen anderen CPM geben</translation>
    </message>
    <message>
        <source>{model} to…</source>
        <translation>{model} an…</translation>
    </message>
</context>
<context>
    <name>PlanFiles</name>
    <message>
        <source>New plan</source>
        <translation>Neuer Plan</translation>
    </message>
    <message>
        <source>Opening the sample</source>
        <translation>Das Beispiel wird geöffnet</translation>
    </message>
    <message>
        <source>Plans (*{suffix})</source>
        <translation>Pläne (*{suffix})</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Einen Plan öffnen</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>{name} wird geöffnet</translation>
    </message>
    <message>
        <source>Only look at it</source>
        <translation>Nur ansehen</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Open elsewhere</source>
        <translation>Anderswo geöffnet</translation>
    </message>
    <message>
        <source>Bringing unsaved work back</source>
        <translation>Ungespeicherte Arbeit wird zurückgeholt</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Den Plan speichern</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>{name} wird gespeichert</translation>
    </message>
    <message>
        <source>Save mine under another name</source>
        <translation>Meine unter anderem Namen speichern</translation>
    </message>
    <message>
        <source>Replace the other version</source>
        <translation>Die andere Fassung ersetzen</translation>
    </message>
    <message>
        <source>{name} was changed by somebody else since you opened it. What shall become of your version?</source>
        <translation>{name} wurde von jemand anderem geändert, seit Sie die Datei geöffnet haben. Was soll aus Ihrer Fassung werden?</translation>
    </message>
    <message>
        <source>Changed on disk</source>
        <translation>Auf der Platte geändert</translation>
    </message>
</context>
<context>
    <name>PlanPay</name>
    <message>
        <source>{name} without pay</source>
        <translation>{name} ohne Bezahlung</translation>
    </message>
    <message>
        <source>Plans (*{suffix})</source>
        <translation>Pläne (*{suffix})</translation>
    </message>
    <message>
        <source>Save a copy without pay</source>
        <translation>Kopie ohne Bezahlung speichern</translation>
    </message>
    <message>
        <source>Saved {name}. Pay, adjustments and budgets are not in it.</source>
        <translation>{name} gespeichert. Bezahlung, Anpassungen und Budgets stehen nicht darin.</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>{name} wird gespeichert</translation>
    </message>
    <message>
        <source>Without pay</source>
        <translation>Ohne Bezahlung</translation>
    </message>
    <message>
        <source>Pay was left out of this copy: seats cost nothing in it until pay is put in.</source>
        <translation>Aus dieser Kopie wurde die Bezahlung herausgelassen: Stellen kosten darin nichts, bis Bezahlung eingetragen wird.</translation>
    </message>
</context>
<context>
    <name>PositionsPanel</name>
    <message>
        <source>Positions</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>positions</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Add planned seat</source>
        <translation>Geplante Stelle hinzufügen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>New {role}</source>
        <translation>Neu: {role}</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>{name} hinzufügen</translation>
    </message>
    <message>
        <source>No position meets the filter, or none is there yet.</source>
        <translation>Keine Stelle entspricht dem Filter, oder es gibt noch keine.</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>Change {field} of {who}</source>
        <translation>{field} von {who} ändern</translation>
    </message>
    <message>
        <source>Clear {field} of {who}</source>
        <translation>{field} von {who} leeren</translation>
    </message>
    <message>
        <source>Set {field} of {who} to {value}</source>
        <translation>{field} von {who} auf {value} setzen</translation>
    </message>
    <message>
        <source>Remove {who}?</source>
        <translation>{who} entfernen?</translation>
    </message>
    <message>
        <source>Partners that become unassigned: {count}. Undo brings it all back.</source>
        <translation>Partner, die danach keinen CPM haben: {count}. Rückgängig bringt alles zurück.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove {who}</source>
        <translation>{who} entfernen</translation>
    </message>
    <message>
        <source>{count} seats</source>
        <translation>{count} Stellen</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
</context>
<context>
    <name>ProposalTab</name>
    <message>
        <source>Searching for a better plan</source>
        <translation>Ein besserer Plan wird gesucht</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>Says who should move to whom so that everybody of a role type is used alike.</source>
        <translation>Sagt, wer zu wem wechseln sollte, damit alle eines Rollentyps gleich ausgelastet sind.</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Say what you wish for, then start. Nothing changes until you accept: every move comes with its reasons, and you choose which ones to make.</source>
        <translation>Sagen Sie, was Sie wünschen, und starten Sie. Nichts ändert sich, bevor Sie annehmen: Jeder Wechsel kommt mit seinen Gründen, und Sie wählen, welche gemacht werden.</translation>
    </message>
    <message>
        <source>No proposal yet</source>
        <translation>Noch kein Vorschlag</translation>
    </message>
    <message>
        <source>Balancing</source>
        <translation>Ausgleich</translation>
    </message>
    <message>
        <source>The search found {count} moves</source>
        <translation>Die Suche fand {count} Wechsel</translation>
    </message>
    <message>
        <source>Accepting moves</source>
        <translation>Wechsel werden angenommen</translation>
    </message>
    <message>
        <source>Keep as scenario</source>
        <translation>Als Szenario behalten</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Name des Szenarios</translation>
    </message>
    <message>
        <source>Now working on {name}</source>
        <translation>Jetzt in Arbeit: {name}</translation>
    </message>
    <message>
        <source>Keeping {name}</source>
        <translation>{name} wird behalten</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>There are so many partners that none were compared with each other.</source>
        <translation>Es sind so viele Partner, dass keine miteinander verglichen wurden.</translation>
    </message>
</context>
<context>
    <name>RatesSection</name>
    <message>
        <source>Plan rates</source>
        <translation>Plankurse</translation>
    </message>
    <message>
        <source>What one unit of another currency is worth in the plan&apos;s own, for the whole plan.</source>
        <translation>Was eine Einheit einer anderen Währung in der des Plans wert ist, für den ganzen Plan.</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>rates</source>
        <translation>Kurse</translation>
    </message>
    <message>
        <source>Everything is paid in the plan&apos;s own currency.</source>
        <translation>Alles wird in der Währung des Plans bezahlt.</translation>
    </message>
    <message>
        <source>Add rate</source>
        <translation>Kurs hinzufügen</translation>
    </message>
    <message>
        <source>Currency, such as GBP</source>
        <translation>Währung, etwa GBP</translation>
    </message>
    <message>
        <source>Add rate {currency}</source>
        <translation>Kurs {currency} hinzufügen</translation>
    </message>
    <message>
        <source>Change rate of {who}</source>
        <translation>Kurs von {who} ändern</translation>
    </message>
    <message>
        <source>Remove rate {who}</source>
        <translation>Kurs {who} entfernen</translation>
    </message>
</context>
<context>
    <name>ReadingChoices</name>
    <message>
        <source>What it &amp;lists</source>
        <translation>Was sie &amp;auflistet</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Blatt</translation>
    </message>
    <message>
        <source>Column names are &amp;in</source>
        <translation>Spaltennamen stehen &amp;in</translation>
    </message>
    <message>
        <source>Cells are parted &amp;by</source>
        <translation>Zellen sind getrennt &amp;durch</translation>
    </message>
    <message>
        <source>{name} (hidden in the workbook)</source>
        <translation>{name} (in der Arbeitsmappe verborgen)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Recent plans</source>
        <translation>Zuletzt geöffnete Pläne</translation>
    </message>
    <message>
        <source>missing: {folder}</source>
        <translation>fehlt: {folder}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Take from this list</source>
        <translation>Aus dieser Liste nehmen</translation>
    </message>
</context>
<context>
    <name>RefreshSource</name>
    <message>
        <source>This is the &amp;complete list: whoever is missing in it is gone, and parked where taken</source>
        <translation>Dies ist die &amp;vollständige Liste: Wer darin fehlt, ist weg und wird geparkt, wo übernommen</translation>
    </message>
    <message>
        <source>This list comes in for the first time; all of it that was understood enters.</source>
        <translation>Diese Liste kommt zum ersten Mal; alles, was verstanden wurde, geht ein.</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>A later export of {name}, brought in {at}: it names {common} of the {all} that were in it then.</source>
        <translation>Eine spätere Ausgabe von {name}, importiert am {at}: Sie nennt {common} der {all}, die damals darin waren.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>What clashed has changed since. Try again to see whether all can be kept now.</source>
        <translation>Was sich widersprach, hat sich seither geändert. Versuchen Sie es noch einmal, um zu sehen, ob jetzt alles einzuhalten ist.</translation>
    </message>
    <message>
        <source>Ways out, each tried out</source>
        <translation>Auswege, jeder erprobt</translation>
    </message>
    <message>
        <source>Do this</source>
        <translation>So machen</translation>
    </message>
    <message>
        <source>{way} (nothing less is enough)</source>
        <translation>{way} (weniger reicht nicht)</translation>
    </message>
</context>
<context>
    <name>RejectedCells</name>
    <message>
        <source>Cells that were not changed</source>
        <translation>Zellen, die nicht geändert wurden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Die Liste kopieren</translation>
    </message>
    <message>
        <source>Show the cell</source>
        <translation>Die Zelle zeigen</translation>
    </message>
</context>
<context>
    <name>RepairBar</name>
    <message>
        <source>Repair the rest</source>
        <translation>Den Rest nachbessern</translation>
    </message>
    <message>
        <source>Back to the proposal before</source>
        <translation>Zurück zum Vorschlag davor</translation>
    </message>
    <message>
        <source>Looking for other moves that make up for the refused ones…</source>
        <translation>Es werden andere Wechsel gesucht, die die abgelehnten wettmachen…</translation>
    </message>
    <message>
        <source>1 move is refused. Repairing looks for others that make up for it.</source>
        <translation>1 Wechsel ist abgelehnt. Nachbessern sucht andere, die ihn wettmachen.</translation>
    </message>
    <message>
        <source>{count} moves are refused. Repairing looks for others that make up for them.</source>
        <translation>{count} Wechsel sind abgelehnt. Nachbessern sucht andere, die sie wettmachen.</translation>
    </message>
    <message>
        <source>Repaired: 1 refused move stays out.</source>
        <translation>Nachgebessert: 1 abgelehnter Wechsel bleibt draußen.</translation>
    </message>
    <message>
        <source>Repaired: {count} refused moves stay out.</source>
        <translation>Nachgebessert: {count} abgelehnte Wechsel bleiben draußen.</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Before and after by role type</source>
        <translation>Vorher und nachher je Rollentyp</translation>
    </message>
    <message>
        <source>By role type</source>
        <translation>Je Rollentyp</translation>
    </message>
    <message>
        <source>By CPM</source>
        <translation>Je CPM</translation>
    </message>
    <message>
        <source>Selected move</source>
        <translation>Gewählter Wechsel</translation>
    </message>
    <message>
        <source>What the proposal changes</source>
        <translation>Was der Vorschlag ändert</translation>
    </message>
    <message>
        <source>The plan was changed since the search: 1 move is no longer possible and stays out.</source>
        <translation>Der Plan wurde seit der Suche geändert: 1 Wechsel ist nicht mehr möglich und bleibt draußen.</translation>
    </message>
    <message>
        <source>The plan was changed since the search: {count} moves are no longer possible and stay out.</source>
        <translation>Der Plan wurde seit der Suche geändert: {count} Wechsel sind nicht mehr möglich und bleiben draußen.</translation>
    </message>
</context>
<context>
    <name>RobustnessPanel</name>
    <message>
        <source>Draws</source>
        <translation>Ziehungen</translation>
    </message>
    <message>
        <source>How often all guesses are drawn at random; more draws say more.</source>
        <translation>Wie oft alle Schätzungen zufällig gezogen werden; mehr Ziehungen sagen mehr.</translation>
    </message>
    <message>
        <source>Longest search for the proposal</source>
        <translation>Längste Suche nach dem Vorschlag</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Only while the tab Proposal has no moves; else those chosen there are looked at.</source>
        <translation>Nur solange der Reiter Vorschlag keine Wechsel hat; sonst werden die dort gewählten angesehen.</translation>
    </message>
    <message>
        <source>Moves by how sure they are</source>
        <translation>Wechsel nach ihrer Sicherheit</translation>
    </message>
    <message>
        <source>Guesses by what they can do</source>
        <translation>Schätzungen nach dem, was sie bewirken können</translation>
    </message>
    <message>
        <source>Review these moves</source>
        <translation>Diese Wechsel ansehen</translation>
    </message>
    <message>
        <source>The proposal moves nobody.</source>
        <translation>Der Vorschlag lässt alle, wo sie sind.</translation>
    </message>
    <message>
        <source>No guess alone changes the spread.</source>
        <translation>Keine Schätzung allein ändert die Spannweite.</translation>
    </message>
    <message>
        <source>Balancing the plan first</source>
        <translation>Zuerst wird der Plan ausgeglichen</translation>
    </message>
    <message>
        <source>Drawing the guesses and balancing again</source>
        <translation>Schätzungen werden gezogen, und es wird neu ausgeglichen</translation>
    </message>
    <message>
        <source>Trying one wrong guess at a time</source>
        <translation>Eine falsche Schätzung nach der anderen wird erprobt</translation>
    </message>
    <message>
        <source>Working it out</source>
        <translation>Wird ausgerechnet</translation>
    </message>
    <message>
        <source>{count} draws so far</source>
        <translation>{count} Ziehungen bisher</translation>
    </message>
    <message>
        <source>The plan was balanced first, and these are its moves.</source>
        <translation>Der Plan wurde zuerst ausgeglichen, und dies sind seine Wechsel.</translation>
    </message>
    <message>
        <source>These are the moves chosen in the tab Proposal.</source>
        <translation>Dies sind die im Reiter Vorschlag gewählten Wechsel.</translation>
    </message>
</context>
<context>
    <name>RoleCard</name>
    <message>
        <source>{count} CPMs</source>
        <translation>{count} CPMs</translation>
    </message>
    <message>
        <source>1 CPM</source>
        <translation>1 CPM</translation>
    </message>
    <message>
        <source>{over} of {count} over</source>
        <translation>{over} von {count} darüber</translation>
    </message>
    <message>
        <source>spread {share}</source>
        <translation>Spannweite {share}</translation>
    </message>
    <message>
        <source>No capacity yet</source>
        <translation>Noch keine Kapazität</translation>
    </message>
    <message>
        <source>one CPM to compare</source>
        <translation>ein CPM, kein Vergleich</translation>
    </message>
    <message>
        <source>all alike</source>
        <translation>alle gleich</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>{cpms} CPMs, mean utilisation {mean}, highest {high}, lowest {low}, spread {spread}, {over} over capacity, {eaten} with planned work in the reserve; the target band is {from_} to {to}</source>
        <translation>{cpms} CPMs, mittlere Auslastung {mean}, höchste {high}, niedrigste {low}, Spannweite {spread}, {over} über der Kapazität, {eaten} mit geplanter Arbeit in der Reserve; das Zielband ist {from_} bis {to}</translation>
    </message>
</context>
<context>
    <name>RoleCards</name>
    <message>
        <source>Role types</source>
        <translation>Rollentypen</translation>
    </message>
</context>
<context>
    <name>RowsPanel</name>
    <message>
        <source>Rows shown</source>
        <translation>Gezeigte Zeilen</translation>
    </message>
    <message>
        <source>Leave &amp;out</source>
        <translation>Aus&amp;lassen</translation>
    </message>
    <message>
        <source>As in the &amp;file</source>
        <translation>Wie in der &amp;Datei</translation>
    </message>
    <message>
        <source>Save &amp;refused rows…</source>
        <translation>&amp;Abgelehnte Zeilen speichern…</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Zeilen der Liste</translation>
    </message>
    <message>
        <source>No row is of this kind.</source>
        <translation>Keine Zeile ist von dieser Art.</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>With remarks</source>
        <translation>Mit Bemerkungen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Write into a cell to mend it (F2); the row is checked again at once.</source>
        <translation>Schreiben Sie in eine Zelle, um sie auszubessern (F2); die Zeile wird gleich noch einmal geprüft.</translation>
    </message>
    <message>
        <source>Nothing was found on this row.</source>
        <translation>Zu dieser Zeile wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>{count} rows selected</source>
        <translation>{count} Zeilen gewählt</translation>
    </message>
    <message>
        <source>Take &amp;in again</source>
        <translation>Wieder auf&amp;nehmen</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Drop the selected rules</source>
        <translation>Gewählte Regeln fallen lassen</translation>
    </message>
    <message>
        <source>Rules a proposal keeps</source>
        <translation>Regeln, die ein Vorschlag einhält</translation>
    </message>
    <message>
        <source>Select those that need not hold any more and drop them; undo brings them back.</source>
        <translation>Wählen Sie die, die nicht mehr gelten müssen, und lassen Sie sie fallen; Rückgängig bringt sie zurück.</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>No rule meets the search.</source>
        <translation>Keine Regel entspricht der Suche.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>RulesPanel</name>
    <message>
        <source>Longest search</source>
        <translation>Längste Suche</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Rules to try without</source>
        <translation>Regeln, ohne die es versucht wird</translation>
    </message>
    <message>
        <source>The plan is balanced again without each of these, beginning with what may cost most.</source>
        <translation>Der Plan wird ohne jede von ihnen neu ausgeglichen, beginnend mit der, die am meisten kosten kann.</translation>
    </message>
    <message>
        <source>Rules by what they cost</source>
        <translation>Regeln nach dem, was sie kosten</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Show the partners</source>
        <translation>Die Partner zeigen</translation>
    </message>
    <message>
        <source>There are no locks and rules, so they cost nothing.</source>
        <translation>Es gibt keine Sperren und Regeln, also kosten sie nichts.</translation>
    </message>
    <message>
        <source>Balancing with all rules, with none, and without each</source>
        <translation>Es wird mit allen Regeln, mit keiner und ohne jede einzelne ausgeglichen</translation>
    </message>
    <message>
        <source>{count} rules tried so far</source>
        <translation>{count} Regeln bisher versucht</translation>
    </message>
    <message>
        <source>Drop these {count} rules</source>
        <translation>Diese {count} Regeln fallen lassen</translation>
    </message>
    <message>
        <source>Drop this rule</source>
        <translation>Diese Regel fallen lassen</translation>
    </message>
</context>
<context>
    <name>RulesSection</name>
    <message>
        <source>What a balanced plan has to respect. Locks are set on Partners, Team and Territories.</source>
        <translation>Was ein ausgeglichener Plan beachten muss. Sperren setzen Sie auf Partner, Team und Gebiete.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Rules that speak of single partners and CPMs, such as locks: {count}</source>
        <translation>Regeln, die von einzelnen Partnern und CPMs sprechen, etwa Sperren: {count}</translation>
    </message>
    <message>
        <source>Turn off: {rule}</source>
        <translation>Ausschalten: {rule}</translation>
    </message>
    <message>
        <source>Turn on: {rule}</source>
        <translation>Einschalten: {rule}</translation>
    </message>
    <message>
        <source>Set {rule} to {number}</source>
        <translation>{rule} auf {number} setzen</translation>
    </message>
    <message>
        <source>Language must match</source>
        <translation>Sprache muss passen</translation>
    </message>
    <message>
        <source>A partner goes only to a CPM who speaks its language; an empty one fits all.</source>
        <translation>Ein Partner geht nur an einen CPM, der seine Sprache spricht; eine leere passt zu allen.</translation>
    </message>
    <message>
        <source>Region must match</source>
        <translation>Region muss passen</translation>
    </message>
    <message>
        <source>A partner goes only to a CPM whose home regions hold its region.</source>
        <translation>Ein Partner geht nur an einen CPM, zu dessen Heimatregionen seine Region gehört.</translation>
    </message>
    <message>
        <source>Limit of partners for each CPM</source>
        <translation>Höchstzahl von Partnern je CPM</translation>
    </message>
    <message>
        <source>No CPM looks after more partners than this, however small they are.</source>
        <translation>Kein CPM betreut mehr Partner als so viele, wie klein sie auch sind.</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Cap on partners that move</source>
        <translation>Grenze für Partner, die wechseln</translation>
    </message>
    <message>
        <source>Balancing moves at most this share of all partners to another CPM.</source>
        <translation>Der Ausgleich gibt höchstens diesen Anteil aller Partner an einen anderen CPM.</translation>
    </message>
    <message>
        <source>% of partners</source>
        <translation>% der Partner</translation>
    </message>
    <message>
        <source>Cap on revenue that moves</source>
        <translation>Grenze für Umsatz, der wechselt</translation>
    </message>
    <message>
        <source>The partners that move bring at most this share of all revenue.</source>
        <translation>Die Partner, die wechseln, bringen höchstens diesen Anteil des ganzen Umsatzes.</translation>
    </message>
    <message>
        <source>% of revenue</source>
        <translation>% des Umsatzes</translation>
    </message>
</context>
<context>
    <name>ScenarioPicker</name>
    <message>
        <source>New copy…</source>
        <translation>Neue Kopie…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>{name} Kopie</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Neues Szenario</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>Name der Kopie</translation>
    </message>
    <message>
        <source>Copy scenario &quot;{name}&quot;</source>
        <translation>Szenario „{name}“ kopieren</translation>
    </message>
    <message>
        <source>Rename the scenario</source>
        <translation>Das Szenario umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rename scenario &quot;{name}&quot;</source>
        <translation>Szenario „{name}“ umbenennen</translation>
    </message>
    <message>
        <source>Remove the scenario &quot;{name}&quot;? Undo brings it back.</source>
        <translation>Das Szenario „{name}“ entfernen? Rückgängig bringt es zurück.</translation>
    </message>
    <message>
        <source>Remove the scenario</source>
        <translation>Das Szenario entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove scenario &quot;{name}&quot;</source>
        <translation>Szenario „{name}“ entfernen</translation>
    </message>
    <message>
        <source>Switching</source>
        <translation>Wird gewechselt</translation>
    </message>
    <message>
        <source>Scenario {name}</source>
        <translation>Szenario {name}</translation>
    </message>
    <message>
        <source>The scenario worked on; others are kept beside it</source>
        <translation>Das Szenario in Arbeit; andere bleiben daneben erhalten</translation>
    </message>
</context>
<context>
    <name>ScorecardsTab</name>
    <message>
        <source>Who is measured</source>
        <translation>Wer gemessen wird</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Scorecard</translation>
    </message>
    <message>
        <source>Each CPM</source>
        <translation>Jeder CPM</translation>
    </message>
    <message>
        <source>Role types</source>
        <translation>Rollentypen</translation>
    </message>
    <message>
        <source>Home regions</source>
        <translation>Heimatregionen</translation>
    </message>
    <message>
        <source>For whom the scorecards are</source>
        <translation>Für wen die Scorecards sind</translation>
    </message>
    <message>
        <source>What changes are told against</source>
        <translation>Womit Änderungen verglichen werden</translation>
    </message>
    <message>
        <source>What a CPM, a role type or a home region is measured by: targets are rolled up from the partners, weights follow the hours. Move a partner, and what changes is told.</source>
        <translation>Woran ein CPM, ein Rollentyp oder eine Heimatregion gemessen wird: Ziele sind aus den Partnern zusammengefasst, Gewichte folgen den Stunden. Wechselt ein Partner, wird gesagt, was sich ändert.</translation>
    </message>
    <message>
        <source>Scorecards</source>
        <translation>Scorecards</translation>
    </message>
    <message>
        <source>Changes since the last step</source>
        <translation>Änderungen seit dem letzten Schritt</translation>
    </message>
    <message>
        <source>Changes since {name}</source>
        <translation>Änderungen seit {name}</translation>
    </message>
    <message>
        <source>“{step}”</source>
        <translation>„{step}“</translation>
    </message>
    <message>
        <source>1 CPM</source>
        <translation>1 CPM</translation>
    </message>
    <message>
        <source>{count} CPMs</source>
        <translation>{count} CPMs</translation>
    </message>
    <message>
        <source>{words} · changed</source>
        <translation>{words} · geändert</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Die Suche leeren</translation>
    </message>
</context>
<context>
    <name>SeatList</name>
    <message>
        <source>Add {one}</source>
        <translation>{one} hinzufügen</translation>
    </message>
    <message>
        <source>Remove {one}</source>
        <translation>{one} entfernen</translation>
    </message>
    <message>
        <source>Add {one} of {who}</source>
        <translation>{one} von {who} hinzufügen</translation>
    </message>
    <message>
        <source>Remove {one} of {who}</source>
        <translation>{one} von {who} entfernen</translation>
    </message>
    <message>
        <source>{field} of {one}</source>
        <translation>{field} von {one}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>SeatPay</name>
    <message>
        <source>Pay</source>
        <translation>Bezahlung</translation>
    </message>
    <message>
        <source>Use the role type&apos;s pay</source>
        <translation>Bezahlung des Rollentyps nehmen</translation>
    </message>
    <message>
        <source>{sum} {currency} a full-time year, one-offs apart. The pay is that of the role type.</source>
        <translation>{sum} {currency} für ein Vollzeitjahr, ohne Einmaliges. Es gilt die Bezahlung des Rollentyps.</translation>
    </message>
    <message>
        <source>{sum} {currency} a full-time year, one-offs apart. The pay is the seat&apos;s own.</source>
        <translation>{sum} {currency} für ein Vollzeitjahr, ohne Einmaliges. Es gilt die eigene Bezahlung der Stelle.</translation>
    </message>
    <message>
        <source>Use the role type&apos;s pay for {who}</source>
        <translation>Bezahlung des Rollentyps für {who} nehmen</translation>
    </message>
</context>
<context>
    <name>SeatTable</name>
    <message>
        <source>Change {field} of {who}</source>
        <translation>{field} von {who} ändern</translation>
    </message>
    <message>
        <source>Clear {field} of {who}</source>
        <translation>{field} von {who} leeren</translation>
    </message>
    <message>
        <source>Set {field} of {who} to {value}</source>
        <translation>{field} von {who} auf {value} setzen</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Selected partners</source>
        <translation>Gewählte Partner</translation>
    </message>
    <message>
        <source>Mix…</source>
        <translation>Mix…</translation>
    </message>
    <message>
        <source>Set the model mix</source>
        <translation>Den Modellmix setzen</translation>
    </message>
    <message>
        <source>Tier…</source>
        <translation>Stufe…</translation>
    </message>
    <message>
        <source>Set the tier</source>
        <translation>Die Stufe setzen</translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation>Zuordnen an…</translation>
    </message>
    <message>
        <source>Assign to a CPM</source>
        <translation>Einem CPM zuordnen</translation>
    </message>
    <message>
        <source>Effort…</source>
        <translation>Aufwand…</translation>
    </message>
    <message>
        <source>Set the effort factor</source>
        <translation>Den Aufwandsfaktor setzen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Lock where they are, or unlock</source>
        <translation>Sperren, wo sie sind, oder entsperren</translation>
    </message>
    <message>
        <source>Park: keep them, but count them nowhere</source>
        <translation>Parken: behalten, aber nirgends mitzählen</translation>
    </message>
    <message>
        <source>Remove from the plan</source>
        <translation>Aus dem Plan entfernen</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>None of the selected has it: tag them</source>
        <translation>Keiner der gewählten hat es: allen geben</translation>
    </message>
    <message>
        <source>Some of the selected have it: tag the others</source>
        <translation>Einige der gewählten haben es: den anderen geben</translation>
    </message>
    <message>
        <source>All of the selected have it: take it away</source>
        <translation>Alle gewählten haben es: wegnehmen</translation>
    </message>
    <message>
        <source>Tag {model}</source>
        <translation>{model} setzen</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Geben an…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Aufteilen…</translation>
    </message>
    <message>
        <source>Unassign</source>
        <translation>Zuordnung aufheben</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Show in Partners</source>
        <translation>In Partner zeigen</translation>
    </message>
    <message>
        <source>Drag partners, or select with Space and press M.</source>
        <translation>Ziehen Sie Partner, oder wählen Sie mit der Leertaste und drücken Sie M.</translation>
    </message>
</context>
<context>
    <name>SelectionVerbs</name>
    <message>
        <source>Set the tier to…</source>
        <translation>Stufe setzen auf…</translation>
    </message>
    <message>
        <source>Nobody (unassign)</source>
        <translation>Niemand (Zuordnung aufheben)</translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation>Zuordnen an…</translation>
    </message>
    <message>
        <source>Effort factor of {who}</source>
        <translation>Aufwandsfaktor von {who}</translation>
    </message>
    <message>
        <source>In percent; 100 is a usual partner of its tier.</source>
        <translation>In Prozent; 100 ist ein üblicher Partner seiner Stufe.</translation>
    </message>
    <message>
        <source>Known hours of {who}</source>
        <translation>Bekannte Stunden von {who}</translation>
    </message>
    <message>
        <source>Hours a month, then the reason, such as: {start} time sheet</source>
        <translation>Stunden im Monat, dann der Grund, etwa: {start} Zeiterfassung</translation>
    </message>
    <message>
        <source>{who} will be gone with hours, assignment and locks. Undo brings it all back.</source>
        <translation>{who} wird mit Stunden, Zuordnung und Sperren entfernt. Rückgängig bringt alles zurück.</translation>
    </message>
    <message>
        <source>Remove from the plan?</source>
        <translation>Aus dem Plan entfernen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Set {field} to {value}</source>
        <translation>{field} auf {value} setzen</translation>
    </message>
    <message>
        <source>Clear {field}</source>
        <translation>{field} leeren</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>In tables</source>
        <translation>In Tabellen</translation>
    </message>
</context>
<context>
    <name>SourcePicker</name>
    <message>
        <source>This list is</source>
        <translation>Diese Liste ist</translation>
    </message>
    <message>
        <source>&amp;This list is</source>
        <translation>&amp;Diese Liste ist</translation>
    </message>
    <message>
        <source>one that comes in for the first time</source>
        <translation>eine, die zum ersten Mal kommt</translation>
    </message>
    <message>
        <source>a later export of {name}{at}</source>
        <translation>eine spätere Ausgabe von {name}{at}</translation>
    </message>
</context>
<context>
    <name>SplittingPanel</name>
    <message>
        <source>Role types with whole and with split hybrids</source>
        <translation>Rollentypen mit ganzen und mit geteilten Hybriden</translation>
    </message>
    <message>
        <source>Hybrids to split</source>
        <translation>Hybride zum Aufteilen</translation>
    </message>
    <message>
        <source>hybrids</source>
        <translation>Hybride</translation>
    </message>
    <message>
        <source>Keep as scenario…</source>
        <translation>Als Szenario behalten…</translation>
    </message>
    <message>
        <source>No split to show. The tab Proposal balances with whole hybrids.</source>
        <translation>Keine Aufteilung zu zeigen. Der Reiter Vorschlag gleicht mit ganzen Hybriden aus.</translation>
    </message>
    <message>
        <source>Balancing with every hybrid at one CPM</source>
        <translation>Es wird mit jedem Hybrid bei einem CPM ausgeglichen</translation>
    </message>
    <message>
        <source>Trying splits between two CPMs</source>
        <translation>Aufteilungen zwischen zwei CPMs werden erprobt</translation>
    </message>
    <message>
        <source>Looking at the hybrids</source>
        <translation>Die Hybride werden angesehen</translation>
    </message>
    <message>
        <source>A second CPM takes, a month</source>
        <translation>Ein zweiter CPM kostet im Monat</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Time both CPMs need to keep in step; a split has to save more than that.</source>
        <translation>Zeit, die beide CPMs brauchen, um sich abzustimmen; eine Aufteilung muss mehr als das sparen.</translation>
    </message>
    <message>
        <source>Most moves</source>
        <translation>Höchstens Wechsel</translation>
    </message>
    <message>
        <source>Most partners whose CPMs may change; splitting and joining count.</source>
        <translation>Höchstzahl der Partner, deren CPMs wechseln dürfen; Aufteilen und Zusammenführen zählen.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>Counts as even: spread up to</source>
        <translation>Gilt als gleichmäßig: Spannweite bis</translation>
    </message>
    <message>
        <source> points</source>
        <translation> Punkte</translation>
    </message>
    <message>
        <source>Hours are estimates; a smaller difference is not worth a new CPM.</source>
        <translation>Stunden sind Schätzungen; ein kleinerer Unterschied ist keinen neuen CPM wert.</translation>
    </message>
    <message>
        <source>How focused CPMs should be</source>
        <translation>Wie fokussiert CPMs sein sollen</translation>
    </message>
    <message>
        <source>Focused CPMs work for few sales models each; that costs moves.</source>
        <translation>Fokussierte CPMs arbeiten für wenige Vertriebsmodelle; das kostet Wechsel.</translation>
    </message>
    <message>
        <source>Longest search</source>
        <translation>Längste Suche</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>A longer search finds and proves more.</source>
        <translation>Eine längere Suche findet und beweist mehr.</translation>
    </message>
    <message>
        <source>Review 1 move</source>
        <translation>1 Wechsel ansehen</translation>
    </message>
    <message>
        <source>Review {count} moves</source>
        <translation>{count} Wechsel ansehen</translation>
    </message>
    <message>
        <source>With splits</source>
        <translation>Mit Aufteilungen</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Saved state</source>
        <translation>Stand der Speicherung</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Work in the background</source>
        <translation>Arbeit im Hintergrund</translation>
    </message>
    <message>
        <source>Progress of the work in the background</source>
        <translation>Fortschritt der Arbeit im Hintergrund</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>StepItem</name>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>next</source>
        <translation>als Nächstes</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>zu tun</translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <source>Steps to a balanced plan</source>
        <translation>Schritte zu einem ausgeglichenen Plan</translation>
    </message>
</context>
<context>
    <name>StudyPanel</name>
    <message>
        <source>Work it out again</source>
        <translation>Noch einmal ausrechnen</translation>
    </message>
    <message>
        <source>This was worked out before your last change.</source>
        <translation>Das wurde vor Ihrer letzten Änderung ausgerechnet.</translation>
    </message>
    <message>
        <source>Working it out</source>
        <translation>Wird ausgerechnet</translation>
    </message>
    <message>
        <source>{study}: the result is there</source>
        <translation>{study}: Das Ergebnis ist da</translation>
    </message>
    <message>
        <source>Nothing worked out yet</source>
        <translation>Noch nichts ausgerechnet</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>TableSection</name>
    <message>
        <source>Remove {who}</source>
        <translation>{who} entfernen</translation>
    </message>
    <message>
        <source>Add {one} {name}</source>
        <translation>{one} {name} hinzufügen</translation>
    </message>
    <message>
        <source>Add {one}</source>
        <translation>{one} hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Change {field} of {who}</source>
        <translation>{field} von {who} ändern</translation>
    </message>
    <message>
        <source>Clear {field} of {who}</source>
        <translation>{field} von {who} leeren</translation>
    </message>
    <message>
        <source>Set {field} of {who} to {value}</source>
        <translation>{field} von {who} auf {value} setzen</translation>
    </message>
</context>
<context>
    <name>TakeBackDialog</name>
    <message>
        <source>Take back {name}</source>
        <translation>{name} zurücknehmen</translation>
    </message>
    <message>
        <source>Changed cells</source>
        <translation>Geänderte Zellen</translation>
    </message>
    <message>
        <source>Nothing was changed in the workbook.</source>
        <translation>In der Arbeitsmappe wurde nichts geändert.</translation>
    </message>
    <message>
        <source>cells</source>
        <translation>Zellen</translation>
    </message>
    <message>
        <source>Cells shown</source>
        <translation>Gezeigte Zellen</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Annehmen</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation>A&amp;blehnen</translation>
    </message>
    <message>
        <source>As &amp;proposed</source>
        <translation>Wie &amp;vorgeschlagen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Taking {name} back</source>
        <translation>{name} wird zurückgenommen</translation>
    </message>
    <message>
        <source>Took {count} cells from {name}</source>
        <translation>{count} Zellen aus {name} übernommen</translation>
    </message>
    <message>
        <source>Into the scenario {name}.</source>
        <translation>In das Szenario {name}.</translation>
    </message>
    <message>
        <source>The workbook was exported {moment}.</source>
        <translation>Die Arbeitsmappe wurde {moment} exportiert.</translation>
    </message>
    <message>
        <source>The plan itself has changed {count} of its cells since; they stay.</source>
        <translation>Der Plan selbst hat seither {count} ihrer Zellen geändert; sie bleiben.</translation>
    </message>
    <message>
        <source>All ({count})</source>
        <translation>Alle ({count})</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>{count} gewählt</translation>
    </message>
    <message>
        <source>Space accepts or refuses selected cells.</source>
        <translation>Die Leertaste nimmt gewählte Zellen an oder lehnt sie ab.</translation>
    </message>
    <message>
        <source>Take back {count} cells</source>
        <translation>{count} Zellen zurücknehmen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message>
        <source>CPMs</source>
        <translation>CPMs</translation>
    </message>
    <message>
        <source>Add seat</source>
        <translation>Stelle hinzufügen</translation>
    </message>
    <message>
        <source>Every seat with its load in the planning month, compared within its role type.</source>
        <translation>Jede Stelle mit ihrer Last im Planungsmonat, verglichen innerhalb ihres Rollentyps.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>No CPM meets the filter. Clear all shows every CPM again.</source>
        <translation>Kein CPM entspricht dem Filter. Alle aufheben zeigt wieder jeden CPM.</translation>
    </message>
    <message>
        <source>Import your team…</source>
        <translation>Team importieren…</translation>
    </message>
    <message>
        <source>Add one by hand</source>
        <translation>Einen von Hand hinzufügen</translation>
    </message>
    <message>
        <source>Bring in your CPMs from Excel, or add people and open positions by hand.</source>
        <translation>Importieren Sie Ihre CPMs aus Excel, oder fügen Sie Personen und offene Stellen von Hand hinzu.</translation>
    </message>
    <message>
        <source>No CPMs yet</source>
        <translation>Noch keine CPMs</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Show in Territories</source>
        <translation>In Gebiete zeigen</translation>
    </message>
    <message>
        <source>What if this CPM leaves?</source>
        <translation>Was, wenn dieser CPM geht?</translation>
    </message>
    <message>
        <source>History of this CPM</source>
        <translation>Verlauf dieses CPM</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>{name} hinzufügen</translation>
    </message>
    <message>
        <source>Remove {who}?</source>
        <translation>{who} entfernen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>TeamPanel</name>
    <message>
        <source>CPMs needed and CPMs there are</source>
        <translation>Gebrauchte und vorhandene CPMs</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Show partners left out</source>
        <translation>Ausgelassene Partner zeigen</translation>
    </message>
    <message>
        <source>No role type is needed or there.</source>
        <translation>Kein Rollentyp wird gebraucht oder ist da.</translation>
    </message>
    <message>
        <source>Looking at who could look after whom</source>
        <translation>Es wird angesehen, wer wen betreuen könnte</translation>
    </message>
    <message>
        <source>Trying smaller and smaller teams</source>
        <translation>Immer kleinere Teams werden erprobt</translation>
    </message>
    <message>
        <source>Working it out</source>
        <translation>Wird ausgerechnet</translation>
    </message>
    <message>
        <source>Highest utilisation</source>
        <translation>Höchste Auslastung</translation>
    </message>
    <message>
        <source>How full every CPM may be; without a figure, up to the target of the role type.</source>
        <translation>Wie voll jeder CPM sein darf; ohne Angabe bis zum Ziel des Rollentyps.</translation>
    </message>
    <message>
        <source>As targeted</source>
        <translation>Wie im Ziel</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Start from scratch</source>
        <translation>Von vorn beginnen</translation>
    </message>
    <message>
        <source>Keep everybody</source>
        <translation>Alle behalten</translation>
    </message>
    <message>
        <source>Plan a new team, or keep everybody there is and count who is missing.</source>
        <translation>Ein neues Team planen, oder alle behalten, die da sind, und zählen, wer fehlt.</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Anybody anywhere</source>
        <translation>Jeder überall</translation>
    </message>
    <message>
        <source>Home region only</source>
        <translation>Nur Heimatregion</translation>
    </message>
    <message>
        <source>Whether a CPM may look after partners of any region; a rule may ask for it anyway.</source>
        <translation>Ob ein CPM Partner jeder Region betreuen darf; eine Regel kann es ohnehin verlangen.</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation>Gesucht sind</translation>
    </message>
    <message>
        <source>Fewest CPMs</source>
        <translation>Die wenigsten CPMs</translation>
    </message>
    <message>
        <source>Lowest cost</source>
        <translation>Die niedrigsten Kosten</translation>
    </message>
    <message>
        <source>The lowest cost can be looked for once every role type has a yearly cost.</source>
        <translation>Nach den niedrigsten Kosten kann gesucht werden, sobald jeder Rollentyp Kosten im Jahr hat.</translation>
    </message>
    <message>
        <source>Longest search</source>
        <translation>Längste Suche</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>A longer search finds and proves more.</source>
        <translation>Eine längere Suche findet und beweist mehr.</translation>
    </message>
    <message>
        <source>Stopped early; a smaller team may be found.</source>
        <translation>Vorzeitig beendet; es kann ein kleineres Team geben.</translation>
    </message>
    <message>
        <source>New CPMs count as full time and at full speed.</source>
        <translation>Neue CPMs gelten als Vollzeit und voll eingearbeitet.</translation>
    </message>
</context>
<context>
    <name>TerritoriesPage</name>
    <message>
        <source>Move {who} to…</source>
        <translation>{who} geben an…</translation>
    </message>
    <message>
        <source>Choose one hybrid partner with a CPM to give one of its models away</source>
        <translation>Wählen Sie einen hybriden Partner mit CPM, um eines seiner Modelle abzugeben</translation>
    </message>
    <message>
        <source>Give {model} of {who} to…</source>
        <translation>{model} von {who} geben an…</translation>
    </message>
    <message>
        <source>Who looks after whom. While you drag, every lane shows what it would become.</source>
        <translation>Wer wen betreut. Während Sie ziehen, zeigt jede Spalte, was aus ihr würde.</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>Gebiete</translation>
    </message>
    <message>
        <source>Bring in your partner list first; then give each partner to a CPM here.</source>
        <translation>Importieren Sie zuerst Ihre Partnerliste; dann geben Sie hier jeden Partner an einen CPM.</translation>
    </message>
    <message>
        <source>Import your list…</source>
        <translation>Ihre Liste importieren…</translation>
    </message>
    <message>
        <source>No partners to give out yet</source>
        <translation>Noch keine Partner zu vergeben</translation>
    </message>
    <message>
        <source>Every CPM of the team gets a lane here, grouped by role type.</source>
        <translation>Jeder CPM des Teams bekommt hier eine Spalte, geordnet nach Rollentyp.</translation>
    </message>
    <message>
        <source>Import your team…</source>
        <translation>Team importieren…</translation>
    </message>
    <message>
        <source>Go to Team</source>
        <translation>Zum Team</translation>
    </message>
    <message>
        <source>No CPMs in the team yet</source>
        <translation>Noch keine CPMs im Team</translation>
    </message>
    <message>
        <source>{who} selected</source>
        <translation>{who} gewählt</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Untagged</source>
        <translation>Ohne Modell</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>CPMs</source>
        <translation>CPMs</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Largest spread</source>
        <translation>Größte Spannweite</translation>
    </message>
    <message>
        <source>Hybrids: {count}, {money} a year</source>
        <translation>Hybride: {count}, {money} im Jahr</translation>
    </message>
    <message>
        <source>without a sales model</source>
        <translation>ohne Vertriebsmodell</translation>
    </message>
    <message>
        <source>without a CPM</source>
        <translation>ohne CPM</translation>
    </message>
    <message>
        <source>{count} over capacity</source>
        <translation>{count} über der Kapazität</translation>
    </message>
    <message>
        <source>{needed} of {available} h a month</source>
        <translation>{needed} von {available} h im Monat</translation>
    </message>
    <message>
        <source>no capacity</source>
        <translation>keine Kapazität</translation>
    </message>
    <message>
        <source>in {name}</source>
        <translation>in {name}</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>&amp;Order by</source>
        <translation>&amp;Ordnen nach</translation>
    </message>
    <message>
        <source>Order of the partners in each lane</source>
        <translation>Reihenfolge der Partner in jeder Spalte</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Show where the hours of a partner or CPM come from (I)</source>
        <translation>Zeigen, woher die Stunden eines Partners oder CPM kommen (I)</translation>
    </message>
    <message>
        <source>Show where hours come from</source>
        <translation>Zeigen, woher Stunden kommen</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>Show partners as {name} ({key})</source>
        <translation>Partner als {name} zeigen ({key})</translation>
    </message>
    <message>
        <source>Show partners as {name}</source>
        <translation>Partner als {name} zeigen</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Plan {name}</source>
        <translation>Plan {name}</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>End the tour</source>
        <translation>Rundgang beenden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Stop {number} of {count}</source>
        <translation>Station {number} von {count}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>TwinCard</name>
    <message>
        <source>Partners that may be one</source>
        <translation>Partner, die einer sein könnten</translation>
    </message>
    <message>
        <source>S&amp;ame partner</source>
        <translation>&amp;Derselbe Partner</translation>
    </message>
    <message>
        <source>Keep a&amp;part</source>
        <translation>&amp;Getrennt lassen</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>Both stay partners of their own until you say that they are one; then the first stays, and the revenue of the second is added to it. Several pairs can be selected at once.</source>
        <translation>Beide bleiben eigene Partner, bis Sie sagen, dass sie einer sind; dann bleibt der erste, und der Umsatz des zweiten kommt dazu. Es können mehrere Paare auf einmal gewählt werden.</translation>
    </message>
    <message>
        <source>You say</source>
        <translation>Sie sagen</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Ähnlich</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>May be the same</source>
        <translation>Ist vielleicht derselbe</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>nicht entschieden</translation>
    </message>
    <message>
        <source>same partner</source>
        <translation>derselbe Partner</translation>
    </message>
    <message>
        <source>kept apart</source>
        <translation>getrennt gelassen</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>Zeile {row}</translation>
    </message>
    <message>
        <source>in the plan</source>
        <translation>im Plan</translation>
    </message>
</context>
<context>
    <name>ValueSection</name>
    <message>
        <source>Add {one}</source>
        <translation>{one} hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Move {who}</source>
        <translation>{who} verschieben</translation>
    </message>
    <message>
        <source>Restore {field} of {who}</source>
        <translation>{field} von {who} wiederherstellen</translation>
    </message>
    <message>
        <source>Restore starting guess</source>
        <translation>Erste Schätzung wiederherstellen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
</context>
<context>
    <name>ValueTable</name>
    <message>
        <source>Row numbers</source>
        <translation>Zeilennummern</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>Mit Überschriften kopieren</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Nach unten ausfüllen</translation>
    </message>
    <message>
        <source>Fill right</source>
        <translation>Nach rechts ausfüllen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>ValuesStep</name>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>No column of this list holds words with a fixed meaning. Go on to the check.</source>
        <translation>Keine Spalte dieser Liste enthält Wörter mit fester Bedeutung. Weiter zur Prüfung.</translation>
    </message>
    <message>
        <source>Nothing to translate</source>
        <translation>Nichts zu übersetzen</translation>
    </message>
    <message>
        <source>From {columns}. What is not known is left out and said in the check.</source>
        <translation>Aus {columns}. Was nicht bekannt ist, wird ausgelassen und bei der Prüfung gesagt.</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} Zeilen</translation>
    </message>
    <message>
        <source>{word} means</source>
        <translation>{word} bedeutet</translation>
    </message>
    <message>
        <source>(not known)</source>
        <translation>(nicht bekannt)</translation>
    </message>
    <message>
        <source>(says nothing)</source>
        <translation>(sagt nichts)</translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source>Bring in your partners and your team; the plan builds on both.</source>
        <translation>Importieren Sie Ihre Partner und Ihr Team; der Plan baut auf beiden auf.</translation>
    </message>
    <message>
        <source>Let us set up the plan</source>
        <translation>Richten wir den Plan ein</translation>
    </message>
    <message>
        <source>The plan is not in order yet</source>
        <translation>Der Plan ist noch nicht in Ordnung</translation>
    </message>
    <message>
        <source>Within a role type the load differs by more than the target band is wide.</source>
        <translation>Innerhalb eines Rollentyps unterscheidet sich die Last um mehr, als das Zielband breit ist.</translation>
    </message>
    <message>
        <source>The plan holds, but the load is uneven</source>
        <translation>Der Plan hält, aber die Last ist ungleich</translation>
    </message>
    <message>
        <source>Nothing has to be done. Remarks below say what could still be better.</source>
        <translation>Nichts muss getan werden. Die Bemerkungen unten sagen, was noch besser sein könnte.</translation>
    </message>
    <message>
        <source>The plan is in order</source>
        <translation>Der Plan ist in Ordnung</translation>
    </message>
    <message>
        <source>Every check is passed.</source>
        <translation>Jede Prüfung ist bestanden.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Start from my list</source>
        <translation>Mit meiner Liste beginnen</translation>
    </message>
    <message>
        <source>Bring in partners from Excel, CSV or a CRM export. Your file stays as it is.</source>
        <translation>Importieren Sie Partner aus Excel, CSV oder einer CRM-Ausgabe. Ihre Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Open the sample plan</source>
        <translation>Den Beispielplan öffnen</translation>
    </message>
    <message>
        <source>701 resellers and 13 CPMs to try everything on. A copy, so nothing can break.</source>
        <translation>701 Händler und 13 CPMs, um alles auszuprobieren. Eine Kopie, nichts kann kaputtgehen.</translation>
    </message>
    <message>
        <source>New empty plan</source>
        <translation>Neuer leerer Plan</translation>
    </message>
    <message>
        <source>Start with the default catalogue of activities and role types.</source>
        <translation>Mit dem üblichen Katalog von Tätigkeiten und Rollentypen beginnen.</translation>
    </message>
    <message>
        <source>Who looks after which partner, how evenly, and what it takes. All on this computer.</source>
        <translation>Wer welchen Partner betreut, wie gleichmäßig, und was es braucht. Alles auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation>Zuletzt geöffnete Pläne</translation>
    </message>
    <message>
        <source>Plans you open or save are listed here. You can also drop a file on the window.</source>
        <translation>Pläne, die Sie öffnen oder speichern, stehen hier. Sie können auch eine Datei auf dem Fenster ablegen.</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Einen anderen öffnen…</translation>
    </message>
</context>
<context>
    <name>WhatIfQuestions</name>
    <message>
        <source>What if…</source>
        <translation>Was, wenn…</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was, wenn</translation>
    </message>
    <message>
        <source>Sharing out</source>
        <translation>Wird aufgeteilt</translation>
    </message>
    <message>
        <source>What if: {question}</source>
        <translation>Was, wenn: {question}</translation>
    </message>
    <message>
        <source>Kept in the scenario &quot;{name}&quot;, beside the one it began at.</source>
        <translation>Im Szenario „{name}“ behalten, neben dem, in dem es begann.</translation>
    </message>
    <message>
        <source>Now working on {name}</source>
        <translation>Jetzt in Arbeit: {name}</translation>
    </message>
    <message>
        <source>A CPM leaves…</source>
        <translation>Ein CPM geht…</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>What you wish for</source>
        <translation>Was Sie wünschen</translation>
    </message>
    <message>
        <source> points</source>
        <translation> Punkte</translation>
    </message>
    <message>
        <source>Find a better plan</source>
        <translation>Einen besseren Plan suchen</translation>
    </message>
    <message>
        <source>How focused CPMs should be</source>
        <translation>Wie fokussiert CPMs sein sollen</translation>
    </message>
    <message>
        <source>How long to search</source>
        <translation>Wie lange gesucht wird</translation>
    </message>
    <message>
        <source>Counts as even: spread up to</source>
        <translation>Gilt als gleichmäßig: Spannweite bis</translation>
    </message>
    <message>
        <source>How many partners may move</source>
        <translation>Wie viele Partner wechseln dürfen</translation>
    </message>
    <message>
        <source>What must not change</source>
        <translation>Was sich nicht ändern darf</translation>
    </message>
    <message>
        <source>A starting guess. Hours are estimates; less is not worth a new CPM.</source>
        <translation>Eine erste Schätzung. Stunden sind Schätzungen; weniger ist keinen neuen CPM wert.</translation>
    </message>
    <message>
        <source>Spread of utilisation that counts as even</source>
        <translation>Spannweite der Auslastung, die als gleichmäßig gilt</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>Search at most {seconds} seconds</source>
        <translation>Höchstens {seconds} Sekunden suchen</translation>
    </message>
    <message>
        <source>As many as needed</source>
        <translation>So viele wie nötig</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>At most this many</source>
        <translation>Höchstens so viele</translation>
    </message>
    <message>
        <source>At most this share</source>
        <translation>Höchstens dieser Anteil</translation>
    </message>
    <message>
        <source>Limit of moves</source>
        <translation>Grenze der Wechsel</translation>
    </message>
</context>
<context>
    <name>WorkLine</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Anhalten</translation>
    </message>
</context>
<context>
    <name>WorkingTimeCard</name>
    <message>
        <source>Working time of one {name}, hours a year</source>
        <translation>Arbeitszeit eines {name}, Stunden im Jahr</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>productive: no leave, holidays, sickness</source>
        <translation>produktiv: ohne Urlaub, Feiertage, Krankheit</translation>
    </message>
    <message>
        <source>for partners: less {share} % internal</source>
        <translation>für Partner: abzüglich {share} % intern</translation>
    </message>
    <message>
        <source>of it kept for requests ({share} %)</source>
        <translation>davon für Anfragen freigehalten ({share} %)</translation>
    </message>
    <message>
        <source>partner hours a month</source>
        <translation>Partnerstunden im Monat</translation>
    </message>
</context>
<context>
    <name>YearTab</name>
    <message>
        <source>Save as calendar files…</source>
        <translation>Als Kalenderdateien speichern…</translation>
    </message>
    <message>
        <source>Hours by month</source>
        <translation>Stunden nach Monat</translation>
    </message>
    <message>
        <source>Planned work by month</source>
        <translation>Geplante Arbeit nach Monat</translation>
    </message>
    <message>
        <source>Business reviews, plans, trainings and calls laid over twelve months so that none is too full. Requests and what has no date lie under them.</source>
        <translation>Geschäftsgespräche, Pläne, Schulungen und Anrufe auf zwölf Monate gelegt, sodass keiner zu voll ist. Anfragen und was kein Datum hat, liegt darunter.</translation>
    </message>
    <message>
        <source>Nothing is planned for this CPM: no partners, or no activities.</source>
        <translation>Für diesen CPM ist nichts geplant: keine Partner oder keine Tätigkeiten.</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>Das Jahr</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Tätigkeit</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
    <message>
        <source>Requests and work without a date</source>
        <translation>Anfragen und Arbeit ohne Datum</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>{month}: {planned} h planned, {other} h without a date, {available} h available</source>
        <translation>{month}: {planned} h geplant, {other} h ohne Datum, {available} h verfügbar</translation>
    </message>
    <message>
        <source>No CPM is chosen</source>
        <translation>Kein CPM ist gewählt</translation>
    </message>
    <message>
        <source>Fullest month {month} with {hours} h; {count} months have more to do than time</source>
        <translation>Vollster Monat {month} mit {hours} h; {count} Monate haben mehr zu tun als Zeit</translation>
    </message>
    <message>
        <source>Folder for the calendar files</source>
        <translation>Ordner für die Kalenderdateien</translation>
    </message>
    <message>
        <source>Writing {count} calendars</source>
        <translation>{count} Kalender werden geschrieben</translation>
    </message>
    <message>
        <source>Wrote the calendars to {name}</source>
        <translation>Die Kalender stehen in {name}</translation>
    </message>
</context>
<context>
    <name>_OneCpm</name>
    <message>
        <source>Show all in Partners</source>
        <translation>Alle in Partner zeigen</translation>
    </message>
    <message>
        <source>By sales model</source>
        <translation>Nach Vertriebsmodell</translation>
    </message>
    <message>
        <source>Requests and reserve</source>
        <translation>Anfragen und Reserve</translation>
    </message>
    <message>
        <source>Hours available, month by month</source>
        <translation>Verfügbare Stunden, Monat für Monat</translation>
    </message>
    <message>
        <source>Partners with most hours</source>
        <translation>Partner mit den meisten Stunden</translation>
    </message>
    <message>
        <source>, {hours} h of it handovers</source>
        <translation>, davon {hours} h Übergaben</translation>
    </message>
    <message>
        <source>{needed} h needed of {available} h available a month</source>
        <translation>{needed} h gebraucht von {available} h verfügbar im Monat</translation>
    </message>
    <message>
        <source>Requests take {reactive} h, more than the {reserve} h kept for them.</source>
        <translation>Anfragen brauchen {reactive} h, mehr als die {reserve} h, die dafür freigehalten sind.</translation>
    </message>
    <message>
        <source>Requests take {reactive} h of the {reserve} h kept for them.</source>
        <translation>Anfragen brauchen {reactive} h der {reserve} h, die dafür freigehalten sind.</translation>
    </message>
    <message>
        <source> Planned work takes {planned} h of what they leave.</source>
        <translation> Geplante Arbeit nimmt {planned} h von dem, was sie lassen.</translation>
    </message>
</context>
<context>
    <name>_OnePartner</name>
    <message>
        <source>Assign to…</source>
        <translation>Zuordnen an…</translation>
    </message>
    <message>
        <source>Set known hours…</source>
        <translation>Bekannte Stunden setzen…</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>Wieder berechnen</translation>
    </message>
    <message>
        <source>Hours and model mix of the partner</source>
        <translation>Stunden und Modellmix des Partners</translation>
    </message>
    <message>
        <source>Why these hours</source>
        <translation>Warum diese Stunden</translation>
    </message>
    <message>
        <source>Model mix</source>
        <translation>Modellmix</translation>
    </message>
    <message>
        <source>{hours} h a month</source>
        <translation>{hours} h im Monat</translation>
    </message>
    <message>
        <source>{tier}: {minutes} minutes, the sum of these lines. Each line is a whole minute; what rounding leaves goes to the lines that lost most.</source>
        <translation>{tier}: {minutes} Minuten, die Summe dieser Zeilen. Jede Zeile ist eine ganze Minute; was das Runden übrig lässt, geht an die Zeilen, die am meisten verloren.</translation>
    </message>
    <message>
        <source>No tier</source>
        <translation>Keine Stufe</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;New plan</source>
        <translation>&amp;Neuer Plan</translation>
    </message>
    <message>
        <source>Start an empty plan</source>
        <translation>Einen leeren Plan beginnen</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen…</translation>
    </message>
    <message>
        <source>Open a plan file</source>
        <translation>Eine Plandatei öffnen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save the plan to its file</source>
        <translation>Den Plan in seine Datei speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Save the plan under another name</source>
        <translation>Den Plan unter anderem Namen speichern</translation>
    </message>
    <message>
        <source>Save a &amp;copy without pay…</source>
        <translation>&amp;Kopie ohne Bezahlung speichern…</translation>
    </message>
    <message>
        <source>Save a copy to hand on in which nothing tells what seats cost</source>
        <translation>Eine Kopie zum Weitergeben speichern, in der nichts sagt, was Stellen kosten</translation>
    </message>
    <message>
        <source>Import &amp;partners…</source>
        <translation>&amp;Partner importieren…</translation>
    </message>
    <message>
        <source>Bring in a partner list from CSV or Excel</source>
        <translation>Eine Partnerliste aus CSV oder Excel importieren</translation>
    </message>
    <message>
        <source>Import &amp;team…</source>
        <translation>&amp;Team importieren…</translation>
    </message>
    <message>
        <source>Bring in CPMs and role types from CSV or Excel</source>
        <translation>CPMs und Rollentypen aus CSV oder Excel importieren</translation>
    </message>
    <message>
        <source>Import assi&amp;gnments…</source>
        <translation>Zuordnun&amp;gen importieren…</translation>
    </message>
    <message>
        <source>Bring in who looks after whom today</source>
        <translation>Importieren, wer heute wen betreut</translation>
    </message>
    <message>
        <source>&amp;Export workbook…</source>
        <translation>Arbeitsmappe &amp;exportieren…</translation>
    </message>
    <message>
        <source>Write the plan to an Excel workbook</source>
        <translation>Den Plan in eine Excel-Arbeitsmappe schreiben</translation>
    </message>
    <message>
        <source>Export &amp;without pay…</source>
        <translation>&amp;Ohne Bezahlung exportieren…</translation>
    </message>
    <message>
        <source>Write the workbook without what tells what a position costs</source>
        <translation>Die Arbeitsmappe ohne das schreiben, was sagt, was eine Stelle kostet</translation>
    </message>
    <message>
        <source>Ta&amp;ke workbook back…</source>
        <translation>Arbeitsmappe zu&amp;rücknehmen…</translation>
    </message>
    <message>
        <source>Take back what finance changed in an exported workbook</source>
        <translation>Zurücknehmen, was die Finanzabteilung in einer exportierten Arbeitsmappe geändert hat</translation>
    </message>
    <message>
        <source>P&amp;rint the page…</source>
        <translation>Seite dru&amp;cken…</translation>
    </message>
    <message>
        <source>Look at the sheets of this page and print them</source>
        <translation>Die Blätter dieser Seite ansehen und drucken</translation>
    </message>
    <message>
        <source>Save the page as P&amp;DF…</source>
        <translation>Seite als P&amp;DF speichern…</translation>
    </message>
    <message>
        <source>Write the sheets of this page to a PDF document</source>
        <translation>Die Blätter dieser Seite in ein PDF-Dokument schreiben</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close CPM Planner</source>
        <translation>CPM Planner schließen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last step</source>
        <translation>Den letzten Schritt zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Do the step taken back again</source>
        <translation>Den zurückgenommenen Schritt wiederholen</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>All edits: who made them and when, and the way back to any of them</source>
        <translation>Alle Änderungen: wer sie wann gemacht hat, und der Weg zurück zu jeder</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Find &amp;anything…</source>
        <translation>&amp;Alles finden…</translation>
    </message>
    <message>
        <source>Find a command, partner, CPM or scenario by name</source>
        <translation>Einen Befehl, Partner, CPM oder ein Szenario nach Namen finden</translation>
    </message>
    <message>
        <source>&amp;Balance</source>
        <translation>&amp;Ausgleichen</translation>
    </message>
    <message>
        <source>Let the program propose a more even plan</source>
        <translation>Das Programm einen gleichmäßigeren Plan vorschlagen lassen</translation>
    </message>
    <message>
        <source>&amp;Cancel the work</source>
        <translation>Arbeit a&amp;bbrechen</translation>
    </message>
    <message>
        <source>Stop the work that is running and keep the best result found</source>
        <translation>Die laufende Arbeit anhalten und das beste gefundene Ergebnis behalten</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Übersicht</translation>
    </message>
    <message>
        <source>How the plan stands</source>
        <translation>Wie der Plan steht</translation>
    </message>
    <message>
        <source>&amp;Partners</source>
        <translation>&amp;Partner</translation>
    </message>
    <message>
        <source>All partners with tier, model mix and workload</source>
        <translation>Alle Partner mit Stufe, Modellmix und Arbeitsaufwand</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>&amp;Team</translation>
    </message>
    <message>
        <source>CPMs, seats and role types</source>
        <translation>CPMs, Stellen und Rollentypen</translation>
    </message>
    <message>
        <source>Te&amp;rritories</source>
        <translation>Geb&amp;iete</translation>
    </message>
    <message>
        <source>Who looks after whom, a lane for each CPM</source>
        <translation>Wer wen betreut, eine Spalte für jeden CPM</translation>
    </message>
    <message>
        <source>Propose moves, then accept or refuse each</source>
        <translation>Wechsel vorschlagen, dann jeden annehmen oder ablehnen</translation>
    </message>
    <message>
        <source>&amp;Headcount</source>
        <translation>S&amp;tellenplan</translation>
    </message>
    <message>
        <source>Hours, positions, cost and heads, month by month</source>
        <translation>Stunden, Stellen, Kosten und Köpfe, Monat für Monat</translation>
    </message>
    <message>
        <source>&amp;Charters</source>
        <translation>&amp;Rollenprofile</translation>
    </message>
    <message>
        <source>What each CPM is there to do, and what they are measured by</source>
        <translation>Wozu jeder CPM da ist und woran er gemessen wird</translation>
    </message>
    <message>
        <source>&amp;Assumptions</source>
        <translation>A&amp;nnahmen</translation>
    </message>
    <message>
        <source>Activities, hours, capacity and tiers behind the figures</source>
        <translation>Tätigkeiten, Stunden, Kapazität und Stufen hinter den Zahlen</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Make all text larger</source>
        <translation>Allen Text größer machen</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Make all text smaller</source>
        <translation>Allen Text kleiner machen</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>N&amp;ormale Größe</translation>
    </message>
    <message>
        <source>Show all text at its designed size</source>
        <translation>Allen Text in der vorgesehenen Größe zeigen</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dark text on light ground</source>
        <translation>Dunkler Text auf hellem Grund</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Light text on dark ground</source>
        <translation>Heller Text auf dunklem Grund</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Light or dark as the system is set</source>
        <translation>Hell oder dunkel, wie das System eingestellt ist</translation>
    </message>
    <message>
        <source>Speak English from the next start on</source>
        <translation>Ab dem nächsten Start Englisch sprechen</translation>
    </message>
    <message>
        <source>Speak German from the next start on</source>
        <translation>Ab dem nächsten Start Deutsch sprechen</translation>
    </message>
    <message>
        <source>Lan&amp;guage of the system</source>
        <translation>S&amp;prache des Systems</translation>
    </message>
    <message>
        <source>Speak the language of the system from the next start on</source>
        <translation>Ab dem nächsten Start die Sprache des Systems sprechen</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>What this page is for, and how figures are computed</source>
        <translation>Wozu diese Seite da ist, und wie Zahlen berechnet werden</translation>
    </message>
    <message>
        <source>Take the &amp;tour</source>
        <translation>&amp;Rundgang machen</translation>
    </message>
    <message>
        <source>A short walk through the pages of this plan</source>
        <translation>Ein kurzer Gang durch die Seiten dieses Plans</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>All keys at a glance</source>
        <translation>Alle Tasten auf einen Blick</translation>
    </message>
    <message>
        <source>&amp;About CPM Planner</source>
        <translation>&amp;Über CPM Planner</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>Version und Lizenzen</translation>
    </message>
</context>
<context>
    <name>balance</name>
    <message>
        <source>{name}: spread {spread}, highest {highest}, lowest {lowest}, over capacity {over}, with planned work in the reserve {eaten}, sales models a CPM plays {models}.</source>
        <translation>{name}: Spannweite {spread}, höchste {highest}, niedrigste {lowest}, über der Kapazität {over}, mit geplanter Arbeit in der Reserve {eaten}, Vertriebsmodelle je CPM {models}.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spannweite</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Höchste</translation>
    </message>
    <message>
        <source>Over capacity</source>
        <translation>Über Kapazität</translation>
    </message>
    <message>
        <source>In the reserve</source>
        <translation>In der Reserve</translation>
    </message>
    <message>
        <source>Models a CPM</source>
        <translation>Modelle je CPM</translation>
    </message>
    <message>
        <source>{count} CPMs</source>
        <translation>{count} CPMs</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>Utilisation: nothing to show</source>
        <translation>Auslastung: nichts zu zeigen</translation>
    </message>
    <message>
        <source>Utilisation of {count}: highest {high} with {most}, lowest {low} with {least}, {over} over capacity</source>
        <translation>Auslastung von {count}: höchste {high} mit {most}, niedrigste {low} mit {least}, {over} über der Kapazität</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
</context>
<context>
    <name>context.signals</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Hours/month</source>
        <translation>Stunden/Monat</translation>
    </message>
    <message>
        <source>Partners with most hours</source>
        <translation>Partner mit den meisten Stunden</translation>
    </message>
    <message>
        <source>No partners yet: drag some here on Territories.</source>
        <translation>Noch keine Partner: Ziehen Sie welche auf der Seite Gebiete hierher.</translation>
    </message>
</context>
<context>
    <name>dialog</name>
    <message>
        <source>Your plan is as it was before the last step, and can be saved. Please send the details below to whoever looks after the program.</source>
        <translation>Ihr Plan ist, wie er vor dem letzten Schritt war, und lässt sich speichern. Bitte senden Sie die Einzelheiten unten an die Betreuer des Programms.</translation>
    </message>
</context>
<context>
    <name>load</name>
    <message>
        <source>below target</source>
        <translation>unter dem Ziel</translation>
    </message>
    <message>
        <source>on target</source>
        <translation>im Ziel</translation>
    </message>
    <message>
        <source>above target</source>
        <translation>über dem Ziel</translation>
    </message>
    <message>
        <source>over capacity</source>
        <translation>über der Kapazität</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>Untagged</source>
        <translation>Ohne Modell</translation>
    </message>
    <message>
        <source>Sell to</source>
        <translation>Verkauf an</translation>
    </message>
    <message>
        <source>Sell through</source>
        <translation>Verkauf über</translation>
    </message>
    <message>
        <source>Sell with</source>
        <translation>Verkauf mit</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Th</source>
        <translation>Üb</translation>
    </message>
    <message>
        <source>Wi</source>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Weight of {model}</source>
        <translation>Gewicht von {model}</translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
    <message>
        <source>1 partner has no CPM</source>
        <translation>1 Partner hat keinen CPM</translation>
    </message>
    <message>
        <source>{count} partners have no CPM</source>
        <translation>{count} Partner haben keinen CPM</translation>
    </message>
    <message>
        <source>1 partner is with a CPM without capacity</source>
        <translation>1 Partner ist bei einem CPM ohne Kapazität</translation>
    </message>
    <message>
        <source>{count} partners are with CPMs without capacity</source>
        <translation>{count} Partner sind bei CPMs ohne Kapazität</translation>
    </message>
    <message>
        <source>1 partner is with a role type that may not play its model</source>
        <translation>1 Partner ist bei einem Rollentyp, der sein Modell nicht betreuen darf</translation>
    </message>
    <message>
        <source>{count} partners are with role types that may not play their model</source>
        <translation>{count} Partner sind bei Rollentypen, die ihr Modell nicht betreuen dürfen</translation>
    </message>
    <message>
        <source>1 partner is with a CPM who does not speak its language</source>
        <translation>1 Partner ist bei einem CPM, der seine Sprache nicht spricht</translation>
    </message>
    <message>
        <source>{count} partners are with CPMs who do not speak their language</source>
        <translation>{count} Partner sind bei CPMs, die ihre Sprache nicht sprechen</translation>
    </message>
    <message>
        <source>1 partner has no sales model</source>
        <translation>1 Partner hat kein Vertriebsmodell</translation>
    </message>
    <message>
        <source>{count} partners have no sales model</source>
        <translation>{count} Partner haben kein Vertriebsmodell</translation>
    </message>
    <message>
        <source>1 partner has no tier</source>
        <translation>1 Partner hat keine Stufe</translation>
    </message>
    <message>
        <source>{count} partners have no tier</source>
        <translation>{count} Partner haben keine Stufe</translation>
    </message>
    <message>
        <source>1 partner is outside its CPM&apos;s home regions</source>
        <translation>1 Partner liegt außerhalb der Heimatregionen seines CPM</translation>
    </message>
    <message>
        <source>{count} partners are outside their CPM&apos;s home regions</source>
        <translation>{count} Partner liegen außerhalb der Heimatregionen ihres CPM</translation>
    </message>
    <message>
        <source>1 partner has not begun or has ended, and costs no hours</source>
        <translation>1 Partner hat noch nicht begonnen oder ist zu Ende und kostet keine Stunden</translation>
    </message>
    <message>
        <source>{count} partners have not begun or have ended, and cost no hours</source>
        <translation>{count} Partner haben noch nicht begonnen oder sind zu Ende und kosten keine Stunden</translation>
    </message>
    <message>
        <source>1 partner is locked</source>
        <translation>1 Partner ist gesperrt</translation>
    </message>
    <message>
        <source>{count} partners are locked</source>
        <translation>{count} Partner sind gesperrt</translation>
    </message>
    <message>
        <source>1 CPM is over capacity</source>
        <translation>1 CPM ist über der Kapazität</translation>
    </message>
    <message>
        <source>{count} CPMs are over capacity</source>
        <translation>{count} CPMs sind über der Kapazität</translation>
    </message>
    <message>
        <source>1 CPM spends more than the reserve on requests</source>
        <translation>1 CPM verwendet mehr als die Reserve auf Anfragen</translation>
    </message>
    <message>
        <source>{count} CPMs spend more than the reserve on requests</source>
        <translation>{count} CPMs verwenden mehr als die Reserve auf Anfragen</translation>
    </message>
    <message>
        <source>1 CPM has planned work in the hours kept for requests</source>
        <translation>1 CPM hat geplante Arbeit in den Stunden für Anfragen</translation>
    </message>
    <message>
        <source>{count} CPMs have planned work in the hours kept for requests</source>
        <translation>{count} CPMs haben geplante Arbeit in den Stunden für Anfragen</translation>
    </message>
    <message>
        <source>1 CPM is above the target band</source>
        <translation>1 CPM ist über dem Zielband</translation>
    </message>
    <message>
        <source>{count} CPMs are above their target band</source>
        <translation>{count} CPMs sind über ihrem Zielband</translation>
    </message>
    <message>
        <source>1 CPM is below the target band</source>
        <translation>1 CPM ist unter dem Zielband</translation>
    </message>
    <message>
        <source>{count} CPMs are below their target band</source>
        <translation>{count} CPMs sind unter ihrem Zielband</translation>
    </message>
    <message>
        <source>1 CPM plays too many sales models</source>
        <translation>1 CPM spielt zu viele Vertriebsmodelle</translation>
    </message>
    <message>
        <source>{count} CPMs play too many sales models</source>
        <translation>{count} CPMs spielen zu viele Vertriebsmodelle</translation>
    </message>
    <message>
        <source>1 seat has no start month yet</source>
        <translation>1 Stelle hat noch keinen ersten Monat</translation>
    </message>
    <message>
        <source>{count} seats have no start month yet</source>
        <translation>{count} Stellen haben noch keinen ersten Monat</translation>
    </message>
    <message>
        <source>1 CPM is leaving without a last month</source>
        <translation>1 CPM geht ohne letzten Monat</translation>
    </message>
    <message>
        <source>{count} CPMs are leaving without a last month</source>
        <translation>{count} CPMs gehen ohne letzten Monat</translation>
    </message>
    <message>
        <source>1 seat starts before the one it takes over from has gone</source>
        <translation>1 Stelle beginnt, bevor die, die sie ablöst, weg ist</translation>
    </message>
    <message>
        <source>{count} seats start before those they take over from have gone</source>
        <translation>{count} Stellen beginnen, bevor die, die sie ablösen, weg sind</translation>
    </message>
    <message>
        <source>1 seat starts during the hiring freeze</source>
        <translation>1 Stelle beginnt während des Einstellungsstopps</translation>
    </message>
    <message>
        <source>{count} seats start during the hiring freeze</source>
        <translation>{count} Stellen beginnen während des Einstellungsstopps</translation>
    </message>
    <message>
        <source>Hours a month by sales model</source>
        <translation>Stunden im Monat nach Vertriebsmodell</translation>
    </message>
    <message>
        <source>Import partners</source>
        <translation>Partner importieren</translation>
    </message>
    <message>
        <source>Import the team</source>
        <translation>Das Team importieren</translation>
    </message>
    <message>
        <source>Tag sales models</source>
        <translation>Vertriebsmodelle setzen</translation>
    </message>
    <message>
        <source>Assign partners</source>
        <translation>Partner zuordnen</translation>
    </message>
    <message>
        <source>Balance the load</source>
        <translation>Die Last ausgleichen</translation>
    </message>
    <message>
        <source>{count} untagged</source>
        <translation>{count} ohne Modell</translation>
    </message>
    <message>
        <source>{count} unassigned</source>
        <translation>{count} ohne CPM</translation>
    </message>
    <message>
        <source>{count} over capacity</source>
        <translation>{count} über der Kapazität</translation>
    </message>
    <message>
        <source>Import partners…</source>
        <translation>Partner importieren…</translation>
    </message>
    <message>
        <source>Import the team…</source>
        <translation>Das Team importieren…</translation>
    </message>
    <message>
        <source>Tag {partners}</source>
        <translation>Modelle für {partners} setzen</translation>
    </message>
    <message>
        <source>Assign {partners}</source>
        <translation>{partners} zuordnen</translation>
    </message>
    <message>
        <source>1 partner</source>
        <translation>1 Partner</translation>
    </message>
    <message>
        <source>{count} partners</source>
        <translation>{count} Partner</translation>
    </message>
    <message>
        <source>1 CPM</source>
        <translation>1 CPM</translation>
    </message>
    <message>
        <source>{count} CPMs</source>
        <translation>{count} CPMs</translation>
    </message>
    <message>
        <source>{name}: mean {mean}, spread {spread}</source>
        <translation>{name}: Mittel {mean}, Spannweite {spread}</translation>
    </message>
    <message>
        <source>mean {mean}, spread {spread}</source>
        <translation>Mittel {mean}, Spannweite {spread}</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Switch to this scenario</source>
        <translation>Zu diesem Szenario wechseln</translation>
    </message>
    <message>
        <source>Switching</source>
        <translation>Wird gewechselt</translation>
    </message>
</context>
<context>
    <name>panel</name>
    <message>
        <source>No cost centre</source>
        <translation>Keine Kostenstelle</translation>
    </message>
    <message>
        <source>Cost centre {name}</source>
        <translation>Kostenstelle {name}</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Opening + hires - leavers + transfers = closing. A seat leaves in the month of its last day; a backfill and the seat it takes over are one head while both are there.</source>
        <translation>Anfangsbestand + Einstellungen - Abgänge + Versetzungen = Endbestand. Eine Stelle geht im Monat ihres letzten Tages ab; eine Nachbesetzung und die Stelle, die sie ablöst, sind ein Kopf, solange beide da sind.</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
</context>
<context>
    <name>table</name>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>territories</name>
    <message>
        <source>no capacity</source>
        <translation>keine Kapazität</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{found} of {count}</source>
        <translation>{found} von {count}</translation>
    </message>
    <message>
        <source>No capacity</source>
        <translation>Keine Kapazität</translation>
    </message>
    <message>
        <source>Move {who} to {cpm}</source>
        <translation>{who} an {cpm} geben</translation>
    </message>
    <message>
        <source>Unassign {who}</source>
        <translation>Zuordnung von {who} aufheben</translation>
    </message>
    <message>
        <source>Give {model} of {who} to {cpm}</source>
        <translation>{model} von {who} an {cpm} geben</translation>
    </message>
    <message>
        <source>Unlock {who}</source>
        <translation>{who} entsperren</translation>
    </message>
    <message>
        <source>Lock {who}</source>
        <translation>{who} sperren</translation>
    </message>
    <message>
        <source>Unlock {cpm}</source>
        <translation>{cpm} entsperren</translation>
    </message>
    <message>
        <source>Lock {cpm}</source>
        <translation>{cpm} sperren</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>{hours} a month</source>
        <translation>{hours} im Monat</translation>
    </message>
    <message>
        <source>Partners without a model</source>
        <translation>Partner ohne Modell</translation>
    </message>
    <message>
        <source>Focus: the work of {count} models in effect.</source>
        <translation>Fokus: die Arbeit von effektiv {count} Modellen.</translation>
    </message>
    <message>
        <source>By sales model</source>
        <translation>Nach Vertriebsmodell</translation>
    </message>
    <message>
        <source>Planned work</source>
        <translation>Geplante Arbeit</translation>
    </message>
    <message>
        <source>On request</source>
        <translation>Auf Anfrage</translation>
    </message>
    <message>
        <source>Kept for requests</source>
        <translation>Für Anfragen freigehalten</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Requests stay within what is kept for them.</source>
        <translation>Anfragen bleiben in dem, was für sie freigehalten ist.</translation>
    </message>
    <message>
        <source>Requests take {hours} more than is kept for them.</source>
        <translation>Anfragen brauchen {hours} mehr, als für sie freigehalten ist.</translation>
    </message>
    <message>
        <source>Planned work takes {hours} of what is kept for requests.</source>
        <translation>Geplante Arbeit nimmt {hours} von dem, was für Anfragen freigehalten ist.</translation>
    </message>
    <message>
        <source>Planned, and on request</source>
        <translation>Geplant und auf Anfrage</translation>
    </message>
    <message>
        <source>{count} smaller ones</source>
        <translation>{count} kleinere</translation>
    </message>
    <message>
        <source>Hours needed</source>
        <translation>Gebrauchte Stunden</translation>
    </message>
    <message>
        <source>Fit, effort and weights of the mix are counted in.</source>
        <translation>Eignung, Aufwand und Gewichte des Mix sind eingerechnet.</translation>
    </message>
    <message>
        <source>By activity</source>
        <translation>Nach Tätigkeit</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Tätigkeit</translation>
    </message>
    <message>
        <source>Onboarding of new partners</source>
        <translation>Einstieg neuer Partner</translation>
    </message>
    <message>
        <source>Other known work</source>
        <translation>Andere bekannte Arbeit</translation>
    </message>
    <message>
        <source>Handing over and taking over</source>
        <translation>Übergeben und Übernehmen</translation>
    </message>
    <message>
        <source>{times} times a year</source>
        <translation>{times} Mal im Jahr</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>auf Anfrage</translation>
    </message>
    <message>
        <source>Partners that weigh most</source>
        <translation>Partner mit dem größten Gewicht</translation>
    </message>
    <message>
        <source>No partner is here.</source>
        <translation>Kein Partner ist hier.</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>Every partner has a CPM</source>
        <translation>Jeder Partner hat einen CPM</translation>
    </message>
    <message>
        <source>{hours} h a month waiting</source>
        <translation>{hours} h im Monat warten</translation>
    </message>
    <message>
        <source>{needed} of {available} h</source>
        <translation>{needed} von {available} h</translation>
    </message>
    <message>
        <source>target {low}–{high} %</source>
        <translation>Ziel {low}–{high} %</translation>
    </message>
    <message>
        <source>no capacity, {band}</source>
        <translation>keine Kapazität, {band}</translation>
    </message>
    <message>
        <source>mean {mean}, spread {spread}, {band}</source>
        <translation>Mittel {mean}, Spannweite {spread}, {band}</translation>
    </message>
    <message>
        <source>Locked partner</source>
        <translation>Gesperrter Partner</translation>
    </message>
    <message>
        <source>Its CPM is locked</source>
        <translation>Sein CPM ist gesperrt</translation>
    </message>
    <message>
        <source>This CPM is locked</source>
        <translation>Dieser CPM ist gesperrt</translation>
    </message>
    <message>
        <source>May not play the model</source>
        <translation>Darf das Modell nicht betreuen</translation>
    </message>
    <message>
        <source>Must go to another CPM</source>
        <translation>Muss zu einem anderen CPM</translation>
    </message>
    <message>
        <source>Must not go here</source>
        <translation>Darf nicht hierher</translation>
    </message>
    <message>
        <source>Language does not match</source>
        <translation>Sprache passt nicht</translation>
    </message>
    <message>
        <source>Region does not match</source>
        <translation>Region passt nicht</translation>
    </message>
    <message>
        <source>Kept with another partner</source>
        <translation>Bleibt bei einem anderen Partner</translation>
    </message>
    <message>
        <source>Too many partners</source>
        <translation>Zu viele Partner</translation>
    </message>
    <message>
        <source>{why} ({count} of {all})</source>
        <translation>{why} ({count} von {all})</translation>
    </message>
    <message>
        <source>{hours} hours a month</source>
        <translation>{hours} Stunden im Monat</translation>
    </message>
    <message>
        <source>revenue {money}</source>
        <translation>Umsatz {money}</translation>
    </message>
    <message>
        <source>with {cpm}</source>
        <translation>bei {cpm}</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>split between CPMs</source>
        <translation>zwischen CPMs aufgeteilt</translation>
    </message>
    <message>
        <source>at risk: its CPM has no hours</source>
        <translation>gefährdet: sein CPM hat keine Stunden</translation>
    </message>
    <message>
        <source>at risk: its CPM may not play its model</source>
        <translation>gefährdet: sein CPM darf sein Modell nicht betreuen</translation>
    </message>
    <message>
        <source>at risk: its CPM leaves within a year</source>
        <translation>gefährdet: sein CPM geht binnen eines Jahres</translation>
    </message>
    <message>
        <source>at risk: ends within a year</source>
        <translation>gefährdet: endet binnen eines Jahres</translation>
    </message>
    <message>
        <source>Drag to another lane to give {model} alone to that CPM</source>
        <translation>Ziehen Sie es auf eine andere Spalte, um {model} allein an diesen CPM zu geben</translation>
    </message>
    <message>
        <source>1 partner</source>
        <translation>1 Partner</translation>
    </message>
    <message>
        <source>{count} partners</source>
        <translation>{count} Partner</translation>
    </message>
    <message>
        <source>{hours} h a month, revenue {money}</source>
        <translation>{hours} h im Monat, Umsatz {money}</translation>
    </message>
    <message>
        <source>{model} of {who}</source>
        <translation>{model} von {who}</translation>
    </message>
    <message>
        <source>Not to {lane}: {reason}</source>
        <translation>Nicht zu {lane}: {reason}</translation>
    </message>
    <message>
        <source>{lane}: no capacity</source>
        <translation>{lane}: keine Kapazität</translation>
    </message>
    <message>
        <source>To {lane}</source>
        <translation>Zu {lane}</translation>
    </message>
    <message>
        <source>{lane}: {change}</source>
        <translation>{lane}: {change}</translation>
    </message>
    <message>
        <source>no tier</source>
        <translation>keine Stufe</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Hours of work a month</source>
        <translation>Stunden Arbeit im Monat</translation>
    </message>
    <message>
        <source>Before fit; those with most of it first.</source>
        <translation>Vor der Eignung; wovon es am meisten gibt, zuerst.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>No activity takes time for this tier and model mix.</source>
        <translation>Keine Tätigkeit braucht Zeit für diese Stufe und diesen Modellmix.</translation>
    </message>
    <message>
        <source>What it takes of whom</source>
        <translation>Was es von wem braucht</translation>
    </message>
    <message>
        <source>Nobody does this work yet: the partner has no CPM.</source>
        <translation>Niemand tut diese Arbeit bisher: Der Partner hat keinen CPM.</translation>
    </message>
    <message>
        <source>Shared by all models</source>
        <translation>Von allen Modellen geteilt</translation>
    </message>
    <message>
        <source>Work divided by how well the CPM&apos;s role type suits the model.</source>
        <translation>Arbeit, geteilt durch die Eignung des Rollentyps für das Modell.</translation>
    </message>
    <message>
        <source>nobody does it</source>
        <translation>niemand tut es</translation>
    </message>
    <message>
        <source>{hours} ÷ fit {fit}, {cpm}</source>
        <translation>{hours} ÷ Eignung {fit}, {cpm}</translation>
    </message>
    <message>
        <source>{hours} ÷ fit {fit}, {cpm}; {requests} on request</source>
        <translation>{hours} ÷ Eignung {fit}, {cpm}; {requests} auf Anfrage</translation>
    </message>
    <message>
        <source>Locked: balancing leaves it where it is</source>
        <translation>Gesperrt: Der Ausgleich lässt ihn, wo er ist</translation>
    </message>
    <message>
        <source>With this CPM from {month} on</source>
        <translation>Bei diesem CPM ab {month}</translation>
    </message>
    <message>
        <source>The CPM before keeps it until {month}</source>
        <translation>Der CPM davor behält ihn bis {month}</translation>
    </message>
    <message>
        <source>Needs a CPM</source>
        <translation>Braucht einen CPM</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>How the plan stands</source>
        <translation>Wie der Plan steht</translation>
    </message>
    <message>
        <source>What needs attention comes first, and each line leads to the partners or CPMs it speaks of. CPMs are compared with those of their own role type.</source>
        <translation>Was Aufmerksamkeit braucht, kommt zuerst, und jede Zeile führt zu den Partnern oder CPMs, von denen sie spricht. CPMs werden mit denen ihres eigenen Rollentyps verglichen.</translation>
    </message>
    <message>
        <source>Your partners, like a spreadsheet</source>
        <translation>Ihre Partner, wie in einer Tabelle</translation>
    </message>
    <message>
        <source>Type, paste and fill as in Excel. Hours follow from tier and model mix; the panel at the right says why a partner takes the hours it takes.</source>
        <translation>Tippen, einfügen und ausfüllen wie in Excel. Stunden folgen aus Stufe und Modellmix; die Tafel rechts sagt, warum ein Partner so viele Stunden braucht.</translation>
    </message>
    <message>
        <source>Who looks after whom</source>
        <translation>Wer wen betreut</translation>
    </message>
    <message>
        <source>Drag a partner to another CPM: while you drag, every lane shows what it would become. Lock what has to stay.</source>
        <translation>Ziehen Sie einen Partner zu einem anderen CPM: Während Sie ziehen, zeigt jede Spalte, was aus ihr würde. Sperren Sie, was bleiben muss.</translation>
    </message>
    <message>
        <source>Let the program propose</source>
        <translation>Das Programm vorschlagen lassen</translation>
    </message>
    <message>
        <source>Press Balance, and go on with other work meanwhile. Every move comes with its reasons, and you accept or refuse each one.</source>
        <translation>Drücken Sie Ausgleichen, und arbeiten Sie inzwischen weiter. Jeder Wechsel kommt mit seinen Gründen, und Sie nehmen jeden an oder lehnen ihn ab.</translation>
    </message>
    <message>
        <source>Heads and money, month by month</source>
        <translation>Köpfe und Geld, Monat für Monat</translation>
    </message>
    <message>
        <source>Where capacity falls short of demand, what it costs, and the fewest hires that keep up.</source>
        <translation>Wo die Kapazität hinter dem Bedarf bleibt, was das kostet, und die wenigsten Einstellungen, die mithalten.</translation>
    </message>
    <message>
        <source>What each CPM is there to do</source>
        <translation>Wozu jeder CPM da ist</translation>
    </message>
    <message>
        <source>Role charters and scorecards follow from the partners&apos; sales models, and from every edit.</source>
        <translation>Rollenprofile und Scorecards folgen aus den Vertriebsmodellen der Partner, und aus jeder Änderung.</translation>
    </message>
    <message>
        <source>What all figures rest on</source>
        <translation>Worauf alle Zahlen beruhen</translation>
    </message>
    <message>
        <source>Hours of activities, working time and pay start as guesses and are marked as such until you confirm them. When you are done: File, Export workbook, for finance.</source>
        <translation>Stunden der Tätigkeiten, Arbeitszeit und Bezahlung beginnen als Schätzungen und sind als solche gekennzeichnet, bis Sie sie bestätigen. Wenn Sie fertig sind: Datei, Arbeitsmappe exportieren, für die Finanzabteilung.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>You are here</source>
        <translation>Sie sind hier</translation>
    </message>
    <message>
        <source>Edits, the latest first</source>
        <translation>Änderungen, die letzte zuerst</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Search edits</source>
        <translation>Änderungen suchen</translation>
    </message>
    <message>
        <source>Export these edits as a table…</source>
        <translation>Diese Änderungen als Tabelle exportieren…</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>Den Verlauf schließen</translation>
    </message>
    <message>
        <source>Going back</source>
        <translation>Es geht zurück</translation>
    </message>
    <message>
        <source>Going forward</source>
        <translation>Es geht vorwärts</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>History.csv</source>
        <translation>Verlauf.csv</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Den Verlauf exportieren</translation>
    </message>
    <message>
        <source>Wrote {name}</source>
        <translation>{name} geschrieben</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>{name} wird geschrieben</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin gehen</translation>
    </message>
    <message>
        <source>No edits yet.</source>
        <translation>Noch keine Änderungen.</translation>
    </message>
    <message>
        <source>No edit fits the search.</source>
        <translation>Keine Änderung entspricht der Suche.</translation>
    </message>
</context>
</TS>
