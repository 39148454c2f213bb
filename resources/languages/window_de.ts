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
        <source>Search edits</source>
        <translation>Änderungen suchen</translation>
    </message>
    <message>
        <source>No edits yet</source>
        <translation>Noch keine Änderungen</translation>
    </message>
    <message>
        <source>Every change is listed here with its time and author, and you can go back to any of them.</source>
        <translation>Jede Änderung steht hier mit Zeit und Urheber, und Sie können zu jeder zurückkehren.</translation>
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
        <source>The plan was changed meanwhile: choose the point again.</source>
        <translation>Der Plan hat sich inzwischen geändert: Wählen Sie die Stelle noch einmal.</translation>
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
        <source>No edit fits the search.</source>
        <translation>Keine Änderung entspricht der Suche.</translation>
    </message>
    <message>
        <source>Way to hire</source>
        <translation>Möglichkeit</translation>
    </message>
    <message>
        <source>Hires</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Wen</translation>
    </message>
    <message>
        <source>Compared with what was asked</source>
        <translation>Verglichen mit der Vorgabe</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>überall</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
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
        <source>Nothing was changed since the plan was opened. The backups in the File menu lead back to earlier states.</source>
        <translation>Seit dem Öffnen des Plans wurde nichts geändert. Zu früheren Ständen führen die Sicherungen im Menü Datei zurück.</translation>
    </message>
    <message>
        <source>undone {moment} by {author}</source>
        <translation>rückgängig gemacht {moment} von {author}</translation>
    </message>
    <message>
        <source>undone {moment}</source>
        <translation>rückgängig gemacht {moment}</translation>
    </message>
    <message>
        <source>Other edits came after this one was undone.</source>
        <translation>Nachdem dies rückgängig gemacht war, kamen andere Änderungen.</translation>
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
    <message>
        <source>Keep this wording</source>
        <translation>Diesen Wortlaut behalten</translation>
    </message>
    <message>
        <source>Take the program&apos;s text again</source>
        <translation>Wieder den Text des Programms nehmen</translation>
    </message>
    <message>
        <source>Texts of charters</source>
        <translation>Texte der Rollenprofile</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>What role charters say. A line of its own becomes a point of a list where there is one.</source>
        <translation>Was Rollenprofile sagen. Eine eigene Zeile wird ein Punkt einer Aufzählung, wo es eine gibt.</translation>
    </message>
    <message>
        <source>Charter texts</source>
        <translation>Texte der Rollenprofile</translation>
    </message>
    <message>
        <source>{title} (changed)</source>
        <translation>{title} (geändert)</translation>
    </message>
    <message>
        <source>Filled in: {places}</source>
        <translation>Eingesetzt wird: {places}</translation>
    </message>
    <message>
        <source>Word anew: {title}</source>
        <translation>Neu formulieren: {title}</translation>
    </message>
    <message>
        <source>Take the program&apos;s text: {title}</source>
        <translation>Text des Programms nehmen: {title}</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Entscheidet</translation>
    </message>
    <message>
        <source>Does not do</source>
        <translation>Tut nicht</translation>
    </message>
    <message>
        <source>Goes to the director</source>
        <translation>Geht an die Leitung</translation>
    </message>
    <message>
        <source>without partners</source>
        <translation>ohne Partner</translation>
    </message>
    <message>
        <source>untagged partners</source>
        <translation>Partner ohne Modell</translation>
    </message>
    <message>
        <source>all models</source>
        <translation>alle Modelle</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>Success criteria</source>
        <translation>Erfolgskriterien</translation>
    </message>
    <message>
        <source>What CPMs are measured by. Each scorecard takes the criteria of the models its CPM plays, leading and lagging in turn, in this order.</source>
        <translation>Woran CPMs gemessen werden. Jede Scorecard nimmt die Kriterien der Modelle, die ihr CPM spielt, Früh- und Spätindikatoren abwechselnd, in dieser Reihenfolge.</translation>
    </message>
    <message>
        <source>criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>No criteria yet. Add the usual ones and change them as you like.</source>
        <translation>Noch keine Kriterien. Fügen Sie die üblichen hinzu und ändern Sie sie nach Belieben.</translation>
    </message>
    <message>
        <source>Add the usual criteria</source>
        <translation>Die üblichen Kriterien hinzufügen</translation>
    </message>
    <message>
        <source>Add the usual success criteria</source>
        <translation>Die üblichen Erfolgskriterien hinzufügen</translation>
    </message>
    <message>
        <source>Leading</source>
        <translation>Früh</translation>
    </message>
    <message>
        <source>Lagging</source>
        <translation>Spät</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Adds up</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Averages</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Vierteljährlich</translation>
    </message>
    <message>
        <source>Twice a year</source>
        <translation>Zweimal im Jahr</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Jährlich</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Counts where a partner sells so</source>
        <translation>Zählt, wo so mit einem Partner verkauft wird</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Leading shows early what will come</source>
        <translation>Früh zeigt rechtzeitig, was kommen wird</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Which way is better</source>
        <translation>Welche Richtung besser ist</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>What one partner should reach in a year, where its tier has no target of its own</source>
        <translation>Was ein Partner in einem Jahr erreichen soll, wenn seine Stufe kein eigenes Ziel hat</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Over partners</source>
        <translation>Über Partner</translation>
    </message>
    <message>
        <source>How targets of partners become one</source>
        <translation>Wie Ziele von Partnern zu einem werden</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>How often it is reviewed</source>
        <translation>Wie oft es geprüft wird</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Was gezählt wird</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Target of a partner of tier {tier}; empty: that of the criterion</source>
        <translation>Ziel eines Partners der Stufe {tier}; leer: das des Kriteriums</translation>
    </message>
    <message>
        <source>Target in {tier}</source>
        <translation>Ziel in {tier}</translation>
    </message>
    <message>
        <source>Onboarding, hours a month</source>
        <translation>Einstieg, Stunden im Monat</translation>
    </message>
    <message>
        <source>Extra hours a month while a partner of this tier is new</source>
        <translation>Zusätzliche Stunden im Monat, solange ein Partner dieser Stufe neu ist</translation>
    </message>
    <message>
        <source>Handover, hours in all</source>
        <translation>Übergabe, Stunden insgesamt</translation>
    </message>
    <message>
        <source>Hours each of both CPMs spends once when the partner changes its CPM</source>
        <translation>Stunden, die jeder der beiden CPMs einmal aufwendet, wenn der Partner wechselt</translation>
    </message>
    <message>
        <source>Growth a year</source>
        <translation>Wachstum im Jahr</translation>
    </message>
    <message>
        <source>Growth of the workload of its partners, on top of that of their sales models</source>
        <translation>Wachstum des Aufwands ihrer Partner, zusätzlich zu dem ihrer Vertriebsmodelle</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Proactive</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Reactive</source>
        <translation>Auf Anfrage</translation>
    </message>
    <message>
        <source>Shared work counts once per partner</source>
        <translation>Gemeinsame Arbeit zählt einmal je Partner</translation>
    </message>
    <message>
        <source>Reactive work follows from requests</source>
        <translation>Arbeit auf Anfrage folgt aus Anfragen</translation>
    </message>
    <message>
        <source>Hours each</source>
        <translation>Stunden je Mal</translation>
    </message>
    <message>
        <source>Target from</source>
        <translation>Ziel von</translation>
    </message>
    <message>
        <source>Target to</source>
        <translation>Ziel bis</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Times a year for a partner of tier {tier}</source>
        <translation>Mal im Jahr für einen Partner der Stufe {tier}</translation>
    </message>
    <message>
        <source>Times a year in {tier}</source>
        <translation>Mal im Jahr in {tier}</translation>
    </message>
    <message>
        <source>Fit: {model}</source>
        <translation>Eignung: {model}</translation>
    </message>
    <message>
        <source>0 % may not, 100 % is home ground; hours needed are workload / fit</source>
        <translation>0 % darf nicht, 100 % ist das eigene Feld; benötigte Stunden sind Aufwand / Eignung</translation>
    </message>
    <message>
        <source>Fit for {model}</source>
        <translation>Eignung für {model}</translation>
    </message>
    <message>
        <source>Paid h/year</source>
        <translation>Bezahlte h/Jahr</translation>
    </message>
    <message>
        <source>Productive h/year</source>
        <translation>Produktive h/Jahr</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>A ramp has at most 36 months</source>
        <translation>Eine Anlaufkurve hat höchstens 36 Monate</translation>
    </message>
    <message>
        <source>type fewer steps</source>
        <translation>geben Sie weniger Stufen ein</translation>
    </message>
    <message>
        <source>Ramp, % by month</source>
        <translation>Einarbeitung, % je Monat</translation>
    </message>
    <message>
        <source>Capacity in the first, second, ... month; 100 % afterwards. For example 0/25/50/75</source>
        <translation>Kapazität im ersten, zweiten, ... Monat; danach 100 %. Zum Beispiel 0/25/50/75</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Grundgehalt</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variabel</translation>
    </message>
    <message>
        <source>Variable pay when every target is met</source>
        <translation>Variable Vergütung, wenn jedes Ziel erreicht ist</translation>
    </message>
    <message>
        <source>Burden</source>
        <translation>Nebenkosten</translation>
    </message>
    <message>
        <source>What the employer pays on top of base and variable</source>
        <translation>Was der Arbeitgeber zusätzlich zu Grundgehalt und variabler Vergütung zahlt</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Reisen</translation>
    </message>
    <message>
        <source>Recruiting</source>
        <translation>Rekrutierung</translation>
    </message>
    <message>
        <source>Once, in the month a seat starts</source>
        <translation>Einmal, im Monat, in dem eine Stelle beginnt</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Ausstattung</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Another one than the plan&apos;s own needs a plan rate</source>
        <translation>Eine andere als die des Plans braucht einen Plankurs</translation>
    </message>
    <message>
        <source>Months to hire</source>
        <translation>Monate bis zur Einstellung</translation>
    </message>
    <message>
        <source>From the decision for a new seat to its first month</source>
        <translation>Von der Entscheidung für eine neue Stelle bis zu ihrem ersten Monat</translation>
    </message>
    <message>
        <source>Loaded year ({currency})</source>
        <translation>Volles Jahr ({currency})</translation>
    </message>
    <message>
        <source>(Base + variable) x (1 + burden) + travel, at plan rates, without one-offs</source>
        <translation>(Grundgehalt + variabel) x (1 + Nebenkosten) + Reisen, zu Plankursen, ohne Einmaliges</translation>
    </message>
    <message>
        <source>{currency} for one unit</source>
        <translation>{currency} für eine Einheit</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>Geschäftsjahr</translation>
    </message>
    <message>
        <source>The calendar year in which the fiscal year begins</source>
        <translation>Das Kalenderjahr, in dem das Geschäftsjahr beginnt</translation>
    </message>
    <message>
        <source>Role type</source>
        <translation>Rollentyp</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Kostenstelle</translation>
    </message>
    <message>
        <source>Budget ({currency})</source>
        <translation>Budget ({currency})</translation>
    </message>
    <message>
        <source>FTE at year end</source>
        <translation>FTE am Jahresende</translation>
    </message>
    <message>
        <source>Full-time seats at the end of the year; 2.5 are two and a half</source>
        <translation>Vollzeitstellen am Ende des Jahres; 2,5 sind zweieinhalb</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>A negative amount lowers the cost</source>
        <translation>Ein negativer Betrag senkt die Kosten</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>That of the seat</source>
        <translation>Die der Stelle</translation>
    </message>
    <message>
        <source>GL account</source>
        <translation>Sachkonto</translation>
    </message>
    <message>
        <source>An adjustment needs a month</source>
        <translation>Eine Anpassung braucht einen Monat</translation>
    </message>
    <message>
        <source>What this comes to</source>
        <translation>Was das ergibt</translation>
    </message>
    <message>
        <source>Hours a year for a usual partner of one sales model. The usual bands are guesses, too.</source>
        <translation>Stunden im Jahr für einen üblichen Partner eines Vertriebsmodells. Auch die üblichen Spannen sind Schätzungen.</translation>
    </message>
    <message>
        <source>Hours a year by tier and sales model</source>
        <translation>Stunden im Jahr nach Stufe und Vertriebsmodell</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Untagged</source>
        <translation>Ohne Modell</translation>
    </message>
    <message>
        <source>Usual band</source>
        <translation>Übliche Spanne</translation>
    </message>
    <message>
        <source>No usual band is known for a tier you added</source>
        <translation>Für eine Stufe, die Sie hinzugefügt haben, ist keine übliche Spanne bekannt</translation>
    </message>
    <message>
        <source>Within the usual {low} to {high} hours a year</source>
        <translation>Innerhalb der üblichen {low} bis {high} Stunden im Jahr</translation>
    </message>
    <message>
        <source>Outside the usual {low} to {high} hours a year</source>
        <translation>Außerhalb der üblichen {low} bis {high} Stunden im Jahr</translation>
    </message>
    <message>
        <source>{low} to {high} h</source>
        <translation>{low} bis {high} h</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Added by you</source>
        <translation>Von Ihnen hinzugefügt</translation>
    </message>
    <message>
        <source>Starting guess</source>
        <translation>Erste Schätzung</translation>
    </message>
    <message>
        <source>Changed; the starting guess is {value}</source>
        <translation>Geändert; die erste Schätzung ist {value}</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>{count} geändert</translation>
    </message>
    <message>
        <source>Chosen moves by CPM</source>
        <translation>Gewählte Wechsel nach CPM</translation>
    </message>
    <message>
        <source>No move concerns a CPM.</source>
        <translation>Kein Wechsel betrifft einen CPM.</translation>
    </message>
    <message>
        <source>CPM</source>
        <translation>CPM</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Gibt</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>Bekommt</translation>
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
        <source>Spread of the role type</source>
        <translation>Spannweite des Rollentyps</translation>
    </message>
    <message>
        <source>{hours} h a month</source>
        <translation>{hours} h im Monat</translation>
    </message>
    <message>
        <source>{revenue} revenue a year</source>
        <translation>{revenue} Umsatz im Jahr</translation>
    </message>
    <message>
        <source>handover {hours} h for each side</source>
        <translation>Übergabe {hours} h auf jeder Seite</translation>
    </message>
    <message>
        <source>{way} km away</source>
        <translation>{way} km entfernt</translation>
    </message>
    <message>
        <source>outside the new CPM&apos;s home regions</source>
        <translation>außerhalb der Heimatregionen des neuen CPM</translation>
    </message>
    <message>
        <source>nobody knows how long together</source>
        <translation>wie lange sie sich kennen, weiß niemand</translation>
    </message>
    <message>
        <source>1 month together</source>
        <translation>1 Monat zusammen</translation>
    </message>
    <message>
        <source>{count} months together</source>
        <translation>{count} Monate zusammen</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Hours over capacity</source>
        <translation>Stunden über der Kapazität</translation>
    </message>
    <message>
        <source>Planned hours in the reserve</source>
        <translation>Geplante Stunden in der Reserve</translation>
    </message>
    <message>
        <source>Requests of hours needed</source>
        <translation>Anfragen an Bedarf</translation>
    </message>
    <message>
        <source>Models played (focus)</source>
        <translation>Gespielte Modelle (Fokus)</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Nothing is moved only so that a CPM plays fewer sales models.</source>
        <translation>Kein Partner wechselt nur, damit ein CPM weniger Vertriebsmodelle betreut.</translation>
    </message>
    <message>
        <source>Work goes to CPMs whose main model it is, where little else is lost.</source>
        <translation>Arbeit geht an CPMs, deren Hauptmodell sie ist, wo sonst wenig verloren geht.</translation>
    </message>
    <message>
        <source>The same for more moves, and for some evenness, too.</source>
        <translation>Dasselbe für mehr Wechsel, und auch für etwas Gleichmäßigkeit.</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>Wie es kommt</translation>
    </message>
    <message>
        <source>Rather focused</source>
        <translation>Eher fokussiert</translation>
    </message>
    <message>
        <source>Strongly focused</source>
        <translation>Stark fokussiert</translation>
    </message>
    <message>
        <source>The plan has this move already.</source>
        <translation>Der Plan hat diesen Wechsel schon.</translation>
    </message>
    <message>
        <source>Not possible any more: the partner was changed since the search.</source>
        <translation>Nicht mehr möglich: Der Partner wurde seit der Suche geändert.</translation>
    </message>
    <message>
        <source>Not possible any more: the partner was locked since the search.</source>
        <translation>Nicht mehr möglich: Der Partner wurde seit der Suche gesperrt.</translation>
    </message>
    <message>
        <source>Not possible any more: the partner or the CPM was removed since the search.</source>
        <translation>Nicht mehr möglich: Der Partner oder der CPM wurde seit der Suche entfernt.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Months with its CPM</source>
        <translation>Monate bei seinem CPM</translation>
    </message>
    <message>
        <source>made</source>
        <translation>gemacht</translation>
    </message>
    <message>
        <source>outdated</source>
        <translation>überholt</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>festgehalten</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} von {total}</translation>
    </message>
    <message>
        <source>Import partners…</source>
        <translation>Partner importieren…</translation>
    </message>
    <message>
        <source>Import the team…</source>
        <translation>Team importieren…</translation>
    </message>
    <message>
        <source>This needs partners and the CPMs who could look after them.</source>
        <translation>Dafür braucht es Partner und CPMs, die sie betreuen könnten.</translation>
    </message>
    <message>
        <source>Nothing to balance yet</source>
        <translation>Noch nichts auszugleichen</translation>
    </message>
    <message>
        <source>Rules clash, so nothing was searched.</source>
        <translation>Regeln widersprechen sich, darum wurde nichts gesucht.</translation>
    </message>
    <message>
        <source>Rules clash in {count} places, so nothing was searched.</source>
        <translation>Regeln widersprechen sich an {count} Stellen, darum wurde nichts gesucht.</translation>
    </message>
    <message>
        <source>The smallest clashes come first.</source>
        <translation>Die kleinsten Widersprüche kommen zuerst.</translation>
    </message>
    <message>
        <source>Drop the rule: {rule}</source>
        <translation>Regel aufheben: {rule}</translation>
    </message>
    <message>
        <source>Drop {count} rules</source>
        <translation>{count} Regeln aufheben</translation>
    </message>
    <message>
        <source>No points yet</source>
        <translation>Noch keine Punkte</translation>
    </message>
    <message>
        <source>Widest spread by moves, {count} points. {first}. {last}.</source>
        <translation>Größte Spannweite nach Wechseln, {count} Punkte. {first}. {last}.</translation>
    </message>
    <message>
        <source>Knee at {spot}.</source>
        <translation>Knick bei {spot}.</translation>
    </message>
    <message>
        <source>{moves} moves: widest spread {spread}</source>
        <translation>{moves} Wechsel: größte Spannweite {spread}</translation>
    </message>
    <message>
        <source>Widest spread of a role type</source>
        <translation>Größte Spannweite eines Rollentyps</translation>
    </message>
    <message>
        <source>Partners that change their CPM, at most</source>
        <translation>Partner, die den CPM wechseln, höchstens</translation>
    </message>
    <message>
        <source>Knee: {moves} moves</source>
        <translation>Knick: {moves} Wechsel</translation>
    </message>
    <message>
        <source>What moves buy</source>
        <translation>Was Wechsel bringen</translation>
    </message>
    <message>
        <source>How even can the plan become with 0, 1, 2, ... moves, and when do more bring little?</source>
        <translation>Wie gleichmäßig kann der Plan mit 0, 1, 2, ... Wechseln werden, und ab wann bringen mehr nur noch wenig?</translation>
    </message>
    <message>
        <source>Draw the curve</source>
        <translation>Die Kurve zeichnen</translation>
    </message>
    <message>
        <source>Draw the curve to see the best spread for every number of moves, and to review them.</source>
        <translation>Zeichnen Sie die Kurve, um für jede Zahl von Wechseln die beste Spannweite zu sehen und die Wechsel anzusehen.</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Knick</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Verbesserung</translation>
    </message>
    <message>
        <source>The share reached of what all moves of the curve improve</source>
        <translation>Der erreichte Anteil dessen, was alle Wechsel der Kurve verbessern</translation>
    </message>
    <message>
        <source>Still possible</source>
        <translation>Noch möglich</translation>
    </message>
    <message>
        <source>The share that a plan with as many moves may reach more, at most</source>
        <translation>Der Anteil, den ein Plan mit ebenso vielen Wechseln höchstens noch mehr erreichen kann</translation>
    </message>
    <message>
        <source>{name}: spread {spread}, highest {highest}, lowest {lowest}, over capacity {over}, with planned work in the reserve {eaten}, sales models a CPM plays {models}.</source>
        <translation>{name}: Spannweite {spread}, höchste {highest}, niedrigste {lowest}, über der Kapazität {over}, mit geplanter Arbeit in der Reserve {eaten}, Vertriebsmodelle je CPM {models}.</translation>
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
        <source>In the reserve</source>
        <translation>In der Reserve</translation>
    </message>
    <message>
        <source>Models a CPM</source>
        <translation>Modelle je CPM</translation>
    </message>
    <message>
        <source>Overload, h</source>
        <translation>Überlast, h</translation>
    </message>
    <message>
        <source>Hours over capacity, and planned hours in the reserve for requests</source>
        <translation>Stunden über der Kapazität und geplante Stunden in der Reserve für Anfragen</translation>
    </message>
    <message>
        <source>Focus and fit</source>
        <translation>Fokus und Eignung</translation>
    </message>
    <message>
        <source>Who plays too many roles, loses the reserve to requests or planned work, or does another role&apos;s work, and which three moves help most?</source>
        <translation>Wer spielt zu viele Rollen, verliert die Reserve an Anfragen oder geplante Arbeit oder tut die Arbeit einer anderen Rolle, und welche drei Wechsel helfen am meisten?</translation>
    </message>
    <message>
        <source>Find moves</source>
        <translation>Wechsel suchen</translation>
    </message>
    <message>
        <source>Find moves to see which CPMs are strained, and what would help each of them most.</source>
        <translation>Lassen Sie Wechsel suchen, um zu sehen, welche CPMs belastet sind und was jedem am meisten hülfe.</translation>
    </message>
    <message>
        <source>Strain</source>
        <translation>Belastung</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>After the moves</source>
        <translation>Nach den Wechseln</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Geht an</translation>
    </message>
    <message>
        <source>Takes h</source>
        <translation>Braucht h</translation>
    </message>
    <message>
        <source>Who gives</source>
        <translation>Wer gibt</translation>
    </message>
    <message>
        <source>Who gets</source>
        <translation>Wer bekommt</translation>
    </message>
    <message>
        <source>Use of who gets</source>
        <translation>Auslastung dort</translation>
    </message>
    <message>
        <source>If somebody leaves</source>
        <translation>Weggang</translation>
    </message>
    <message>
        <source>Who takes what when a CPM leaves, what is at risk, and who has room for it?</source>
        <translation>Wer übernimmt was, wenn ein CPM geht, was ist gefährdet, und wer hat Platz dafür?</translation>
    </message>
    <message>
        <source>Share out</source>
        <translation>Nachfolge suchen</translation>
    </message>
    <message>
        <source>Choose who leaves and when, then share out to see who can take which partner.</source>
        <translation>Wählen Sie, wer wann geht, und lassen Sie aufteilen, um zu sehen, wer welchen Partner nehmen kann.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Nobody can</source>
        <translation>Niemand kann</translation>
    </message>
    <message>
        <source>Hours now</source>
        <translation>Stunden jetzt</translation>
    </message>
    <message>
        <source>then</source>
        <translation>dann</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Eignung</translation>
    </message>
    <message>
        <source>Handover, h</source>
        <translation>Übergabe, h</translation>
    </message>
    <message>
        <source>Months known</source>
        <translation>Bekannt, Mon.</translation>
    </message>
    <message>
        <source>no capacity</source>
        <translation>keine Kapazität</translation>
    </message>
    <message>
        <source>What rules cost</source>
        <translation>Was Regeln kosten</translation>
    </message>
    <message>
        <source>How sure is it</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>What splitting buys</source>
        <translation>Aufteilen</translation>
    </message>
    <message>
        <source>Smallest team</source>
        <translation>Kleinstes Team</translation>
    </message>
    <message>
        <source>Hours are guesses: which moves stay right when they are wrong by up to 20 %?</source>
        <translation>Stunden sind Schätzungen: Welche Wechsel bleiben richtig, wenn sie bis zu 20 % danebenliegen?</translation>
    </message>
    <message>
        <source>Vary the guesses</source>
        <translation>Die Schätzungen verändern</translation>
    </message>
    <message>
        <source>Vary the guesses to see which moves are safe and which guess matters most.</source>
        <translation>Verändern Sie die Schätzungen, um zu sehen, welche Wechsel sicher sind und welche Schätzung am meisten zählt.</translation>
    </message>
    <message>
        <source>Survives</source>
        <translation>Bleibt richtig</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>If one guess alone is wrong</source>
        <translation>Wenn eine Schätzung allein falsch ist</translation>
    </message>
    <message>
        <source>{percent} % less</source>
        <translation>{percent} % weniger</translation>
    </message>
    <message>
        <source>{percent} % more</source>
        <translation>{percent} % mehr</translation>
    </message>
    <message>
        <source>Points of spread, {less}: {low}, {more}: {high}</source>
        <translation>Punkte der Spannweite, {less}: {low}, {more}: {high}</translation>
    </message>
    <message>
        <source>Can all rules be kept, and how much better could the plan be without each?</source>
        <translation>Lassen sich alle Regeln einhalten, und wie viel besser könnte der Plan ohne jede von ihnen sein?</translation>
    </message>
    <message>
        <source>Price the rules</source>
        <translation>Die Regeln bewerten</translation>
    </message>
    <message>
        <source>Price the rules to see which ones cost most, and how many partners they hold.</source>
        <translation>Bewerten Sie die Regeln, um zu sehen, welche am meisten kosten und wie viele Partner sie halten.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Adds spread</source>
        <translation>Mehr Spannweite</translation>
    </message>
    <message>
        <source>Adds overload</source>
        <translation>Mehr Überlast</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>Adds moves</source>
        <translation>Mehr Wechsel</translation>
    </message>
    <message>
        <source>Better without it by</source>
        <translation>Ohne sie besser um</translation>
    </message>
    <message>
        <source>Which hybrids are better shared by two CPMs, one sales model each, and what does it save?</source>
        <translation>Welche Hybride sind bei zwei CPMs besser aufgehoben, je ein Vertriebsmodell, und was spart das?</translation>
    </message>
    <message>
        <source>Try splits</source>
        <translation>Aufteilungen erproben</translation>
    </message>
    <message>
        <source>Try splits to see which hybrids two CPMs should share, and what that saves.</source>
        <translation>Erproben Sie Aufteilungen, um zu sehen, welche Hybride sich zwei CPMs teilen sollten und was das spart.</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Zusammengeführt</translation>
    </message>
    <message>
        <source>Spread, whole</source>
        <translation>Spannweite, ganz</translation>
    </message>
    <message>
        <source>split</source>
        <translation>geteilt</translation>
    </message>
    <message>
        <source>Overload h, whole</source>
        <translation>Überlast h, ganz</translation>
    </message>
    <message>
        <source>Lost to fit h, whole</source>
        <translation>Eignungsverlust h, ganz</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Primary CPM</source>
        <translation>Erster CPM</translation>
    </message>
    <message>
        <source>Second CPM</source>
        <translation>Zweiter CPM</translation>
    </message>
    <message>
        <source>Second CPM gets</source>
        <translation>Zweiter CPM bekommt</translation>
    </message>
    <message>
        <source>Net saving, h a month</source>
        <translation>Ersparnis netto, h im Monat</translation>
    </message>
    <message>
        <source>New split</source>
        <translation>Neu aufteilen</translation>
    </message>
    <message>
        <source>Split as now</source>
        <translation>Geteilt wie jetzt</translation>
    </message>
    <message>
        <source>How many CPMs of each role type can carry every partner, and who is missing or too many?</source>
        <translation>Wie viele CPMs jedes Rollentyps können jeden Partner tragen, und wer fehlt oder ist zu viel?</translation>
    </message>
    <message>
        <source>Find the team</source>
        <translation>Das Team suchen</translation>
    </message>
    <message>
        <source>Find the team to see how many CPMs it takes, against those there are, with proof.</source>
        <translation>Lassen Sie das Team suchen, um zu sehen, wie viele CPMs es braucht, gegen die vorhandenen, mit Beweis.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>CPMs now</source>
        <translation>CPMs jetzt</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>FTE now</source>
        <translation>FTE jetzt</translation>
    </message>
    <message>
        <source>Utilisation then</source>
        <translation>Auslastung danach</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>FTE to change</source>
        <translation>FTE ±</translation>
    </message>
    <message>
        <source>no seats</source>
        <translation>keine Stellen</translation>
    </message>
    <message>
        <source>Looking at who could look after whom</source>
        <translation>Es wird angesehen, wer wen betreuen könnte</translation>
    </message>
    <message>
        <source>Finding out where time is scarce</source>
        <translation>Es wird herausgefunden, wo Zeit knapp ist</translation>
    </message>
    <message>
        <source>Moving partners one by one</source>
        <translation>Partner wechseln einer nach dem anderen</translation>
    </message>
    <message>
        <source>Trying better mixes for several CPMs at once</source>
        <translation>Bessere Mischungen für mehrere CPMs auf einmal werden erprobt</translation>
    </message>
    <message>
        <source>Proving how good the plan is</source>
        <translation>Es wird bewiesen, wie gut der Plan ist</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Es wird gesucht</translation>
    </message>
    <message>
        <source>Best so far: at most {gap} from the best possible plan</source>
        <translation>Bisher am besten: höchstens {gap} vom bestmöglichen Plan</translation>
    </message>
    <message>
        <source>{moves}: the widest spread of a role type goes from {before} to {after}.</source>
        <translation>{moves}: größte Spannweite eines Rollentyps bisher {before}, dann {after}.</translation>
    </message>
    <message>
        <source>Proved best: no plan within your limits is more even.</source>
        <translation>Beweisbar der beste: Kein Plan in Ihren Grenzen ist gleichmäßiger.</translation>
    </message>
    <message>
        <source>These moves help one CPM most. The plan as a whole was not balanced with them.</source>
        <translation>Diese Wechsel helfen einem CPM am meisten. Der Plan als Ganzes wurde damit nicht ausgeglichen.</translation>
    </message>
    <message>
        <source>There was not enough time to say how good this plan is. Search longer to know more.</source>
        <translation>Die Zeit reichte nicht, um zu sagen, wie gut dieser Plan ist. Suchen Sie länger, um mehr zu wissen.</translation>
    </message>
    <message>
        <source>No plan within your limits can be more than {gap} better.</source>
        <translation>Kein Plan in Ihren Grenzen kann um mehr als {gap} besser sein.</translation>
    </message>
    <message>
        <source>Stopped early. {distance} A longer search may find more.</source>
        <translation>Vorzeitig beendet. {distance} Eine längere Suche findet vielleicht mehr.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>{model}: {cpm}</source>
        <translation>{model}: {cpm}</translation>
    </message>
    <message>
        <source>Sell to</source>
        <translation>Verkauf an</translation>
    </message>
    <message>
        <source>The partner is the customer</source>
        <translation>Der Partner ist der Kunde</translation>
    </message>
    <message>
        <source>We</source>
        <translation>Wir</translation>
    </message>
    <message>
        <source>Partner&apos;s product</source>
        <translation>Produkt des Partners</translation>
    </message>
    <message>
        <source>End customer</source>
        <translation>Endkunde</translation>
    </message>
    <message>
        <source>How it sells</source>
        <translation>Wie er verkauft</translation>
    </message>
    <message>
        <source>It builds our product into its own</source>
        <translation>Er baut unser Produkt in sein eigenes ein</translation>
    </message>
    <message>
        <source>It holds the contract with the end customer</source>
        <translation>Er hat den Vertrag mit dem Endkunden</translation>
    </message>
    <message>
        <source>We hardly see its end customers</source>
        <translation>Wir sehen seine Endkunden kaum</translation>
    </message>
    <message>
        <source>What the CPM does</source>
        <translation>Was der CPM tut</translation>
    </message>
    <message>
        <source>Win designs and keep them</source>
        <translation>Design-Wins holen und halten</translation>
    </message>
    <message>
        <source>Agree roadmaps, help its engineers</source>
        <translation>Roadmaps abstimmen, seinen Ingenieuren helfen</translation>
    </message>
    <message>
        <source>Keep forecast and supply in step</source>
        <translation>Prognose und Lieferung im Takt halten</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Worauf zu achten ist</translation>
    </message>
    <message>
        <source>Design wins in the funnel</source>
        <translation>Design-Wins in Arbeit</translation>
    </message>
    <message>
        <source>Forecast accuracy</source>
        <translation>Genauigkeit der Prognose</translation>
    </message>
    <message>
        <source>Product lines embedded</source>
        <translation>Eingebaute Produktlinien</translation>
    </message>
    <message>
        <source>Sell through</source>
        <translation>Verkauf über</translation>
    </message>
    <message>
        <source>The partner&apos;s sellers sell for us</source>
        <translation>Die Verkäufer des Partners verkaufen für uns</translation>
    </message>
    <message>
        <source>Dealer, distributor</source>
        <translation>Händler, Distributor</translation>
    </message>
    <message>
        <source>Dealers and distributors resell our product</source>
        <translation>Händler und Distributoren verkaufen unser Produkt weiter</translation>
    </message>
    <message>
        <source>We see some end customers, but do not work them</source>
        <translation>Wir sehen einige Endkunden, bearbeiten sie aber nicht</translation>
    </message>
    <message>
        <source>Many sellers, many small deals</source>
        <translation>Viele Verkäufer, viele kleine Geschäfte</translation>
    </message>
    <message>
        <source>Train and certify sellers</source>
        <translation>Verkäufer schulen und zertifizieren</translation>
    </message>
    <message>
        <source>Plan campaigns and market development funds</source>
        <translation>Kampagnen und Marketingmittel planen</translation>
    </message>
    <message>
        <source>Review sell-out and stock</source>
        <translation>Abverkauf und Bestand durchsehen</translation>
    </message>
    <message>
        <source>Share of active sellers</source>
        <translation>Anteil aktiver Verkäufer</translation>
    </message>
    <message>
        <source>Certified sellers</source>
        <translation>Zertifizierte Verkäufer</translation>
    </message>
    <message>
        <source>Sell-out growth</source>
        <translation>Wachstum des Abverkaufs</translation>
    </message>
    <message>
        <source>Sell with</source>
        <translation>Verkauf mit</translation>
    </message>
    <message>
        <source>We sell side by side</source>
        <translation>Wir verkaufen Seite an Seite</translation>
    </message>
    <message>
        <source>We and partner</source>
        <translation>Wir und Partner</translation>
    </message>
    <message>
        <source>Joint sales call</source>
        <translation>Gemeinsames Verkaufsgespräch</translation>
    </message>
    <message>
        <source>Both sides work the same opportunity</source>
        <translation>Beide Seiten bearbeiten dieselbe Chance</translation>
    </message>
    <message>
        <source>Our experts join its sales calls</source>
        <translation>Unsere Fachleute kommen zu seinen Verkaufsgesprächen</translation>
    </message>
    <message>
        <source>We know the end customers</source>
        <translation>Wir kennen die Endkunden</translation>
    </message>
    <message>
        <source>Join calls as subject-matter expert</source>
        <translation>Fachwissen in Verkaufsgespräche einbringen</translation>
    </message>
    <message>
        <source>Coach the partner&apos;s sellers</source>
        <translation>Die Verkäufer des Partners anleiten</translation>
    </message>
    <message>
        <source>Agree mutual close plans</source>
        <translation>Gemeinsame Abschlusspläne vereinbaren</translation>
    </message>
    <message>
        <source>Joint opportunities</source>
        <translation>Gemeinsame Chancen</translation>
    </message>
    <message>
        <source>Joint win rate</source>
        <translation>Gemeinsame Abschlussquote</translation>
    </message>
    <message>
        <source>Cycle time</source>
        <translation>Dauer bis zum Abschluss</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Hybrid</translation>
    </message>
    <message>
        <source>Several models at once</source>
        <translation>Mehrere Modelle zugleich</translation>
    </message>
    <message>
        <source>Partner, in more ways than one</source>
        <translation>Partner auf mehr als eine Weise</translation>
    </message>
    <message>
        <source>One part of its business resells, another sells with us</source>
        <translation>Einen Teil verkauft er weiter, einen anderen mit uns</translation>
    </message>
    <message>
        <source>Its models add up; they are never averaged</source>
        <translation>Seine Modelle addieren sich; sie werden nie gemittelt</translation>
    </message>
    <message>
        <source>About a quarter of partners (a guess)</source>
        <translation>Etwa ein Viertel der Partner (eine Schätzung)</translation>
    </message>
    <message>
        <source>Do the work of each model, by its weight</source>
        <translation>Die Arbeit jedes Modells leisten, nach seinem Gewicht</translation>
    </message>
    <message>
        <source>Or share it: one CPM for each part</source>
        <translation>Oder sie teilen: ein CPM für jeden Teil</translation>
    </message>
    <message>
        <source>Keep the parts from getting in each other&apos;s way</source>
        <translation>Dafür sorgen, dass die Teile sich nicht im Weg stehen</translation>
    </message>
    <message>
        <source>The criteria of each model, by hours</source>
        <translation>Die Kriterien jedes Modells, nach Stunden</translation>
    </message>
    <message>
        <source>Focus: roles played at once</source>
        <translation>Fokus: Rollen zugleich</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Last edit by</source>
        <translation>Zuletzt geändert von</translation>
    </message>
    <message>
        <source>Last edits before it</source>
        <translation>Letzte Änderungen davor</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>none are kept</source>
        <translation>keine aufbewahrt</translation>
    </message>
    <message>
        <source>Backups, the latest first</source>
        <translation>Sicherungen, die letzte zuerst</translation>
    </message>
    <message>
        <source>No backups yet. One is kept whenever the plan is opened or saved, thinned out as they age.</source>
        <translation>Noch keine Sicherungen. Bei jedem Öffnen und Speichern des Plans wird eine aufbewahrt; ältere werden ausgedünnt.</translation>
    </message>
    <message>
        <source>Changes since the backup</source>
        <translation>Änderungen seit der Sicherung</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Damals</translation>
    </message>
    <message>
        <source>Nothing has changed in &quot;{name}&quot; since this backup.</source>
        <translation>In „{name}“ hat sich seit dieser Sicherung nichts geändert.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; came since; the backup does not have it.</source>
        <translation>„{name}“ kam seither hinzu; die Sicherung hat es nicht.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is gone since; the backup has it.</source>
        <translation>„{name}“ ist seither weg; die Sicherung hat es.</translation>
    </message>
    <message>
        <source>Since then in &quot;{name}&quot;: {counts}.</source>
        <translation>Seither in „{name}“: {counts}.</translation>
    </message>
    <message>
        <source>Only its name changed, or what has no line of its own.</source>
        <translation>Nur der Name wurde geändert, oder was keine eigene Zeile hat.</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Without a CPM</source>
        <translation>Ohne CPM</translation>
    </message>
    <message>
        <source>CPMs</source>
        <translation>CPMs</translation>
    </message>
    <message>
        <source>Over capacity</source>
        <translation>Über Kapazität</translation>
    </message>
    <message>
        <source>Hours a month</source>
        <translation>Stunden im Monat</translation>
    </message>
    <message>
        <source>Utilisation of the team</source>
        <translation>Auslastung des Teams</translation>
    </message>
    <message>
        <source>Widest spread</source>
        <translation>Größte Spannweite</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Changed in the list</source>
        <translation>In der Liste geändert</translation>
    </message>
    <message>
        <source>New in the list</source>
        <translation>Neu in der Liste</translation>
    </message>
    <message>
        <source>Gone from the list</source>
        <translation>Nicht mehr in der Liste</translation>
    </message>
    <message>
        <source>Back in the list</source>
        <translation>Wieder in der Liste</translation>
    </message>
    <message>
        <source>Changed in the plan only</source>
        <translation>Nur im Plan geändert</translation>
    </message>
    <message>
        <source>Taken out of the plan</source>
        <translation>Aus dem Plan genommen</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>In the plan now</source>
        <translation>Jetzt im Plan</translation>
    </message>
    <message>
        <source>In the list now</source>
        <translation>Jetzt in der Liste</translation>
    </message>
    <message>
        <source>In the list last time</source>
        <translation>Letztes Mal in der Liste</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>geparkt</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>back again</source>
        <translation>wieder da</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>eigener Wert</translation>
    </message>
    <message>
        <source>you removed it</source>
        <translation>Sie haben ihn entfernt</translation>
    </message>
    <message>
        <source>only told</source>
        <translation>nur gesagt</translation>
    </message>
    <message>
        <source>park it</source>
        <translation>parken</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>stays parked</source>
        <translation>bleibt geparkt</translation>
    </message>
    <message>
        <source>bring it back</source>
        <translation>zurückholen</translation>
    </message>
    <message>
        <source>add it</source>
        <translation>hinzufügen</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>auslassen</translation>
    </message>
    <message>
        <source>add it again</source>
        <translation>wieder hinzufügen</translation>
    </message>
    <message>
        <source>stays out</source>
        <translation>bleibt draußen</translation>
    </message>
    <message>
        <source>from the list</source>
        <translation>aus der Liste</translation>
    </message>
    <message>
        <source>keep the plan&apos;s</source>
        <translation>Plan behalten</translation>
    </message>
    <message>
        <source>✕ {what}</source>
        <translation>✕ {what}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Please check: which letters are right?</source>
        <translation>Bitte prüfen: Welche Buchstaben sind richtig?</translation>
    </message>
    <message>
        <source>✓ Read</source>
        <translation>✓ Gelesen</translation>
    </message>
    <message>
        <source>Model mix</source>
        <translation>Modellmix</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Home regions</source>
        <translation>Heimatregionen</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>{now}, was {then}</source>
        <translation>{now}, war {then}</translation>
    </message>
    <message>
        <source>new in this list</source>
        <translation>neu in dieser Liste</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>wie üblich</translation>
    </message>
    <message>
        <source>jumped: {what}</source>
        <translation>gesprungen: {what}</translation>
    </message>
    <message>
        <source>Team (CPMs and seats)</source>
        <translation>Team (CPMs und Stellen)</translation>
    </message>
    <message>
        <source>Assignments (who has whom)</source>
        <translation>Zuordnungen (wer hat wen)</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Zuordnungen</translation>
    </message>
    <message>
        <source>Lines joined to {name}</source>
        <translation>Zeilen, verbunden mit {name}</translation>
    </message>
    <message>
        <source>Left out of this import</source>
        <translation>Aus diesem Import ausgelassen</translation>
    </message>
    <message>
        <source>the one they all say</source>
        <translation>der, den alle nennen</translation>
    </message>
    <message>
        <source>the first one</source>
        <translation>der erste</translation>
    </message>
    <message>
        <source>added up</source>
        <translation>addiert</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>gezählt</translation>
    </message>
    <message>
        <source>the highest</source>
        <translation>der höchste</translation>
    </message>
    <message>
        <source>the latest date</source>
        <translation>das späteste Datum</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} Zeilen</translation>
    </message>
    <message>
        <source>Understood: {what}.</source>
        <translation>Verstanden: {what}.</translation>
    </message>
    <message>
        <source>letters in {title}</source>
        <translation>Zeichensatz {title}</translation>
    </message>
    <message>
        <source>letters probably in {title}</source>
        <translation>Zeichensatz wahrscheinlich {title}</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation>Kommas</translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation>Strichpunkte</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Tabulatoren</translation>
    </message>
    <message>
        <source>Bars |</source>
        <translation>Striche |</translation>
    </message>
    <message>
        <source>found automatically</source>
        <translation>automatisch erkannt</translation>
    </message>
    <message>
        <source>all of them, separated by ;</source>
        <translation>alle, getrennt durch ;</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>Zeile {row}</translation>
    </message>
    <message>
        <source>nowhere: columns have no names</source>
        <translation>nirgends: Spalten haben keine Namen</translation>
    </message>
    <message>
        <source>day first (3/4 is 3 April)</source>
        <translation>Tag zuerst (3/4 ist der 3. April)</translation>
    </message>
    <message>
        <source>month first (3/4 is 4 March)</source>
        <translation>Monat zuerst (3/4 ist der 4. März)</translation>
    </message>
    <message>
        <source>add the CPM to the team</source>
        <translation>den CPM ins Team aufnehmen</translation>
    </message>
    <message>
        <source>leave the partner unassigned</source>
        <translation>den Partner ohne CPM lassen</translation>
    </message>
    <message>
        <source>refuse the row</source>
        <translation>die Zeile ablehnen</translation>
    </message>
    <message>
        <source>convert it at the plan&apos;s rate, else leave it out</source>
        <translation>zum Plankurs umrechnen, sonst auslassen</translation>
    </message>
    <message>
        <source>leave the revenue out</source>
        <translation>den Umsatz auslassen</translation>
    </message>
    <message>
        <source>take it as it is</source>
        <translation>nehmen, wie er ist</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>&amp;Enter 1 change</source>
        <translation>1 Änderung &amp;übernehmen</translation>
    </message>
    <message>
        <source>&amp;Enter {count} changes</source>
        <translation>{count} Änderungen &amp;übernehmen</translation>
    </message>
    <message>
        <source>&amp;Enter {what}</source>
        <translation>{what} &amp;übernehmen</translation>
    </message>
    <message>
        <source>Answer what you know. What you leave open is not guessed: it widens the proposal.</source>
        <translation>Beantworten Sie, was Sie wissen. Was Sie offen lassen, wird nicht geraten: Es macht den Vorschlag breiter.</translation>
    </message>
    <message>
        <source>Take this mix</source>
        <translation>Diesen Mix nehmen</translation>
    </message>
    <message>
        <source>Also partners that are tagged already</source>
        <translation>Auch Partner, die schon ein Modell haben</translation>
    </message>
    <message>
        <source>Partners the rules speak of</source>
        <translation>Partner, von denen die Regeln sprechen</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Load rules…</source>
        <translation>Regeln laden…</translation>
    </message>
    <message>
        <source>Save rules…</source>
        <translation>Regeln speichern…</translation>
    </message>
    <message>
        <source>Tag partners</source>
        <translation>Modelle zuweisen</translation>
    </message>
    <message>
        <source>All partners</source>
        <translation>Alle Partner</translation>
    </message>
    <message>
        <source>The {count} selected</source>
        <translation>Die {count} gewählten</translation>
    </message>
    <message>
        <source>Which partners</source>
        <translation>Welche Partner</translation>
    </message>
    <message>
        <source>No partner fits an advisor rule yet. Say in one what to look for and what follows from it.</source>
        <translation>Noch passt kein Partner zu einer Regel des Ratgebers. Legen Sie in einer fest, wonach gesucht wird und was daraus folgt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Rules tag partners by what is known of them, so import your partners first.</source>
        <translation>Regeln geben Partnern Modelle nach dem, was über sie bekannt ist. Importieren Sie deshalb zuerst Ihre Partner.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Load rules</source>
        <translation>Regeln laden</translation>
    </message>
    <message>
        <source>Rules propose sales models from what is known about each partner. Nothing changes before you apply it. A mix wins over answers; where rules answer the same question, the first one counts.</source>
        <translation>Regeln schlagen Vertriebsmodelle aus dem vor, was über jeden Partner bekannt ist. Nichts ändert sich, bevor Sie es anwenden. Ein Mix geht vor Antworten; beantworten mehrere Regeln dieselbe Frage, zählt die erste.</translation>
    </message>
    <message>
        <source>Propose sales models by rules</source>
        <translation>Vertriebsmodelle nach Regeln vorschlagen</translation>
    </message>
    <message>
        <source>No partners yet</source>
        <translation>Noch keine Partner</translation>
    </message>
    <message>
        <source>Advisor rules.toml</source>
        <translation>Beraterregeln.toml</translation>
    </message>
    <message>
        <source>Save rules</source>
        <translation>Regeln speichern</translation>
    </message>
    <message>
        <source>Wrote {name}</source>
        <translation>{name} geschrieben</translation>
    </message>
    <message>
        <source>Tag 1 partner</source>
        <translation>1 Partner Modelle zuweisen</translation>
    </message>
    <message>
        <source>Tag {count} partners</source>
        <translation>{count} Partnern Modelle zuweisen</translation>
    </message>
    <message>
        <source>No advisor rule is complete yet: each needs what to look for and what follows from it.</source>
        <translation>Noch keine Regel des Ratgebers ist vollständig: Jede braucht, wonach gesucht wird und was daraus folgt.</translation>
    </message>
    <message>
        <source>The rules speak of {found} partners: {changing} would be tagged, {same} stay as they are.</source>
        <translation>Die Regeln sprechen von {found} Partnern: {changing} bekämen einen neuen Mix, {same} bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>For {count} of these the answers speak for no model.</source>
        <translation>Bei {count} davon sprechen die Antworten für kein Modell.</translation>
    </message>
    <message>
        <source>Tag 1 partner as advised</source>
        <translation>1 Partner nach Beratung ein Modell geben</translation>
    </message>
    <message>
        <source>Tag {count} partners as advised</source>
        <translation>{count} Partnern nach Beratung Modelle geben</translation>
    </message>
    <message>
        <source>Rules (*.toml)</source>
        <translation>Regeln (*.toml)</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Sales models of {who}</source>
        <translation>{who}: Welche Vertriebsmodelle?</translation>
    </message>
    <message>
        <source>Proposed mix</source>
        <translation>Vorgeschlagener Mix</translation>
    </message>
    <message>
        <source>{count} questions are open.</source>
        <translation>{count} Fragen sind offen.</translation>
    </message>
    <message>
        <source>{model} {weight}</source>
        <translation>{model} {weight}</translation>
    </message>
    <message>
        <source>{model} is open: anything from {low} to {high}</source>
        <translation>{model} ist offen: alles von {low} bis {high}</translation>
    </message>
    <message>
        <source>{model} {weight}, from {low} to {high}</source>
        <translation>{model} {weight}, von {low} bis {high}</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Neuer Plan</translation>
    </message>
    <message>
        <source>Unsaved work: {name}</source>
        <translation>Ungespeicherte Arbeit: {name}</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Damit weitermachen</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Wegwerfen</translation>
    </message>
    <message>
        <source>Unsaved work was found</source>
        <translation>Ungespeicherte Arbeit wurde gefunden</translation>
    </message>
    <message>
        <source>The program ended without saving. Nothing of it was lost: go on with it or leave it.</source>
        <translation>Das Programm endete, ohne zu speichern. Nichts davon ist verloren: Machen Sie damit weiter, oder lassen Sie es.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>1 unsaved change</source>
        <translation>1 ungespeicherte Änderung</translation>
    </message>
    <message>
        <source>{count} unsaved changes</source>
        <translation>{count} ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>{changes}, the last one {age}</source>
        <translation>{changes}, die letzte {age}</translation>
    </message>
    <message>
        <source>Last: {edits}</source>
        <translation>Zuletzt: {edits}</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>{count} days ago</source>
        <translation>vor {count} Tagen</translation>
    </message>
    <message>
        <source>an hour ago</source>
        <translation>vor einer Stunde</translation>
    </message>
    <message>
        <source>{count} hours ago</source>
        <translation>vor {count} Stunden</translation>
    </message>
    <message>
        <source>a minute ago</source>
        <translation>vor einer Minute</translation>
    </message>
    <message>
        <source>{count} minutes ago</source>
        <translation>vor {count} Minuten</translation>
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
        <source>Lock scenario &quot;{name}&quot;</source>
        <translation>Szenario „{name}“ sperren</translation>
    </message>
    <message>
        <source>Unlock scenario &quot;{name}&quot;</source>
        <translation>Szenario „{name}“ entsperren</translation>
    </message>
    <message>
        <source>Switching</source>
        <translation>Wird gewechselt</translation>
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
    <message>
        <source>Changed in the workbook</source>
        <translation>In der Arbeitsmappe geändert</translation>
    </message>
    <message>
        <source>Not taken: something is wrong</source>
        <translation>Nicht übernommen: Etwas stimmt nicht</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Arbeitsmappe</translation>
    </message>
    <message>
        <source>Plan now</source>
        <translation>Plan jetzt</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Zelle</translation>
    </message>
    <message>
        <source>Both changed</source>
        <translation>Beide geändert</translation>
    </message>
    <message>
        <source>They changed</source>
        <translation>Andere haben geändert</translation>
    </message>
    <message>
        <source>You changed</source>
        <translation>Sie haben geändert</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>take theirs</source>
        <translation>Andere Fassung nehmen</translation>
    </message>
    <message>
        <source>keep yours</source>
        <translation>Eigene Fassung behalten</translation>
    </message>
    <message>
        <source>Your scenario is locked</source>
        <translation>Ihr Szenario ist gesperrt</translation>
    </message>
    <message>
        <source>You took away what it needs</source>
        <translation>Sie haben weggenommen, was es braucht</translation>
    </message>
    <message>
        <source>They removed what you use</source>
        <translation>Andere haben entfernt, was Sie benutzen</translation>
    </message>
    <message>
        <source>Both changed it</source>
        <translation>Beide haben es geändert</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>nicht übernommen</translation>
    </message>
    <message>
        <source>take it</source>
        <translation>übernehmen</translation>
    </message>
    <message>
        <source>keep plan&apos;s</source>
        <translation>Plan behalten</translation>
    </message>
    <message>
        <source>look</source>
        <translation>ansehen</translation>
    </message>
    <message>
        <source>both changed it</source>
        <translation>beide geändert</translation>
    </message>
    <message>
        <source>Highest utilisation</source>
        <translation>Höchste Auslastung</translation>
    </message>
    <message>
        <source>As targeted</source>
        <translation>Wie im Ziel</translation>
    </message>
    <message>
        <source>How full every month may be; without a figure, up to the target of the role type.</source>
        <translation>Wie voll jeder Monat sein darf; ohne Angabe bis zum Ziel des Rollentyps.</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Home region only</source>
        <translation>Nur Heimatregion</translation>
    </message>
    <message>
        <source>Anybody anywhere</source>
        <translation>Jeder überall</translation>
    </message>
    <message>
        <source>Whether seats with home regions do work of these only.</source>
        <translation>Ob Stellen mit Heimatregionen nur Arbeit aus diesen tun.</translation>
    </message>
    <message>
        <source>Work of a CPM</source>
        <translation>Arbeit eines CPM</translation>
    </message>
    <message>
        <source>Stays with its role type</source>
        <translation>Bleibt bei seinem Rollentyp</translation>
    </message>
    <message>
        <source>Any role type with a fit</source>
        <translation>Jeder geeignete Rollentyp</translation>
    </message>
    <message>
        <source>Which hires may take over work that somebody has; work of nobody goes to any with a fit.</source>
        <translation>Welche Neueinstellungen Arbeit übernehmen dürfen, die jemand hat; Arbeit von niemandem geht an jeden Geeigneten.</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation>Gesucht sind</translation>
    </message>
    <message>
        <source>Fewest hires</source>
        <translation>Die wenigsten Neueinstellungen</translation>
    </message>
    <message>
        <source>Lowest cost</source>
        <translation>Die niedrigsten Kosten</translation>
    </message>
    <message>
        <source>What is made small first.</source>
        <translation>Was zuerst klein gemacht wird.</translation>
    </message>
    <message>
        <source>Hires, at most</source>
        <translation>Neueinstellungen, höchstens</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Beliebig viele</translation>
    </message>
    <message>
        <source>With a figure, the hires are found that cover most revenue.</source>
        <translation>Mit einer Zahl werden die Neueinstellungen gesucht, die den meisten Umsatz abdecken.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>Most that the hires may cost until the end of the horizon, in thousands.</source>
        <translation>Was die Neueinstellungen bis zum Ende des Horizonts höchstens kosten dürfen, in Tausend.</translation>
    </message>
    <message>
        <source>Moves, at most</source>
        <translation>Wechsel, höchstens</translation>
    </message>
    <message>
        <source>Counts as even: spread up to</source>
        <translation>Ausgeglichen bis</translation>
    </message>
    <message>
        <source> points</source>
        <translation> Punkte</translation>
    </message>
    <message>
        <source>Hours are estimates; a smaller difference is not worth a new CPM.</source>
        <translation>Stunden sind Schätzungen; für einen kleineren Unterschied lohnt kein Wechsel des CPM.</translation>
    </message>
    <message>
        <source>How focused CPMs should be</source>
        <translation>Fokus der CPMs</translation>
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
        <source>What must not change, this time</source>
        <translation>Was diesmal so bleibt</translation>
    </message>
    <message>
        <source>For each way to hire; a longer search proves more.</source>
        <translation>Für jeden Weg einzustellen; eine längere Suche beweist mehr.</translation>
    </message>
    <message>
        <source>Hiring</source>
        <translation>Neueinstellungen</translation>
    </message>
    <message>
        <source>Cost and budget</source>
        <translation>Kosten und Budget</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Köpfe</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Benötigt</translation>
    </message>
    <message>
        <source>Needed, nobody&apos;s yet</source>
        <translation>Benötigt, noch ohne CPM</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Without ramp and leave</source>
        <translation>Ohne Einarbeitung und Abwesenheit</translation>
    </message>
    <message>
        <source>Target band</source>
        <translation>Zielband</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmalig</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Kosten im Monat</translation>
    </message>
    <message>
        <source>{first} in {from_month}, {last} in {to_month}</source>
        <translation>{first} im {from_month}, {last} im {to_month}</translation>
    </message>
    <message>
        <source>{hours} h needed</source>
        <translation>{hours} h benötigt</translation>
    </message>
    <message>
        <source>{hours} h of it nobody&apos;s yet</source>
        <translation>davon {hours} h ohne CPM</translation>
    </message>
    <message>
        <source>{hours} h available from {fte} FTE</source>
        <translation>{hours} h verfügbar von {fte} FTE</translation>
    </message>
    <message>
        <source>{share} used</source>
        <translation>{share} ausgelastet</translation>
    </message>
    <message>
        <source>{hours} h missing</source>
        <translation>{hours} h fehlen</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Gesellschaft</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Genehmigung</translation>
    </message>
    <message>
        <source>role type</source>
        <translation>Rollentyp</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>A month such as {month}, or a day such as {day}</source>
        <translation>Ein Monat wie {month} oder ein Tag wie {day}</translation>
    </message>
    <message>
        <source>FTE</source>
        <translation>FTE</translation>
    </message>
    <message>
        <source>Full-time equivalent: 100 % is one full-time seat</source>
        <translation>Vollzeitäquivalent: 100 % sind eine Vollzeitstelle</translation>
    </message>
    <message>
        <source>Base a year</source>
        <translation>Grundgehalt im Jahr</translation>
    </message>
    <message>
        <source>Variable a year</source>
        <translation>Variabel im Jahr</translation>
    </message>
    <message>
        <source>Travel a year</source>
        <translation>Reisen im Jahr</translation>
    </message>
    <message>
        <source>The seat&apos;s own pay</source>
        <translation>Die eigene Vergütung der Stelle</translation>
    </message>
    <message>
        <source>As usual for the role type; typing makes it its own</source>
        <translation>Wie für den Rollentyp üblich; Tippen macht sie zur eigenen</translation>
    </message>
    <message>
        <source>In fiscal year {year}, from the planning month on</source>
        <translation>Im Geschäftsjahr {year}, ab dem Planungsmonat</translation>
    </message>
    <message>
        <source>A whole year on these terms, without what is paid once, in the plan&apos;s currency</source>
        <translation>Ein ganzes Jahr zu diesen Bedingungen, ohne Einmaliges, in der Währung des Plans</translation>
    </message>
    <message>
        <source>Full year</source>
        <translation>Volles Jahr</translation>
    </message>
    <message>
        <source>Position ID</source>
        <translation>Stellennummer</translation>
    </message>
    <message>
        <source>This fiscal year</source>
        <translation>Dieses Geschäftsjahr</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Das nächste</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Backfill of</source>
        <translation>Nachbesetzung von</translation>
    </message>
    <message>
        <source>&amp;Show what happens</source>
        <translation>&amp;Zeigen, was geschieht</translation>
    </message>
    <message>
        <source>A region grows</source>
        <translation>Eine Region wächst</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Region</translation>
    </message>
    <message>
        <source>&amp;Growth a year</source>
        <translation>&amp;Wachstum im Jahr</translation>
    </message>
    <message>
        <source>The workload of its partners grows by so much a year, on top of the growth already planned.</source>
        <translation>Um so viel wächst der Aufwand ihrer Partner im Jahr, zusätzlich zum bereits geplanten Wachstum.</translation>
    </message>
    <message>
        <source>{region} grows by {percent} % a year more</source>
        <translation>{region} wächst im Jahr um {percent} % mehr</translation>
    </message>
    <message>
        <source>Ramp is slower</source>
        <translation>Einarbeitung dauert länger</translation>
    </message>
    <message>
        <source>All role types</source>
        <translation>Alle Rollentypen</translation>
    </message>
    <message>
        <source>&amp;Role type</source>
        <translation>&amp;Rollentyp</translation>
    </message>
    <message>
        <source>&amp;Months longer</source>
        <translation>Ein&amp;arbeitung länger um (Monate)</translation>
    </message>
    <message>
        <source>Spent on the first step of the ramp.</source>
        <translation>Die zusätzlichen Monate gelten als erste Stufe der Einarbeitung.</translation>
    </message>
    <message>
        <source>Ramp takes {count} months more</source>
        <translation>Einarbeitung dauert {count} Monate länger</translation>
    </message>
    <message>
        <source>Partners move to another tier</source>
        <translation>Partner kommen in eine andere Stufe</translation>
    </message>
    <message>
        <source>&amp;From tier</source>
        <translation>&amp;Von Stufe</translation>
    </message>
    <message>
        <source>&amp;To tier</source>
        <translation>&amp;Zu Stufe</translation>
    </message>
    <message>
        <source>Partners keep their CPM; their hours change.</source>
        <translation>Partner behalten ihren CPM; ihre Stunden ändern sich.</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Alle Regionen</translation>
    </message>
    <message>
        <source>{of} moves to {to}</source>
        <translation>{of} kommt in {to}</translation>
    </message>
    <message>
        <source>{name} in {region}</source>
        <translation>{name} in {region}</translation>
    </message>
    <message>
        <source>CPMs leave at a rate</source>
        <translation>CPMs gehen mit einer Quote</translation>
    </message>
    <message>
        <source>&amp;Seats left a year</source>
        <translation>&amp;Fluktuation im Jahr</translation>
    </message>
    <message>
        <source>Expected, without names</source>
        <translation>Erwartet, ohne Namen</translation>
    </message>
    <message>
        <source>Drawn by chance, each with a backfill</source>
        <translation>Ausgelost, jede mit Nachbesetzung</translation>
    </message>
    <message>
        <source>&amp;Who leaves</source>
        <translation>&amp;Wer geht</translation>
    </message>
    <message>
        <source>Expected: seats offer that much less in the hiring plan. Drawn: some people leave.</source>
        <translation>Erwartet: Die Stellen bieten im Einstellungsplan entsprechend weniger. Ausgelost: Einzelne Personen gehen.</translation>
    </message>
    <message>
        <source>{percent} % of seats are left a year</source>
        <translation>{percent} % der Stellen werden im Jahr verlassen</translation>
    </message>
    <message>
        <source>{names} leave</source>
        <translation>{names} gehen</translation>
    </message>
    <message>
        <source>Hiring is frozen</source>
        <translation>Einstellungsstopp</translation>
    </message>
    <message>
        <source>&amp;Last month of the freeze</source>
        <translation>&amp;Einstellungsstopp bis einschließlich</translation>
    </message>
    <message>
        <source>no CPMs yet</source>
        <translation>noch keine CPMs</translation>
    </message>
    <message>
        <source>no partner has a region</source>
        <translation>kein Partner hat eine Region</translation>
    </message>
    <message>
        <source>no partners yet</source>
        <translation>noch keine Partner</translation>
    </message>
    <message>
        <source>there is only one tier</source>
        <translation>es gibt nur eine Stufe</translation>
    </message>
    <message>
        <source>No new seats until {month}</source>
        <translation>Keine neuen Stellen bis {month}</translation>
    </message>
    <message>
        <source>A CPM leaves</source>
        <translation>Ein CPM geht</translation>
    </message>
    <message>
        <source>&amp;CPM</source>
        <translation>&amp;CPM</translation>
    </message>
    <message>
        <source>&amp;Last month in the seat</source>
        <translation>&amp;Letzter Monat auf der Stelle</translation>
    </message>
    <message>
        <source>A region grows…</source>
        <translation>Eine Region wächst…</translation>
    </message>
    <message>
        <source>Ramp is slower…</source>
        <translation>Einarbeitung dauert länger…</translation>
    </message>
    <message>
        <source>Partners move to another tier…</source>
        <translation>Partner kommen in eine andere Stufe…</translation>
    </message>
    <message>
        <source>CPMs leave at a rate…</source>
        <translation>CPMs gehen mit einer Quote…</translation>
    </message>
    <message>
        <source>Hiring is frozen…</source>
        <translation>Einstellungsstopp…</translation>
    </message>
    <message>
        <source>A month is needed here</source>
        <translation>Hier wird ein Monat benötigt</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Besetzt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>To be hired</source>
        <translation>Zu besetzen</translation>
    </message>
    <message>
        <source>Backfill</source>
        <translation>Nachbesetzung</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Geht</translation>
    </message>
    <message>
        <source>All hours needed of all available: {first} in {from_month}, {last} in {to_month}</source>
        <translation>Benötigt von allen verfügbaren Stunden: {first} im {from_month}, {last} im {to_month}</translation>
    </message>
    <message>
        <source>1 month lacks hours, {since}: {hours} h</source>
        <translation>1 Monat mit zu wenig Stunden, {since}: {hours} h</translation>
    </message>
    <message>
        <source>{count} months lack hours, first and most in {since}: {hours} h</source>
        <translation>{count} Monate mit zu wenig Stunden, zuerst und am meisten {since}: {hours} h</translation>
    </message>
    <message>
        <source>{count} months lack hours, first {since}, most {worst}: {hours} h</source>
        <translation>{count} Monate mit zu wenig Stunden, zuerst {since}, am meisten {worst}: {hours} h</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>{amount} übrig</translation>
    </message>
    <message>
        <source>{amount} over</source>
        <translation>{amount} über Budget</translation>
    </message>
    <message>
        <source>{count} partners</source>
        <translation>{count} Partner</translation>
    </message>
    <message>
        <source>Tag {who} {model}</source>
        <translation>{model} für {who} setzen</translation>
    </message>
    <message>
        <source>Take {model} from {who}</source>
        <translation>{model} von {who} wegnehmen</translation>
    </message>
    <message>
        <source>Set model mix of {who} to {mix}</source>
        <translation>Modellmix von {who} auf {mix} setzen</translation>
    </message>
    <message>
        <source>Clear tier of {who}</source>
        <translation>Stufe von {who} leeren</translation>
    </message>
    <message>
        <source>Set tier of {who} to {tier}</source>
        <translation>Stufe von {who} auf {tier} setzen</translation>
    </message>
    <message>
        <source>Set effort factor of {who} to {factor}</source>
        <translation>Aufwandsfaktor von {who} auf {factor} setzen</translation>
    </message>
    <message>
        <source>Compute the hours of {who} again</source>
        <translation>Stunden von {who} wieder berechnen</translation>
    </message>
    <message>
        <source>Set known hours of {who}</source>
        <translation>Bekannte Stunden von {who} setzen</translation>
    </message>
    <message>
        <source>Unassign {who}</source>
        <translation>Zuordnung von {who} aufheben</translation>
    </message>
    <message>
        <source>Assign {who} to {cpm}</source>
        <translation>{who} an {cpm} zuordnen</translation>
    </message>
    <message>
        <source>Lock {who}</source>
        <translation>{who} sperren</translation>
    </message>
    <message>
        <source>Unlock {who}</source>
        <translation>{who} entsperren</translation>
    </message>
    <message>
        <source>Remove {who}</source>
        <translation>{who} entfernen</translation>
    </message>
    <message>
        <source>Park {who}</source>
        <translation>{who} parken</translation>
    </message>
    <message>
        <source>Bring back {who}</source>
        <translation>{who} zurückholen</translation>
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
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>Diese Regel entfernen</translation>
    </message>
    <message>
        <source>1 partner</source>
        <translation>1 Partner</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>Wörter, nach denen zu suchen ist</translation>
    </message>
    <message>
        <source>Such as: OEM; embedded</source>
        <translation>Etwa: OEM; eingebaut</translation>
    </message>
    <message>
        <source>Any of them is enough; letter case does not matter. Separate them by ;</source>
        <translation>Eines davon genügt; Groß und Klein ist gleich. Trennen Sie sie durch ;</translation>
    </message>
    <message>
        <source>A mix…</source>
        <translation>Ein Mix…</translation>
    </message>
    <message>
        <source>Answers to the advisor&apos;s questions…</source>
        <translation>Antworten auf die Fragen des Beraters…</translation>
    </message>
    <message>
        <source>Model mix for these partners</source>
        <translation>Modellmix dieser Partner</translation>
    </message>
    <message>
        <source>partners like these</source>
        <translation>Partner wie diese</translation>
    </message>
    <message>
        <source>What follows: {words}</source>
        <translation>Was folgt: {words}</translation>
    </message>
    <message>
        <source>Choose what follows…</source>
        <translation>Wählen, was folgt…</translation>
    </message>
    <message>
        <source>A mix, or answers to the advisor&apos;s questions</source>
        <translation>Ein Mix oder Antworten auf die Fragen des Beraters</translation>
    </message>
    <message>
        <source>Answers: {mix}</source>
        <translation>Antworten: {mix}</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>beginnt mit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Bundesland</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>Externe ID</translation>
    </message>
    <message>
        <source>The default tier counts until one is set</source>
        <translation>Die Standardstufe gilt, bis eine gesetzt ist</translation>
    </message>
    <message>
        <source>{mix}. Type, for example, &quot;with 60, through 40&quot;.</source>
        <translation>{mix}. Tippen Sie zum Beispiel „mit 60, über 40“.</translation>
    </message>
    <message>
        <source>A partner with more than one sales model; follows from the model mix</source>
        <translation>Ein Partner mit mehr als einem Vertriebsmodell; folgt aus dem Modellmix</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>Workload h/month</source>
        <translation>Aufwand h/Monat</translation>
    </message>
    <message>
        <source>Effort factor</source>
        <translation>Aufwandsfaktor</translation>
    </message>
    <message>
        <source>100 % is a usual partner of its tier; 150 % takes half as much again</source>
        <translation>100 % ist ein üblicher Partner seiner Stufe; 150 % braucht anderthalbmal so viel</translation>
    </message>
    <message>
        <source>Start month</source>
        <translation>Erster Monat</translation>
    </message>
    <message>
        <source>First month as a partner; onboarding hours count from here</source>
        <translation>Erster Monat als Partner; ab hier zählen Stunden für den Einstieg</translation>
    </message>
    <message>
        <source>End month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Last month as a partner; it costs no hours afterwards</source>
        <translation>Letzter Monat als Partner; danach kostet er keine Stunden</translation>
    </message>
    <message>
        <source>Own growth</source>
        <translation>Eigenes Wachstum</translation>
    </message>
    <message>
        <source>Growth of its workload a year; empty: that of its tier and models</source>
        <translation>Wachstum seines Aufwands im Jahr; leer: das seiner Stufe und Modelle</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>A locked partner stays with its CPM when the plan is balanced</source>
        <translation>Ein gesperrter Partner bleibt beim Ausgleich bei seinem CPM</translation>
    </message>
    <message>
        <source>Computed from activities; type hours and a reason to set a known figure</source>
        <translation>Aus Tätigkeiten berechnet; tippen Sie Stunden und einen Grund, um eine bekannte Zahl zu setzen</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>kein Grund genannt</translation>
    </message>
    <message>
        <source>Known workload: {reason}. Clear the cell to compute it again</source>
        <translation>Bekannter Aufwand: {reason}. Leeren Sie die Zelle, um ihn wieder zu berechnen</translation>
    </message>
    <message>
        <source>Hours by activity</source>
        <translation>Stunden nach Tätigkeit</translation>
    </message>
    <message>
        <source>No activity takes time for this tier and model mix.</source>
        <translation>Keine Tätigkeit braucht Zeit für diese Stufe und diesen Modellmix.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Tätigkeit</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>shared by all models</source>
        <translation>von allen Modellen geteilt</translation>
    </message>
    <message>
        <source>{name} ({model}): {sum} ÷ 12 months = {minutes} minutes a month</source>
        <translation>{name} ({model}): {sum} ÷ 12 Monate = {minutes} Minuten im Monat</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>{cpm} needs {hours} h a month for it: workload / fit</source>
        <translation>{cpm} braucht dafür {hours} h im Monat: Aufwand / Eignung</translation>
    </message>
    <message>
        <source>Its CPMs need {hours} h a month for it: workload / fit</source>
        <translation>Seine CPMs brauchen dafür {hours} h im Monat: Aufwand / Eignung</translation>
    </message>
    <message>
        <source>Parked partners</source>
        <translation>Geparkte Partner</translation>
    </message>
    <message>
        <source>They count nowhere and keep all they had.</source>
        <translation>Sie zählen nirgends mit und behalten alles, was sie hatten.</translation>
    </message>
    <message>
        <source>parked partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>parked partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>No partner is parked. A parked partner counts nowhere and keeps all it had. To park some, select them on the Partners page. Whoever is missing in a later list can be parked, too.</source>
        <translation>Kein Partner ist geparkt. Ein geparkter Partner zählt nirgends mit und behält alles, was er hatte. Zum Parken wählen Sie Partner auf der Seite „Partner“ aus. Auch wer in einer späteren Liste fehlt, kann geparkt werden.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>CPM then</source>
        <translation>CPM damals</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>{count} gewählt</translation>
    </message>
    <message>
        <source>workload {hours} h a month · {revenue}</source>
        <translation>Aufwand {hours} h im Monat · {revenue}</translation>
    </message>
    <message>
        <source>Workload, hours a month</source>
        <translation>Aufwand, Stunden im Monat</translation>
    </message>
    <message>
        <source>Hours their CPMs need for it: workload / fit</source>
        <translation>Stunden, die ihre CPMs dafür brauchen: Aufwand / Eignung</translation>
    </message>
    <message>
        <source>Revenue a year</source>
        <translation>Umsatz im Jahr</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>{models}; {count} of them hybrid</source>
        <translation>{models}; davon {count} hybrid</translation>
    </message>
    <message>
        <source>No tier</source>
        <translation>Keine Stufe</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das ging nicht</translation>
    </message>
    <message>
        <source>Save the changes to {name}?</source>
        <translation>Die Änderungen an {name} speichern?</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>They are lost if you do not save them.</source>
        <translation>Sie gehen verloren, wenn Sie sie nicht speichern.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>No capacity</source>
        <translation>Keine Kapazität</translation>
    </message>
    <message>
        <source>The seat is not filled, not started or fully in ramp in the planning month</source>
        <translation>Die Stelle ist im Planungsmonat nicht besetzt, hat nicht begonnen oder ist ganz in Einarbeitung</translation>
    </message>
    <message>
        <source>{load}: {needed} h needed of {available} h</source>
        <translation>{load}: {needed} h benötigt von {available} h</translation>
    </message>
    <message>
        <source>Hours needed</source>
        <translation>Benötigte Stunden</translation>
    </message>
    <message>
        <source>Hours available</source>
        <translation>Verfügbare Stunden</translation>
    </message>
    <message>
        <source>Requests of capacity</source>
        <translation>Anfragen an Kapazität</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Fokus</translation>
    </message>
    <message>
        <source>Over how many sales models the hours spread: 1.0 is one, 3.0 all alike</source>
        <translation>Auf wie viele Vertriebsmodelle sich die Stunden verteilen: 1,0 ist eines, 3,0 alle gleich</translation>
    </message>
    <message>
        <source>Requests take {reactive} h; {reserve} h are kept for them</source>
        <translation>Anfragen brauchen {reactive} h; {reserve} h sind dafür freigehalten</translation>
    </message>
    <message>
        <source>, of which planned work takes {planned} h</source>
        <translation>, davon nimmt geplante Arbeit {planned} h</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>A locked CPM keeps the partners they have and gets no others</source>
        <translation>Ein gesperrter CPM behält seine Partner und bekommt keine anderen</translation>
    </message>
    <message>
        <source> Requests are {capacity} of the capacity and {needed} of the hours needed.</source>
        <translation> Anfragen sind {capacity} der Kapazität und {needed} der benötigten Stunden.</translation>
    </message>
    <message>
        <source>from {start}</source>
        <translation>ab {start}</translation>
    </message>
    <message>
        <source>until {end}</source>
        <translation>bis {end}</translation>
    </message>
    <message>
        <source>Takes over from</source>
        <translation>Löst ab</translation>
    </message>
    <message>
        <source>The two seats count as one head; while both are there, both cost</source>
        <translation>Die beiden Stellen zählen als ein Kopf; solange beide da sind, kosten beide</translation>
    </message>
    <message>
        <source>Base pay</source>
        <translation>Grundgehalt</translation>
    </message>
    <message>
        <source>Variable pay</source>
        <translation>Variable Vergütung</translation>
    </message>
    <message>
        <source>Pay currency</source>
        <translation>Währung der Vergütung</translation>
    </message>
    <message>
        <source>Loaded year</source>
        <translation>Volles Jahr mit Nebenkosten</translation>
    </message>
    <message>
        <source>A full-time year at first terms, in the plan&apos;s currency, one-offs apart</source>
        <translation>Ein Vollzeitjahr zu den ersten Bedingungen, in der Währung des Plans, ohne Einmaliges</translation>
    </message>
    <message>
        <source>That of the role type</source>
        <translation>Die des Rollentyps</translation>
    </message>
    <message>
        <source>{count} CPMs</source>
        <translation>{count} CPMs</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Abwesenheit</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>Abwesenheit</translation>
    </message>
    <message>
        <source>Never away</source>
        <translation>Nie abwesend</translation>
    </message>
    <message>
        <source>Later terms</source>
        <translation>Spätere Bedingungen</translation>
    </message>
    <message>
        <source>later terms</source>
        <translation>spätere Bedingungen</translation>
    </message>
    <message>
        <source>Nothing changes later</source>
        <translation>Später ändert sich nichts</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>How much of the working time; cost goes on, capacity does not</source>
        <translation>Wie viel der Arbeitszeit; Kosten laufen weiter, Kapazität nicht</translation>
    </message>
    <message>
        <source>Variable at target</source>
        <translation>Variabel bei Zielerreichung</translation>
    </message>
    <message>
        <source>Burden on both</source>
        <translation>Nebenkosten auf beides</translation>
    </message>
    <message>
        <source>Recruiting, once</source>
        <translation>Rekrutierung, einmalig</translation>
    </message>
    <message>
        <source>Equipment, once</source>
        <translation>Ausstattung, einmalig</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Im Jahr</translation>
    </message>
    <message>
        <source>Partners that become unassigned: {count}.</source>
        <translation>Partner, die danach keinen CPM haben: {count}.</translation>
    </message>
    <message>
        <source>Split partners that go back wholly to their primary CPM: {count}.</source>
        <translation>Geteilte Partner, die ganz zu ihrem ersten CPM zurückgehen: {count}.</translation>
    </message>
    <message>
        <source>Undo brings it all back.</source>
        <translation>Rückgängig bringt alles zurück.</translation>
    </message>
    <message>
        <source>Onboarding</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>Known workload: {reason}</source>
        <translation>Bekannter Aufwand: {reason}</translation>
    </message>
    <message>
        <source>while the partner is new</source>
        <translation>solange der Partner neu ist</translation>
    </message>
    <message>
        <source>set by hand: beyond what is computed</source>
        <translation>von Hand gesetzt: über das Berechnete hinaus</translation>
    </message>
    <message>
        <source>{hours} h × {times} a year</source>
        <translation>{hours} h × {times} im Jahr</translation>
    </message>
    <message>
        <source>weight {share}</source>
        <translation>Gewicht {share}</translation>
    </message>
    <message>
        <source>effort {share}</source>
        <translation>Aufwand {share}</translation>
    </message>
    <message>
        <source>Paste {count} cells</source>
        <translation>{count} Zellen einfügen</translation>
    </message>
    <message>
        <source>Rows below the last one: {count} of the copied rows found no place.</source>
        <translation>Zeilen unter der letzten: {count} der kopierten Zeilen fanden keinen Platz.</translation>
    </message>
    <message>
        <source>Columns beyond the last one: {count} of the copied columns found no place.</source>
        <translation>Spalten hinter der letzten: {count} der kopierten Spalten fanden keinen Platz.</translation>
    </message>
    <message>
        <source>Fill {count} cells</source>
        <translation>{count} Zellen ausfüllen</translation>
    </message>
    <message>
        <source>Clear {count} cells</source>
        <translation>{count} Zellen leeren</translation>
    </message>
    <message>
        <source>This column cannot be typed into</source>
        <translation>In diese Spalte kann nicht getippt werden</translation>
    </message>
    <message>
        <source>change what it follows from</source>
        <translation>ändern Sie, woraus sie folgt</translation>
    </message>
    <message>
        <source>Here only one cell of a row can be changed at once</source>
        <translation>Hier lässt sich nur eine Zelle einer Zeile auf einmal ändern</translation>
    </message>
    <message>
        <source>put in one column after the other</source>
        <translation>geben Sie eine Spalte nach der anderen ein</translation>
    </message>
    <message>
        <source>Rows added: {count}.</source>
        <translation>Hinzugefügte Zeilen: {count}.</translation>
    </message>
    <message>
        <source>Cells changed: {count}.</source>
        <translation>Geänderte Zellen: {count}.</translation>
    </message>
    <message>
        <source>Left as they were: {count}.</source>
        <translation>Gelassen, wie sie waren: {count}.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Warum nicht</translation>
    </message>
    <message>
        <source>Mix today</source>
        <translation>Mix heute</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>set by the rule</source>
        <translation>von der Regel gesetzt</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>Rule {numbers}</source>
        <translation>Regel {numbers}</translation>
    </message>
    <message>
        <source>Rules {numbers}</source>
        <translation>Regeln {numbers}</translation>
    </message>
    <message>
        <source>{count} questions are open</source>
        <translation>{count} Fragen sind offen</translation>
    </message>
    <message>
        <source>{model} {low}–{high} %</source>
        <translation>{model} {low}–{high} %</translation>
    </message>
    <message>
        <source>{model} {low} %</source>
        <translation>{model} {low} %</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worüber</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Role types</source>
        <translation>Rollentypen</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Tätigkeiten</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Charters</source>
        <translation>Rollenprofile</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>No partner is with another CPM.</source>
        <translation>Kein Partner ist bei einem anderen CPM.</translation>
    </message>
    <message>
        <source>Partners with another CPM: {count}, with {hours} h a month and revenue {money}.</source>
        <translation>Partner mit einem anderen CPM: {count}, mit {hours} h im Monat und {money} Umsatz.</translation>
    </message>
    <message>
        <source>Cost by month</source>
        <translation>Kosten je Monat</translation>
    </message>
    <message>
        <source>Heads by month</source>
        <translation>Köpfe je Monat</translation>
    </message>
    <message>
        <source>{name} from {first} to {last}</source>
        <translation>{name} von {first} bis {last}</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>amounts in {currency}</source>
        <translation>Beträge in {currency}</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} und {second}</translation>
    </message>
    <message>
        <source>Scenarios side by side; {currency}</source>
        <translation>Szenarien nebeneinander; {currency}</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>{count} more changes are in the program.</source>
        <translation>{count} weitere Änderungen stehen im Programm.</translation>
    </message>
    <message>
        <source>Copied from</source>
        <translation>Kopiert aus</translation>
    </message>
    <message>
        <source>Without CPM</source>
        <translation>Ohne CPM</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>Kosten im Jahr</translation>
    </message>
    <message>
        <source>At the end of {month}</source>
        <translation>Ende {month}</translation>
    </message>
    <message>
        <source>Of the fiscal year that begins in {year}</source>
        <translation>Des Geschäftsjahrs, das {year} beginnt</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>Targets of the partner</source>
        <translation>Ziele des Partners</translation>
    </message>
    <message>
        <source>No criteria yet: they come with the partner&apos;s sales models.</source>
        <translation>Noch keine Kriterien: Sie kommen mit dem Vertriebsmodell des Partners.</translation>
    </message>
    <message>
        <source>Agree targets with {who}</source>
        <translation>Ziele mit {who} vereinbaren</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>In {unit}; empty: as usual</source>
        <translation>In {unit}; leer: wie üblich</translation>
    </message>
    <message>
        <source>Count: {count}</source>
        <translation>Anzahl: {count}</translation>
    </message>
    <message>
        <source>1 row selected</source>
        <translation>1 Zeile ausgewählt</translation>
    </message>
    <message>
        <source>{count} rows selected</source>
        <translation>{count} Zeilen ausgewählt</translation>
    </message>
    <message>
        <source>Average: {figure}</source>
        <translation>Mittel: {figure}</translation>
    </message>
    <message>
        <source>Lowest: {figure}</source>
        <translation>Kleinstes: {figure}</translation>
    </message>
    <message>
        <source>Highest: {figure}</source>
        <translation>Größtes: {figure}</translation>
    </message>
    <message>
        <source>Sum: {figure}</source>
        <translation>Summe: {figure}</translation>
    </message>
    <message>
        <source>{column}, sum: {figure}</source>
        <translation>{column}, Summe: {figure}</translation>
    </message>
    <message>
        <source>{column}, average: {figure}</source>
        <translation>{column}, Mittel: {figure}</translation>
    </message>
    <message>
        <source>The pay in &quot;{name}&quot; is encrypted. Without the passphrase you can plan and save as usual; </source>
        <translation>Die Vergütung in „{name}“ ist verschlüsselt. Ohne die Passphrase können Sie planen und speichern wie sonst; </translation>
    </message>
    <message>
        <source>pay stays hidden and is kept as it is.</source>
        <translation>Vergütung bleibt verborgen und unverändert.</translation>
    </message>
    <message>
        <source>Unlock pay</source>
        <translation>Vergütung entsperren</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Go on without pay</source>
        <translation>Ohne Vergütung weitermachen</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Change the passphrase for pay</source>
        <translation>Die Passphrase für Vergütung ändern</translation>
    </message>
    <message>
        <source>Encrypt pay with a passphrase</source>
        <translation>Vergütung mit einer Passphrase verschlüsseln</translation>
    </message>
    <message>
        <source>Pay, adjustments, budgets and rates are encrypted in the file, its backups and unsaved work. Everything else opens without the passphrase.</source>
        <translation>Vergütung, Anpassungen, Budgets und Wechselkurse sind in der Datei, ihren Sicherungen und in ungespeicherter Arbeit verschlüsselt. Alles andere öffnet sich ohne die Passphrase.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Nobody can recover a forgotten passphrase: the pay in this plan would be lost for good. Backups with pay in plain on this computer are deleted; copies elsewhere are not.</source>
        <translation>Niemand kann eine vergessene Passphrase wiederherstellen: Die Vergütung in diesem Plan wäre für immer verloren. Sicherungen mit unverschlüsselter Vergütung auf diesem Rechner werden gelöscht; Kopien anderswo nicht.</translation>
    </message>
    <message>
        <source>No longer encrypt</source>
        <translation>Nicht mehr verschlüsseln</translation>
    </message>
    <message>
        <source>Encrypt and save</source>
        <translation>Verschlüsseln und speichern</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>Die beiden sind verschieden.</translation>
    </message>
    <message>
        <source>Four or more words that do not belong together are strong and easy to keep in mind.</source>
        <translation>Vier oder mehr Wörter, die nicht zusammengehören, sind stark und leicht zu merken.</translation>
    </message>
    <message>
        <source>Too weak: use at least {count} characters.</source>
        <translation>Zu schwach: Nehmen Sie mindestens {count} Zeichen.</translation>
    </message>
    <message>
        <source>Weak: a computer guesses it in days. Add another word or two.</source>
        <translation>Schwach: Ein Rechner errät sie in Tagen. Nehmen Sie ein oder zwei Wörter mehr.</translation>
    </message>
    <message>
        <source>Fair: another word makes it strong.</source>
        <translation>Mittel: Ein Wort mehr macht sie stark.</translation>
    </message>
    <message>
        <source>Strong, unless it is a saying or a name that others know.</source>
        <translation>Stark, wenn sie kein Sprichwort oder Name ist, den andere kennen.</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Sie sind hier</translation>
    </message>
    <message>
        <source>Edits, the latest first</source>
        <translation>Änderungen, die letzte zuerst</translation>
    </message>
    <message>
        <source>{name}: mean {mean}, spread {spread}</source>
        <translation>{name}: Mittel {mean}, Spannweite {spread}</translation>
    </message>
    <message>
        <source>mean {mean}</source>
        <translation>Mittel {mean}</translation>
    </message>
    <message>
        <source>spread {spread}</source>
        <translation>Spannweite {spread}</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
    <message>
        <source>{count} km</source>
        <translation>{count} km</translation>
    </message>
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
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>Replace in {count} cells</source>
        <translation>In {count} Zellen ersetzen</translation>
    </message>
    <message>
        <source>The plan needs a planning month</source>
        <translation>Der Plan braucht einen Planungsmonat</translation>
    </message>
    <message>
        <source>The recipe cannot be written</source>
        <translation>Das Rezept kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>choose a folder that can be written to</source>
        <translation>wählen Sie einen Ordner, in den geschrieben werden kann</translation>
    </message>
    <message>
        <source>Reading was stopped</source>
        <translation>Das Lesen wurde abgebrochen</translation>
    </message>
    <message>
        <source>remove the file, or choose how it is to be read and it is read again</source>
        <translation>entfernen Sie die Datei, oder wählen Sie, wie sie gelesen werden soll; dann wird sie neu gelesen</translation>
    </message>
    <message>
        <source>The calculation ended without a result, and the plan is as it was</source>
        <translation>Die Berechnung endete ohne Ergebnis, und der Plan ist, wie er war</translation>
    </message>
    <message>
        <source>Close other programs to free memory and try again</source>
        <translation>Schließen Sie andere Programme, um Speicher frei zu machen, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>Checking the cells</source>
        <translation>Die Zellen werden geprüft</translation>
    </message>
    <message>
        <source>The step before has taken away what this one is about</source>
        <translation>Der Schritt davor hat weggenommen, worum es in diesem geht</translation>
    </message>
    <message>
        <source>look at the plan as it is now, and try again</source>
        <translation>sehen Sie sich den Plan an, wie er jetzt ist, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>A partner needs a name</source>
        <translation>Ein Partner braucht einen Namen</translation>
    </message>
    <message>
        <source>type one</source>
        <translation>geben Sie einen ein</translation>
    </message>
    <message>
        <source>&quot;{part}&quot; is no part of a model mix</source>
        <translation>„{part}“ ist kein Teil eines Modellmixes</translation>
    </message>
    <message>
        <source>type models with their shares, such as: with 60, through 40</source>
        <translation>geben Sie Modelle mit ihren Anteilen ein, etwa: with 60, through 40</translation>
    </message>
    <message>
        <source>The PDF could not be written</source>
        <translation>Das PDF konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>choose a folder you may write to, and close the document if it is open elsewhere</source>
        <translation>wählen Sie einen Ordner, in den Sie schreiben dürfen, und schließen Sie das Dokument, falls es anderswo offen ist</translation>
    </message>
    <message>
        <source>The picture cannot be written</source>
        <translation>Das Bild kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>A seat needs a name</source>
        <translation>Eine Stelle braucht einen Namen</translation>
    </message>
    <message>
        <source>The chart could not be written</source>
        <translation>Das Diagramm konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>choose a folder you may write to and a name that ends in .png, .svg or .pdf</source>
        <translation>wählen Sie einen Ordner, in den Sie schreiben dürfen, und einen Namen, der auf .png, .svg oder .pdf endet</translation>
    </message>
    <message>
        <source>Explain this figure</source>
        <translation>Diese Zahl erklären</translation>
    </message>
    <message>
        <source>{key} shows all of it</source>
        <translation>{key} zeigt alles</translation>
    </message>
    <message>
        <source>Column {column}</source>
        <translation>Spalte {column}</translation>
    </message>
    <message>
        <source>Filter row</source>
        <translation>Filterzeile</translation>
    </message>
    <message>
        <source>Freeze columns up to here</source>
        <translation>Spalten bis hier fixieren</translation>
    </message>
    <message>
        <source>Unfreeze columns</source>
        <translation>Fixierung aufheben</translation>
    </message>
    <message>
        <source>Hide column</source>
        <translation>Spalte ausblenden</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Spalten auswählen…</translation>
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
    <message>
        <source>Condition on {column}</source>
        <translation>Bedingung für {column}</translation>
    </message>
    <message>
        <source>No condition</source>
        <translation>Keine Bedingung</translation>
    </message>
    <message>
        <source>Upper bound on {column}</source>
        <translation>Obergrenze für {column}</translation>
    </message>
    <message>
        <source>type a text, or choose “is empty”</source>
        <translation>geben Sie einen Text ein, oder wählen Sie „ist leer“</translation>
    </message>
    <message>
        <source>type one, such as {example}</source>
        <translation>geben Sie einen ein, etwa {example}</translation>
    </message>
    <message>
        <source>such as {example}</source>
        <translation>etwa {example}</translation>
    </message>
    <message>
        <source>That is no number of rows</source>
        <translation>Das ist keine Anzahl von Zeilen</translation>
    </message>
    <message>
        <source>type a whole number above 0, such as 10</source>
        <translation>geben Sie eine ganze Zahl über 0 ein, etwa 10</translation>
    </message>
    <message>
        <source>There is nothing to compare with yet</source>
        <translation>Es gibt noch nichts, womit verglichen werden kann</translation>
    </message>
    <message>
        <source>Take away the filter: {filter}</source>
        <translation>Den Filter aufheben: {filter}</translation>
    </message>
    <message>
        <source>Filter {column}</source>
        <translation>{column} filtern</translation>
    </message>
    <message>
        <source>Search values</source>
        <translation>Werte suchen</translation>
    </message>
    <message>
        <source>Search values of {column}</source>
        <translation>Werte von {column} suchen</translation>
    </message>
    <message>
        <source>All values shown</source>
        <translation>Alle Werte werden gezeigt</translation>
    </message>
    <message>
        <source>Values of {column}</source>
        <translation>Werte von {column}</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Tick at least one value</source>
        <translation>Haken Sie mindestens einen Wert an</translation>
    </message>
    <message>
        <source>Filter {column}…</source>
        <translation>{column} filtern…</translation>
    </message>
    <message>
        <source>Clear filter of {column}</source>
        <translation>Filter von {column} löschen</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alle Filter aufheben</translation>
    </message>
    <message>
        <source>Show only “{value}”</source>
        <translation>Nur „{value}“ zeigen</translation>
    </message>
    <message>
        <source>Hide “{value}”</source>
        <translation>„{value}“ ausblenden</translation>
    </message>
    <message>
        <source>Set {column} of all selected</source>
        <translation>{column} aller ausgewählten setzen</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Set {column} to…</source>
        <translation>{column} setzen auf…</translation>
    </message>
    <message>
        <source>For all {count} selected; leave it empty to clear</source>
        <translation>Für alle {count} ausgewählten; leer lassen, um zu leeren</translation>
    </message>
    <message>
        <source>{column}: not {values}</source>
        <translation>{column}: nicht {values}</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>von {first} bis {last}</translation>
    </message>
    <message>
        <source>{count} values</source>
        <translation>{count} Werte</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>enthält nicht</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>beginnt mit</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>ist gleich</translation>
    </message>
    <message>
        <source>does not equal</source>
        <translation>ist nicht gleich</translation>
    </message>
    <message>
        <source>is greater than</source>
        <translation>ist größer als</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>ist mindestens</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>ist kleiner als</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>ist höchstens</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>liegt zwischen</translation>
    </message>
    <message>
        <source>is among the highest</source>
        <translation>gehört zu den höchsten</translation>
    </message>
    <message>
        <source>is among the lowest</source>
        <translation>gehört zu den niedrigsten</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>ist nicht leer</translation>
    </message>
    <message>
        <source>is in</source>
        <translation>ist im</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>ist vor</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>ist nach</translation>
    </message>
    <message>
        <source>Do not group by this column</source>
        <translation>Nicht nach dieser Spalte gruppieren</translation>
    </message>
    <message>
        <source>Group by this column</source>
        <translation>Nach dieser Spalte gruppieren</translation>
    </message>
    <message>
        <source>Within groups, group by this column</source>
        <translation>Innerhalb der Gruppen nach dieser Spalte gruppieren</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>Alle Gruppen einklappen</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>Alle Gruppen ausklappen</translation>
    </message>
    <message>
        <source>Do not group any more</source>
        <translation>Nicht mehr gruppieren</translation>
    </message>
    <message>
        <source>{count} {noun}</source>
        <translation>{count} {noun}</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>ausgeklappt</translation>
    </message>
    <message>
        <source>There is no month yet</source>
        <translation>Es gibt noch keinen Monat</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>Search columns</source>
        <translation>Spalten suchen</translation>
    </message>
    <message>
        <source>Columns from the left</source>
        <translation>Spalten von links</translation>
    </message>
    <message>
        <source>Further left (Alt+Up)</source>
        <translation>Weiter nach links (Alt+Pfeil nach oben)</translation>
    </message>
    <message>
        <source>Further right (Alt+Down)</source>
        <translation>Weiter nach rechts (Alt+Pfeil nach unten)</translation>
    </message>
    <message>
        <source>The first column says what a row is about: it is always shown</source>
        <translation>Die erste Spalte sagt, worum es in einer Zeile geht: Sie wird immer gezeigt</translation>
    </message>
    <message>
        <source>Tick what is shown; drag to put in order.</source>
        <translation>Haken Sie an, was gezeigt wird; zum Ordnen ziehen.</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Views: columns, order, sort and filters under a name</source>
        <translation>Ansichten: Spalten, Reihenfolge, Sortierung und Filter unter einem Namen</translation>
    </message>
    <message>
        <source>No views saved yet</source>
        <translation>Noch keine Ansichten gespeichert</translation>
    </message>
    <message>
        <source>All columns and rows as designed</source>
        <translation>Alle Spalten und Zeilen wie vorgesehen</translation>
    </message>
    <message>
        <source>Save view as…</source>
        <translation>Ansicht speichern unter…</translation>
    </message>
    <message>
        <source>Save “{name}” as it is now</source>
        <translation>„{name}“ speichern, wie sie jetzt ist</translation>
    </message>
    <message>
        <source>Rename “{name}”…</source>
        <translation>„{name}“ umbenennen…</translation>
    </message>
    <message>
        <source>Delete “{name}”…</source>
        <translation>„{name}“ löschen…</translation>
    </message>
    <message>
        <source>“{name}” names columns that are not there any more; they are left out: {columns}</source>
        <translation>„{name}“ nennt Spalten, die es nicht mehr gibt; sie entfallen: {columns}</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>Delete the view “{name}”? The table stays as it is.</source>
        <translation>Die Ansicht „{name}“ löschen? Die Tabelle bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>Ansicht löschen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>There is a view “{name}” already. Put this one in its place?</source>
        <translation>Eine Ansicht „{name}“ gibt es schon. Diese an ihre Stelle setzen?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>View “{name}” is saved</source>
        <translation>Die Ansicht „{name}“ ist gespeichert</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>Neuer Partner</translation>
    </message>
    <message>
        <source>New partner: type a name and press Enter, or paste rows from Excel</source>
        <translation>Neuer Partner: Name und Eingabetaste, oder Zeilen aus Excel einfügen</translation>
    </message>
    <message>
        <source>Paste them into the line below the table to make new partners of them.</source>
        <translation>Fügen Sie sie in die Zeile unter der Tabelle ein, um daraus neue Partner zu machen.</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>{name} hinzufügen</translation>
    </message>
    <message>
        <source>Add {count} partners</source>
        <translation>{count} Partner hinzufügen</translation>
    </message>
    <message>
        <source>type a bound behind {sign}</source>
        <translation>geben Sie hinter {sign} eine Grenze ein</translation>
    </message>
    <message>
        <source>Part of the text, text*, =text, &lt;&gt;text; = finds empty cells, &lt;&gt; those that are not</source>
        <translation>Teil des Textes, Text*, =Text, &lt;&gt;Text; = findet leere Zellen, &lt;&gt; die anderen</translation>
    </message>
    <message>
        <source>Such as &gt;{bound}, &lt;={bound}, {bound}..{bound}; = finds empty cells, &lt;&gt; those that are not</source>
        <translation>Zum Beispiel &gt;{bound}, &lt;={bound}, {bound}..{bound}; = findet leere Zellen, &lt;&gt; die anderen</translation>
    </message>
    <message>
        <source>Qt and PySide6</source>
        <translation>Qt und PySide6</translation>
    </message>
    <message>
        <source>Inter typeface</source>
        <translation>Schrift Inter</translation>
    </message>
    <message>
        <source>Lucide icons</source>
        <translation>Symbole von Lucide</translation>
    </message>
    <message>
        <source>Cities of GeoNames (geonames.org)</source>
        <translation>Städte von GeoNames (geonames.org)</translation>
    </message>
    <message>
        <source>Outlines of Natural Earth and the US Census Bureau</source>
        <translation>Umrisse von Natural Earth und dem US Census Bureau</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>gemeinfrei</translation>
    </message>
    <message>
        <source>under development</source>
        <translation>in Entwicklung</translation>
    </message>
    <message>
        <source>Set pay…</source>
        <translation>Zur Vergütung…</translation>
    </message>
    <message>
        <source>Costs are not shown</source>
        <translation>Kosten werden nicht gezeigt</translation>
    </message>
    <message>
        <source>No pay is set for {names}</source>
        <translation>Für {names} ist keine Vergütung festgelegt</translation>
    </message>
    <message>
        <source>The plan tells no pay: it is hidden, was left out, or was never set.</source>
        <translation>Der Plan enthält keine Vergütung: Sie ist verborgen, wurde weggelassen oder nie festgelegt.</translation>
    </message>
    <message>
        <source>Costs appear here as soon as the role type, or the seats themselves, have pay.</source>
        <translation>Kosten erscheinen hier, sobald für den Rollentyp oder die Stellen selbst eine Vergütung festgelegt ist.</translation>
    </message>
    <message>
        <source>No pay is set for {names}: the cost of such seats is not known and counts as nothing here.</source>
        <translation>Für {names} ist keine Vergütung festgelegt: Was diese Stellen kosten, ist nicht bekannt und zählt hier nicht mit.</translation>
    </message>
    <message>
        <source>More needed than available</source>
        <translation>Mehr benötigt als verfügbar</translation>
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
        <source>1 row with findings</source>
        <translation>1 Zeile mit Befunden</translation>
    </message>
    <message>
        <source>{count} rows with findings</source>
        <translation>{count} Zeilen mit Befunden</translation>
    </message>
    <message>
        <source>stayed out</source>
        <translation>blieb draußen</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>Of the bars, the light green part is the target band, the upright line is 100 %, the hatched part is the reserve for requests; a broken end lies beyond {most}.</source>
        <translation>Am Balken ist der hellgrüne Teil das Zielband, der senkrechte Strich 100 % und der schraffierte Teil die Reserve für Anfragen; ein unterbrochenes Ende liegt jenseits von {most}.</translation>
    </message>
    <message>
        <source>No recent plans</source>
        <translation>Keine zuletzt geöffneten Pläne</translation>
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
        <source>&amp;External ID</source>
        <translation>&amp;Externe ID</translation>
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
        <source>Such as {month}; leave it empty for a partner of long standing.</source>
        <translation>Zum Beispiel {month}; leer lassen, wenn der Partner schon lange bekannt ist.</translation>
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
        <source>Such as {month} or {day}. Open and planned seats have no capacity before.</source>
        <translation>Zum Beispiel {month} oder {day}. Offene und geplante Stellen haben vorher keine Kapazität.</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>&amp;Beginn</translation>
    </message>
    <message>
        <source>&amp;Position ID</source>
        <translation>Stellennu&amp;mmer</translation>
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
    <name>ArrangedModel</name>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
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
        <translation>Vergütung</translation>
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
        <source>Hours a year by tier and sales model</source>
        <translation>Stunden im Jahr nach Stufe und Vertriebsmodell</translation>
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
        <translation>Was eine Vollzeitstelle jedes Rollentyps kostet, die keine eigene Vergütung hat.</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Scenario compared</source>
        <translation>Verglichenes Szenario</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Bring back all scenarios</source>
        <translation>Alle Szenarien zurückholen</translation>
    </message>
    <message>
        <source>Bringing back the backup of {time}</source>
        <translation>Die Sicherung von {time} wird zurückgeholt</translation>
    </message>
    <message>
        <source>Since the chosen backup</source>
        <translation>Seit der gewählten Sicherung</translation>
    </message>
    <message>
        <source>Bring back only &quot;{name}&quot;</source>
        <translation>Nur „{name}“ zurückholen</translation>
    </message>
    <message>
        <source>Bring back only the scenario</source>
        <translation>Nur das Szenario zurückholen</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>Kept on this computer whenever the plan is opened or saved: three latest, then one an hour, a day, a month. Bringing one back is a step like any other, which can be undone.</source>
        <translation>Auf diesem Rechner aufbewahrt, sooft der Plan geöffnet oder gespeichert wird: die drei letzten, dann eine je Stunde, Tag, Monat. Auch das Zurückholen lässt sich rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>BalancePage</name>
    <message>
        <source>Balance</source>
        <translation>Ausgleich</translation>
    </message>
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
        <source>Explain this figure</source>
        <translation>Diese Zahl erklären</translation>
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
        <source>Fold this role type</source>
        <translation>Diesen Rollentyp einklappen</translation>
    </message>
    <message>
        <source>Show all role types</source>
        <translation>Alle Rollentypen zeigen</translation>
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
    <message>
        <source>Show on the map</source>
        <translation>Auf der Karte zeigen</translation>
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
        <source>It may name partners, CPMs or figures of your plan.</source>
        <translation>Sie kann Partner, CPMs oder Zahlen Ihres Plans nennen.</translation>
    </message>
    <message>
        <source>Include what the error says</source>
        <translation>Fehlermeldung mit aufnehmen</translation>
    </message>
    <message>
        <source>Copied: paste them into a message.</source>
        <translation>Kopiert: Fügen Sie sie in eine Nachricht ein.</translation>
    </message>
    <message>
        <source>Something went wrong in CPM Planner</source>
        <translation>In CPM Planner ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>Your plan is as it was before the last step, and can be saved. Please send the details below to whoever looks after the program; they hold nothing of your plan.</source>
        <translation>Ihr Plan ist, wie er vor dem letzten Schritt war, und lässt sich speichern. Bitte senden Sie die Einzelheiten unten an die Betreuer des Programms; sie enthalten nichts von Ihrem Plan.</translation>
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
    <name>BulkBar</name>
    <message>
        <source>Clear the selection</source>
        <translation>Auswahl aufheben</translation>
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
        <source>No partner is with another CPM than there.</source>
        <translation>Kein Partner ist bei einem anderen CPM als dort.</translation>
    </message>
    <message>
        <source>Partners with another CPM: {count}, with {hours} h a month and revenue {money}.</source>
        <translation>Partner mit einem anderen CPM: {count}, mit {hours} h im Monat und {money} Umsatz.</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Take the changes into</source>
        <translation>Die Änderungen übernehmen in</translation>
    </message>
    <message>
        <source>No change meets the filter. Clear all shows every change again.</source>
        <translation>Keine Änderung entspricht dem Filter. Alle aufheben zeigt wieder jede Änderung.</translation>
    </message>
    <message>
        <source>Nothing differs between the two.</source>
        <translation>Die beiden unterscheiden sich in nichts.</translation>
    </message>
    <message>
        <source>A new scenario…</source>
        <translation>Ein neues Szenario…</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alle wählen</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Keine wählen</translation>
    </message>
    <message>
        <source>Choose every change that is shown</source>
        <translation>Jede gezeigte Änderung wählen</translation>
    </message>
    <message>
        <source>Choose none of the changes that are shown</source>
        <translation>Keine der gezeigten Änderungen wählen</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Do not choose</source>
        <translation>Nicht wählen</translation>
    </message>
    <message>
        <source>{count} of {total} chosen</source>
        <translation>{count} von {total} gewählt</translation>
    </message>
    <message>
        <source>Take 1 change</source>
        <translation>1 Änderung übernehmen</translation>
    </message>
    <message>
        <source>Take {count} changes</source>
        <translation>{count} Änderungen übernehmen</translation>
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
        <source>change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>&amp;Take</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Beibehalten</translation>
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
        <translation>Leertaste: in gewählten Zeilen übernehmen oder beibehalten.</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Beibehalten</translation>
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
        <source>A charter says what one CPM is there to do. Import your team to get one for each.</source>
        <translation>Ein Rollenprofil sagt, wozu ein CPM da ist. Importieren Sie Ihr Team, dann gibt es für jeden eines.</translation>
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
        <translation>Wozu jeder CPM da ist; es folgt aus den Vertriebsmodellen seiner Partner. Ziele und Texte sind erste Schätzungen; ändern Sie sie unter Annahmen.</translation>
    </message>
    <message>
        <source>Role charters</source>
        <translation>Rollenprofile</translation>
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
        <source>Writing 1 charter</source>
        <translation>1 Rollenprofil wird geschrieben</translation>
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
        <source>Values of {column}</source>
        <translation>Werte von {column}</translation>
    </message>
    <message>
        <source>Filter by {column}</source>
        <translation>Nach {column} filtern</translation>
    </message>
</context>
<context>
    <name>ChoiceDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ChooseDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Nothing meets the search.</source>
        <translation>Nichts entspricht der Suche.</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Keine wählen</translation>
    </message>
    <message>
        <source>Keep as they are</source>
        <translation>Lassen, wie sie sind</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>{count} gewählt</translation>
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
        <source>Please check: {remarks}.</source>
        <translation>Bitte prüfen: {remarks}.</translation>
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
    <name>Comparing</name>
    <message>
        <source>Comparing scenarios</source>
        <translation>Szenarien werden verglichen</translation>
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
        <source>Set pay…</source>
        <translation>Zur Vergütung…</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Kosten im Monat</translation>
    </message>
    <message>
        <source>From each seat&apos;s first day; “Once” stands for recruiting, equipment and adjustments.</source>
        <translation>Ab dem ersten Tag jeder Stelle; „Einmalig“ steht für Rekrutierung, Ausstattung und Anpassungen.</translation>
    </message>
    <message>
        <source>Add the budget…</source>
        <translation>Budget eintragen…</translation>
    </message>
    <message>
        <source>No budget is in the plan yet: add what finance approved.</source>
        <translation>Im Plan steht noch kein Budget: Tragen Sie ein, was die Finanzabteilung genehmigt hat.</translation>
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
    <name>Counts</name>
    <message>
        <source>Counting scenario {number} of {total}</source>
        <translation>Szenario {number} von {total} wird berechnet</translation>
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
    <name>CpmListModel</name>
    <message>
        <source>{name}, {count} partners on the map</source>
        <translation>{name}, {count} Partner auf der Karte</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} von {total}</translation>
    </message>
</context>
<context>
    <name>CpmPanel</name>
    <message>
        <source>Find CPMs</source>
        <translation>CPMs suchen</translation>
    </message>
    <message>
        <source>CPMs on the map; Space lets one stand out</source>
        <translation>CPMs auf der Karte; die Leertaste hebt einen hervor</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Alle Haken entfernen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Select their partners</source>
        <translation>Seine Partner wählen</translation>
    </message>
    <message>
        <source>Tick CPMs to let them stand out; choose one to see how their territory lies.</source>
        <translation>Haken Sie CPMs an, um sie hervorzuheben; wählen Sie einen, um zu sehen, wie sein Gebiet liegt.</translation>
    </message>
    <message>
        <source>Select the others inside</source>
        <translation>Die anderen darin wählen</translation>
    </message>
    <message>
        <source>Let no CPM stand out</source>
        <translation>Keinen CPM hervorheben</translation>
    </message>
</context>
<context>
    <name>CurvePanel</name>
    <message>
        <source>Where the curve ends; without a limit, where more moves bring nothing.</source>
        <translation>Wo die Kurve endet; ohne Grenze dort, wo mehr Wechsel nichts bringen.</translation>
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
    <name>DamagedDialog</name>
    <message>
        <source>{name} cannot be opened</source>
        <translation>{name} lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Open this backup instead</source>
        <translation>Stattdessen diese Sicherung öffnen</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>Speichern, was lesbar ist…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>A backup holds everything up to its time: it takes the place of the damaged file, which is kept beside it. Without a good backup, save what can still be read as a new plan.</source>
        <translation>Eine Sicherung enthält alles bis zu ihrer Zeit: Sie tritt an die Stelle der beschädigten Datei, die daneben aufbewahrt wird. Ohne gute Sicherung speichern Sie, was noch lesbar ist, als neuen Plan.</translation>
    </message>
    <message>
        <source>A backup holds everything up to its time and takes the place of the file.</source>
        <translation>Eine Sicherung enthält alles bis zu ihrer Zeit und tritt an die Stelle der Datei.</translation>
    </message>
    <message>
        <source>There is no backup of it on this computer. What can still be read can be saved as a new plan; the damaged file stays as it is.</source>
        <translation>Auf diesem Rechner gibt es keine Sicherung davon. Was noch lesbar ist, kann als neuer Plan gespeichert werden; die beschädigte Datei bleibt, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>DecidingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
        <translation>{partners} Partner, {needed} h benötigt von {available} h verfügbar im Monat</translation>
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
        <source>&amp;Save as recipe…</source>
        <translation>Als &amp;Rezept speichern…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Rows with findings</source>
        <translation>Zeilen mit Befunden</translation>
    </message>
    <message>
        <source>Entered or changed in one step: {what}. All of it can be undone.</source>
        <translation>In einem Schritt übernommen oder geändert: {what}. Alles davon lässt sich rückgängig machen.</translation>
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
        <source>Parked</source>
        <translation>Geparkt</translation>
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
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
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
        <source>Next time, the same files come in with one click.</source>
        <translation>Beim nächsten Mal kommen dieselben Dateien mit einem Klick herein.</translation>
    </message>
</context>
<context>
    <name>EarlierStates</name>
    <message>
        <source>Bringing back a backup</source>
        <translation>Eine Sicherung wird zurückgeholt</translation>
    </message>
    <message>
        <source>{name} rescued</source>
        <translation>{name} gerettet</translation>
    </message>
    <message>
        <source>Plans (*{suffix})</source>
        <translation>Pläne (*{suffix})</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Speichern, was lesbar ist</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>Was lesbar ist, wird gespeichert</translation>
    </message>
    <message>
        <source>Please look whether something is missing.</source>
        <translation>Bitte sehen Sie nach, ob etwas fehlt.</translation>
    </message>
    <message>
        <source>What was saved</source>
        <translation>Was gespeichert wurde</translation>
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
    <name>Explaining</name>
    <message>
        <source>Nothing is computed here. Go to a figure, such as a cell of hours, and ask again.</source>
        <translation>Hier wird nichts berechnet. Gehen Sie zu einer Zahl, etwa einer Zelle mit Stunden, und fragen Sie noch einmal.</translation>
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
    <name>ExplanationPopup</name>
    <message>
        <source>How this is computed</source>
        <translation>So wird das berechnet</translation>
    </message>
    <message>
        <source>How this is computed: {figure}</source>
        <translation>So wird das berechnet: {figure}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
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
    <name>FiguresTab</name>
    <message>
        <source>First</source>
        <translation>Erstes</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Zweites</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Figures of both scenarios</source>
        <translation>Zahlen beider Szenarien</translation>
    </message>
    <message>
        <source>Mean utilisation of CPMs by role type</source>
        <translation>Mittlere Auslastung der CPMs nach Rollentyp</translation>
    </message>
    <message>
        <source>Cost by month</source>
        <translation>Kosten je Monat</translation>
    </message>
    <message>
        <source>Heads by month</source>
        <translation>Köpfe je Monat</translation>
    </message>
    <message>
        <source>The first scenario above, the second one below it</source>
        <translation>Oben das erste Szenario, darunter das zweite</translation>
    </message>
    <message>
        <source>Pictures of both scenarios</source>
        <translation>Bilder beider Szenarien</translation>
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
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>{shown} of {count} {noun}</source>
        <translation>{shown} von {count} {noun}</translation>
    </message>
    <message>
        <source>{count} {noun}</source>
        <translation>{count} {noun}</translation>
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
        <translation>Um wie viel Grundgehalt und variable Vergütung in jedem Erhöhungsmonat steigen.</translation>
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
        <source>Last month in which no new seat starts, such as {month}; empty: hiring is open.</source>
        <translation>Letzter Monat, in dem keine neue Stelle beginnt, etwa {month}; leer: kein Einstellungsstopp.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find and replace</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <source>Find in the table</source>
        <translation>In der Tabelle suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Voriger (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Nächster (Eingabe)</translation>
    </message>
    <message>
        <source>Tell capital and small letters apart</source>
        <translation>Groß und Klein unterscheiden</translation>
    </message>
    <message>
        <source>Whole cell</source>
        <translation>Ganze Zelle</translation>
    </message>
    <message>
        <source>Find cells that hold nothing else</source>
        <translation>Zellen finden, die sonst nichts enthalten</translation>
    </message>
    <message>
        <source>This column</source>
        <translation>Diese Spalte</translation>
    </message>
    <message>
        <source>Look in the column of the current cell alone</source>
        <translation>Nur in der Spalte der aktuellen Zelle suchen</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Only {column}</source>
        <translation>Nur {column}</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} gefunden</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} von {count}</translation>
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
        <translation>Regel aufheben: {rule}</translation>
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
        <source> models</source>
        <translation> Modelle</translation>
    </message>
    <message>
        <source>Effective number of sales models; 2 are two models played alike. A guess.</source>
        <translation>Effektive Zahl der Vertriebsmodelle; 2 sind zwei gleich stark vertretene Modelle. Eine Schätzung.</translation>
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
        <source>The month whose figures are shown everywhere, such as {month}.</source>
        <translation>Der Monat, dessen Zahlen überall gezeigt werden, etwa {month}.</translation>
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
        <translation>% je Monat</translation>
    </message>
    <message>
        <source>Share of the tier&apos;s onboarding hours in a partner&apos;s first, second, ... month; 100 % afterwards. For example 150/100/50.</source>
        <translation>Anteil der Einstiegsstunden der Stufe im ersten, zweiten, ... Monat eines Partners; danach 100 %. Zum Beispiel 150/100/50.</translation>
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
        <source>Yearly growth of the workload</source>
        <translation>Jährliches Wachstum des Aufwands</translation>
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
    <name>GroupButton</name>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Group the rows by a column, with subtotals</source>
        <translation>Die Zeilen nach einer Spalte gruppieren, mit Teilsummen</translation>
    </message>
</context>
<context>
    <name>GroupChip</name>
    <message>
        <source>Show the rows without groups again</source>
        <translation>Die Zeilen wieder ohne Gruppen zeigen</translation>
    </message>
    <message>
        <source>Grouped by {columns}</source>
        <translation>Gruppiert: {columns}</translation>
    </message>
    <message>
        <source>Grouped by {columns}; press to end it</source>
        <translation>Gruppiert nach {columns}; drücken, um das zu beenden</translation>
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
        <source>Hours, seats, cost and heads</source>
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
        <source>Hours needed against hours available, hires and cost appear here month by month, once partners or CPMs are in the plan.</source>
        <translation>Benötigte gegen verfügbare Stunden, Neueinstellungen und Kosten stehen hier Monat für Monat, sobald Partner oder CPMs im Plan sind.</translation>
    </message>
    <message>
        <source>No months to plan yet</source>
        <translation>Noch nichts zu planen</translation>
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
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Hires</source>
        <translation>Neueinstellungen</translation>
    </message>
    <message>
        <source>Leavers</source>
        <translation>Abgänge</translation>
    </message>
    <message>
        <source>Transfers in</source>
        <translation>Wechsel hinein</translation>
    </message>
    <message>
        <source>Transfers out</source>
        <translation>Wechsel hinaus</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Closing FTE</source>
        <translation>FTE am Ende</translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation>Doppelt besetzt</translation>
    </message>
    <message>
        <source>Heads by month</source>
        <translation>Köpfe je Monat</translation>
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
        <translation>Neueinstellungen suchen</translation>
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
        <translation>Neueinstellungen</translation>
    </message>
    <message>
        <source>Go to Smallest team</source>
        <translation>Zum kleinsten Team</translation>
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
        <translation>Neueinstellungen werden gesucht</translation>
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
        <translation>Vorzeitig beendet; es kann bessere Neueinstellungen geben.</translation>
    </message>
    <message>
        <source>1 planned seat is in the plan</source>
        <translation>1 geplante Stelle ist im Plan</translation>
    </message>
    <message>
        <source>{count} planned seats are in the plan</source>
        <translation>{count} geplante Stellen sind im Plan</translation>
    </message>
    <message>
        <source>Adding planned seats</source>
        <translation>Geplante Stellen werden hinzugefügt</translation>
    </message>
    <message>
        <source>Work it out again</source>
        <translation>Noch einmal ausrechnen</translation>
    </message>
    <message>
        <source>Find hires to see whom to hire where and from when, which alternatives there are, and why fewer will not do.</source>
        <translation>Lassen Sie Neueinstellungen suchen, um zu sehen, wen Sie wo und ab wann einstellen, welche Alternativen es gibt und warum weniger nicht reicht.</translation>
    </message>
    <message>
        <source>No search yet</source>
        <translation>Noch keine Suche</translation>
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
        <translation>Größter Stundenmangel</translation>
    </message>
    <message>
        <source>Nobody&apos;s hours yet</source>
        <translation>Stunden ohne CPM</translation>
    </message>
    <message>
        <source>Go to Hiring</source>
        <translation>Zu den Neueinstellungen</translation>
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
        <source>No work and no seats: {names}.</source>
        <translation>Ohne Bedarf und ohne Stellen: {names}.</translation>
    </message>
    <message>
        <source>in {start}; {fte} in {end}</source>
        <translation>im {start}; {fte} im {end}</translation>
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
    <message>
        <source>Hours are missing in 1 of {total} months. Hiring finds out whom to hire, and when.</source>
        <translation>In 1 von {total} Monaten fehlen Stunden. „Neueinstellungen“ findet heraus, wen man wann einstellen sollte.</translation>
    </message>
    <message>
        <source>Hours are missing in {count} of {total} months. Hiring finds out whom to hire, and when.</source>
        <translation>In {count} von {total} Monaten fehlen Stunden. „Neueinstellungen“ findet heraus, wen man wann einstellen sollte.</translation>
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
        <source>Import lists</source>
        <translation>Listen importieren</translation>
    </message>
    <message>
        <source>Nothing enters the plan before the last step, and all of it can be undone.</source>
        <translation>Vor dem letzten Schritt geht nichts in den Plan ein, und alles lässt sich rückgängig machen.</translation>
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
        <translation>Verlassen</translation>
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
        <source>Where the figures went</source>
        <translation>Wohin die Werte gingen</translation>
    </message>
    <message>
        <source>Nothing is added up here.</source>
        <translation>Hier wird nichts zusammengezählt.</translation>
    </message>
    <message>
        <source>Lines of &quot;{file}&quot; that were joined</source>
        <translation>Verbundene Zeilen von „{file}“</translation>
    </message>
    <message>
        <source>Not in &quot;{file}&quot;</source>
        <translation>Nicht in „{file}“</translation>
    </message>
    <message>
        <source>Every row was found in &quot;{file}&quot;.</source>
        <translation>Jede Zeile wurde in „{file}“ gefunden.</translation>
    </message>
    <message>
        <source>Only in &quot;{file}&quot;</source>
        <translation>Nur in „{file}“</translation>
    </message>
    <message>
        <source>Every line of &quot;{file}&quot; was joined.</source>
        <translation>Jede Zeile von „{file}“ wurde verbunden.</translation>
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
        <translation>Werte</translation>
    </message>
    <message>
        <source>Not in &quot;{file}&quot; ({count})</source>
        <translation>Nicht in „{file}“ ({count})</translation>
    </message>
    <message>
        <source>Only in &quot;{file}&quot; ({count})</source>
        <translation>Nur in „{file}“ ({count})</translation>
    </message>
    <message>
        <source>in lines that were not joined</source>
        <translation>in nicht verbundenen Zeilen</translation>
    </message>
    <message>
        <source>Column brought</source>
        <translation>Mitgebrachte Spalte</translation>
    </message>
    <message>
        <source>Rows with a match in &quot;{file}&quot;</source>
        <translation>Zeilen mit Treffer in „{file}“</translation>
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
        <source>Rows belong together where</source>
        <translation>Zusammen gehören Zeilen, wo</translation>
    </message>
    <message>
        <source>Bring to each row</source>
        <translation>Zu jeder Zeile mitbringen</translation>
    </message>
    <message>
        <source>Nu&amp;mber format</source>
        <translation>Za&amp;hlenformat</translation>
    </message>
    <message>
        <source>&amp;Date format</source>
        <translation>&amp;Datumsformat</translation>
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
        <translation>Wechsel bei anderen CPMs, höchstens</translation>
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
        <source>partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Loads before and after</source>
        <translation>Auslastung vorher und nachher</translation>
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
        <translation>Keine Auslastung ändert sich.</translation>
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
    <name>Legend</name>
    <message>
        <source>What the signs mean</source>
        <translation>Was die Zeichen bedeuten</translation>
    </message>
    <message>
        <source>Larger: more hours a month</source>
        <translation>Größer: mehr Stunden im Monat</translation>
    </message>
    <message>
        <source>Larger: more revenue</source>
        <translation>Größer: mehr Umsatz</translation>
    </message>
    <message>
        <source>Without a number: one partner</source>
        <translation>Ohne Zahl: ein Partner</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>Other CPMs</source>
        <translation>Andere CPMs</translation>
    </message>
    <message>
        <source>Home of a CPM</source>
        <translation>Wohnort eines CPM</translation>
    </message>
    <message>
        <source>Shared by two CPMs</source>
        <translation>Von zwei CPMs geteilt</translation>
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
        <source>N&amp;umber format</source>
        <translation>&amp;Zahlenformat</translation>
    </message>
    <message>
        <source>&amp;Date format</source>
        <translation>&amp;Datumsformat</translation>
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
        <translation>Änderungen einer Arbeitsmappe übernehmen</translation>
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
        <source>Wrote {name}, without pay, which is hidden: unlock it to export it</source>
        <translation>{name} ohne Vergütung geschrieben, die verborgen ist: Entsperren Sie sie, um sie zu exportieren</translation>
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
        <source>The band between dashed lines is the target; the solid line is 100 %, the short ones are the mean of the CPMs</source>
        <translation>Das Band zwischen gestrichelten Linien ist das Ziel; die durchgezogene Linie ist 100 %, die kurzen sind das Mittel der CPMs</translation>
    </message>
    <message>
        <source>Evenness by role type</source>
        <translation>Gleichmäßigkeit nach Rollentyp</translation>
    </message>
</context>
<context>
    <name>LockedNotice</name>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Work on a copy…</source>
        <translation>An einer Kopie arbeiten…</translation>
    </message>
    <message>
        <source>The scenario &quot;{name}&quot; is locked: it can be looked at, not changed.</source>
        <translation>Das Szenario „{name}“ ist gesperrt: Es lässt sich ansehen, nicht ändern.</translation>
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
    <name>MapBar</name>
    <message>
        <source>Click partners or draw around them.</source>
        <translation>Klicken Sie auf Partner, oder kreisen Sie sie ein.</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Geben an…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Modell setzen…</translation>
    </message>
    <message>
        <source>Unassign</source>
        <translation>Zuordnung aufheben</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Show in Partners</source>
        <translation>In Partner zeigen</translation>
    </message>
    <message>
        <source>Show in Territories</source>
        <translation>In Gebiete zeigen</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>Who looks after whom, and where. Draw around partners to give them to another CPM.</source>
        <translation>Wer wen wo betreut. Kreisen Sie Partner ein, um sie an einen anderen CPM zu geben.</translation>
    </message>
    <message>
        <source>CPMs</source>
        <translation>CPMs</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Import your partner list first; a city or coordinates put each partner on the map.</source>
        <translation>Importieren Sie zuerst Ihre Partnerliste; eine Stadt oder Koordinaten bringen jeden Partner auf die Karte.</translation>
    </message>
    <message>
        <source>No partners to show yet</source>
        <translation>Noch keine Partner zu zeigen</translation>
    </message>
    <message>
        <source>{count} not on the map</source>
        <translation>{count} nicht auf der Karte</translation>
    </message>
    <message>
        <source>Map of partners</source>
        <translation>Karte der Partner</translation>
    </message>
    <message>
        <source>CPMs and partners on the map</source>
        <translation>CPMs und Partner auf der Karte</translation>
    </message>
    <message>
        <source>{count} CPMs stand out already; take away the tick of another one first</source>
        <translation>{count} CPMs sind schon hervorgehoben; nehmen Sie zuerst einem anderen den Haken</translation>
    </message>
</context>
<context>
    <name>MapTools</name>
    <message>
        <source>Find partners</source>
        <translation>Partner suchen</translation>
    </message>
    <message>
        <source>What is not found is dimmed, not hidden</source>
        <translation>Was nicht gefunden wird, ist blass, nicht versteckt</translation>
    </message>
    <message>
        <source>Outlines</source>
        <translation>Umrisse</translation>
    </message>
    <message>
        <source>Show the outline of each territory</source>
        <translation>Den Umriss jedes Gebiets zeigen</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Verkleinern (−)</translation>
    </message>
    <message>
        <source>Show all partners (Home)</source>
        <translation>Alle Partner zeigen (Pos1)</translation>
    </message>
    <message>
        <source>&amp;Signs by</source>
        <translation>&amp;Zeichen nach</translation>
    </message>
    <message>
        <source>Si&amp;ze by</source>
        <translation>&amp;Größe nach</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} gefunden</translation>
    </message>
    <message>
        <source>What colour and shape of a sign tell</source>
        <translation>Was Farbe und Form eines Zeichens sagen</translation>
    </message>
    <message>
        <source>CPM</source>
        <translation>CPM</translation>
    </message>
    <message>
        <source>Sales model</source>
        <translation>Vertriebsmodell</translation>
    </message>
    <message>
        <source>What the size of a sign tells</source>
        <translation>Was die Größe eines Zeichens sagt</translation>
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
        <source>Drag to move the map</source>
        <translation>Ziehen, um die Karte zu bewegen</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>Drag to select; or hold Shift</source>
        <translation>Ziehen, um zu wählen; oder Umschalt halten</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>Draw around partners; or hold Alt</source>
        <translation>Partner einkreisen; oder Alt halten</translation>
    </message>
</context>
<context>
    <name>MapVerbs</name>
    <message>
        <source>Select partners first: click them, or draw around them</source>
        <translation>Wählen Sie zuerst Partner: Klicken Sie sie an, oder kreisen Sie sie ein</translation>
    </message>
    <message>
        <source>{who} selected</source>
        <translation>{who} gewählt</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Home of {cpm} is here</source>
        <translation>{cpm} wohnt hier</translation>
    </message>
    <message>
        <source>Set home of {cpm}</source>
        <translation>Wohnort von {cpm} setzen</translation>
    </message>
    <message>
        <source>Unlock	L</source>
        <translation>Entsperren	L</translation>
    </message>
    <message>
        <source>Lock	L</source>
        <translation>Sperren	L</translation>
    </message>
    <message>
        <source>Move to…	M</source>
        <translation>Geben an…	M</translation>
    </message>
    <message>
        <source>Tag…	T</source>
        <translation>Modell setzen…	T</translation>
    </message>
    <message>
        <source>Unassign	Del</source>
        <translation>Zuordnung aufheben	Entf</translation>
    </message>
    <message>
        <source>Show in Partners	P</source>
        <translation>In Partner zeigen	P</translation>
    </message>
    <message>
        <source>Show in Territories	B</source>
        <translation>In Gebiete zeigen	B</translation>
    </message>
    <message>
        <source>None of the {count} cities is known</source>
        <translation>Keine der {count} Städte ist bekannt</translation>
    </message>
    <message>
        <source>Place {who} by city</source>
        <translation>{who} nach der Stadt verorten</translation>
    </message>
    <message>
        <source>{who} placed by city, {unclear} not known</source>
        <translation>{who} nach der Stadt verortet, {unclear} nicht bekannt</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Put both versions together</source>
        <translation>Beide Fassungen zusammenführen</translation>
    </message>
    <message>
        <source>Changes of both sides</source>
        <translation>Änderungen beider Seiten</translation>
    </message>
    <message>
        <source>Nothing differs, except how the file was saved.</source>
        <translation>Nichts ist anders, außer wie die Datei gespeichert wurde.</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Changes shown</source>
        <translation>Gezeigte Änderungen</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>&amp;Andere Fassung nehmen</translation>
    </message>
    <message>
        <source>&amp;Keep yours</source>
        <translation>&amp;Eigene behalten</translation>
    </message>
    <message>
        <source>As &amp;proposed</source>
        <translation>Wie &amp;vorgeschlagen</translation>
    </message>
    <message>
        <source>Merge {name} with the changes of {who}</source>
        <translation>{name} mit den Änderungen von {who} zusammenführen</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>jemand anderem</translation>
    </message>
    <message>
        <source>Putting both versions together</source>
        <translation>Beide Fassungen werden zusammengeführt</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <source>{who} changed {name} since you opened it.</source>
        <translation>{who} hat {name} geändert, seit Sie die Datei geöffnet haben.</translation>
    </message>
    <message>
        <source>{who} changed {name} since you opened it, last {time}.</source>
        <translation>{who} hat {name} geändert, seit Sie die Datei geöffnet haben, zuletzt am {time}.</translation>
    </message>
    <message>
        <source>Both versions say the same, so there is nothing to decide.</source>
        <translation>Beide Fassungen stimmen überein, es gibt also nichts zu entscheiden.</translation>
    </message>
    <message>
        <source>What only one of you changed comes together; where both did, yours stays unless you take theirs. Their version is kept as a backup.</source>
        <translation>Was nur einer von beiden geändert hat, kommt zusammen; wo es beide taten, bleibt die eigene Fassung, wenn Sie nicht die andere nehmen. Die andere Fassung bleibt als Sicherung erhalten.</translation>
    </message>
    <message>
        <source>All ({count})</source>
        <translation>Alle ({count})</translation>
    </message>
    <message>
        <source>Space takes theirs or keeps yours in the selected lines.</source>
        <translation>Die Leertaste übernimmt in den gewählten Zeilen die andere Fassung oder behält die eigene.</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>{count} gewählt</translation>
    </message>
    <message>
        <source>Take {count} of theirs and save</source>
        <translation>{count} andere nehmen und speichern</translation>
    </message>
    <message>
        <source>Keep yours and save</source>
        <translation>Eigene Fassung behalten und speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Andere Fassung nehmen</translation>
    </message>
    <message>
        <source>Keep yours</source>
        <translation>Eigene Fassung behalten</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Comparing both versions</source>
        <translation>Beide Fassungen werden verglichen</translation>
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
        <source>Set this mix</source>
        <translation>Diesen Mix setzen</translation>
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
        <translation>Haken Sie an, wie Sie und der Partner verkaufen. Für Partner ohne Modell zählen nur die gemeinsamen Stunden.</translation>
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
        <source>move</source>
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
        <translation>Keine wählen</translation>
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
        <source>{count} of {total} chosen · {hours} h · {revenue}</source>
        <translation>{count} von {total} gewählt · {hours} h · {revenue}</translation>
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
    <name>MoveTable</name>
    <message>
        <source>Partners with another CPM</source>
        <translation>Partner mit einem anderen CPM</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>move</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>No move meets the filter. Clear all shows every move again.</source>
        <translation>Kein Wechsel entspricht dem Filter. Alle aufheben zeigt wieder jeden Wechsel.</translation>
    </message>
    <message>
        <source>Every partner is with the same CPM in both.</source>
        <translation>Jeder Partner ist in beiden bei demselben CPM.</translation>
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
    <name>NextSteps</name>
    <message>
        <source>Import the &amp;team…</source>
        <translation>Das &amp;Team importieren…</translation>
    </message>
    <message>
        <source>Import &amp;partners…</source>
        <translation>&amp;Partner importieren…</translation>
    </message>
    <message>
        <source>Set their sales &amp;models</source>
        <translation>Vertriebs&amp;modelle festlegen</translation>
    </message>
    <message>
        <source>See what has &amp;findings</source>
        <translation>Zeilen mit &amp;Befunden ansehen</translation>
    </message>
    <message>
        <source>To the &amp;overview</source>
        <translation>Zur &amp;Übersicht</translation>
    </message>
    <message>
        <source>See the &amp;partners</source>
        <translation>Zu den &amp;Partnern</translation>
    </message>
    <message>
        <source>&amp;Balance the work</source>
        <translation>Auslastung &amp;ausgleichen</translation>
    </message>
    <message>
        <source>What next?</source>
        <translation>Wie geht es weiter?</translation>
    </message>
    <message>
        <source>1 partner that is no longer in the list is parked; page Partners keeps it.</source>
        <translation>1 Partner, der nicht mehr in der Liste steht, ist geparkt; die Seite Partner bewahrt ihn auf.</translation>
    </message>
    <message>
        <source>{count} partners that are no longer in the list are parked; page Partners keeps them.</source>
        <translation>{count} Partner, die nicht mehr in der Liste stehen, sind geparkt; die Seite Partner bewahrt sie auf.</translation>
    </message>
    <message>
        <source>The plan has no CPMs yet.</source>
        <translation>Der Plan hat noch keine CPMs.</translation>
    </message>
    <message>
        <source>The plan has no partners yet.</source>
        <translation>Der Plan hat noch keine Partner.</translation>
    </message>
    <message>
        <source>1 partner has no sales model yet.</source>
        <translation>1 Partner hat noch kein Vertriebsmodell.</translation>
    </message>
    <message>
        <source>{count} partners have no sales model yet.</source>
        <translation>{count} Partner haben noch kein Vertriebsmodell.</translation>
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
        <translation>Bedarf nach Vertriebsmodell</translation>
    </message>
    <message>
        <source>Hours a month each role type needs</source>
        <translation>Stunden im Monat, die jeder Rollentyp braucht</translation>
    </message>
    <message>
        <source>Revenue and partners by CPM</source>
        <translation>Umsatz und Partner nach CPM</translation>
    </message>
    <message>
        <source>Whose partners bring how much a year</source>
        <translation>Jahresumsatz der Partner je CPM</translation>
    </message>
    <message>
        <source>Your figures appear here</source>
        <translation>Hier erscheinen Ihre Zahlen</translation>
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
        <source>&amp;Previous owners</source>
        <translation>&amp;Vorige</translation>
    </message>
    <message>
        <source>&amp;Further owners</source>
        <translation>&amp;Weitere</translation>
    </message>
    <message>
        <source>Nobody is taken for somebody else unless you say so. What you decide is remembered.</source>
        <translation>Niemand wird für jemand anderen genommen, wenn Sie es nicht sagen. Was Sie entscheiden, wird gemerkt.</translation>
    </message>
    <message>
        <source>{first} to {last} of {count}</source>
        <translation>{first} bis {last} von {count}</translation>
    </message>
    <message>
        <source>&amp;Others, who are like nobody in the team:</source>
        <translation>&amp;Übrige, die niemandem im Team ähnlich sind:</translation>
    </message>
    <message>
        <source>All others whom nobody in the team is like</source>
        <translation>Alle übrigen, denen niemand im Team ähnlich ist</translation>
    </message>
</context>
<context>
    <name>OwnerLine</name>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} Zeilen</translation>
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
        <source>Writing {name}</source>
        <translation>{name} wird geschrieben</translation>
    </message>
    <message>
        <source>Wrote {name}</source>
        <translation>{name} geschrieben</translation>
    </message>
    <message>
        <source>Laying the sheets out</source>
        <translation>Die Blätter werden ausgelegt</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Explain this figure</source>
        <translation>Diese Zahl erklären</translation>
    </message>
</context>
<context>
    <name>Pair</name>
    <message>
        <source>New copy…</source>
        <translation>Neue Kopie…</translation>
    </message>
    <message>
        <source>A copy of a scenario can be changed freely, and is compared with it here.</source>
        <translation>Eine Kopie eines Szenarios lässt sich frei ändern und wird hier mit ihm verglichen.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>Die beiden vertauschen</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;with</source>
        <translation>&amp;mit</translation>
    </message>
    <message>
        <source>First scenario</source>
        <translation>Erstes Szenario</translation>
    </message>
    <message>
        <source>Second scenario</source>
        <translation>Zweites Szenario</translation>
    </message>
    <message>
        <source>Figures, moves and changes</source>
        <translation>Zahlen, Wechsel und Änderungen</translation>
    </message>
    <message>
        <source>Import your partners and your team first. Then copy the plan, change the copy freely, and compare the two here.</source>
        <translation>Importieren Sie zuerst Ihre Partner und Ihr Team. Dann kopieren Sie den Plan, ändern die Kopie nach Belieben und vergleichen beide hier.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Moves ({count})</source>
        <translation>Wechsel ({count})</translation>
    </message>
    <message>
        <source>Changes ({count})</source>
        <translation>Änderungen ({count})</translation>
    </message>
</context>
<context>
    <name>PalettePopup</name>
    <message>
        <source>Find anything</source>
        <translation>Überall suchen</translation>
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
        <translation>Pfeiltasten: bewegen, Eingabe: wählen, mit &gt; beginnen: nur Befehle</translation>
    </message>
</context>
<context>
    <name>PartnerListModel</name>
    <message>
        <source>No region</source>
        <translation>Keine Region</translation>
    </message>
    <message>
        <source>{region}, {count} partners</source>
        <translation>{region}, {count} Partner</translation>
    </message>
</context>
<context>
    <name>PartnerPanel</name>
    <message>
        <source>Which partners are listed</source>
        <translation>Welche Partner aufgelistet sind</translation>
    </message>
    <message>
        <source>Find partners</source>
        <translation>Partner suchen</translation>
    </message>
    <message>
        <source>Partners by region; a region selects all of its partners</source>
        <translation>Partner nach Region; eine Region wählt alle ihre Partner</translation>
    </message>
    <message>
        <source>On the map ({count})</source>
        <translation>Auf der Karte ({count})</translation>
    </message>
    <message>
        <source>Not on the map ({count})</source>
        <translation>Nicht auf der Karte ({count})</translation>
    </message>
    <message>
        <source>Selected ({count})</source>
        <translation>Gewählt ({count})</translation>
    </message>
    <message>
        <source>Look up {count} cities</source>
        <translation>{count} Städte nachschlagen</translation>
    </message>
    <message>
        <source>Where a city is named, its place is known here, without the internet.</source>
        <translation>Wo eine Stadt genannt ist, kennt das Programm ihren Ort, ohne Internet.</translation>
    </message>
    <message>
        <source>Rest the pointer on a partner to read why its city is not known.</source>
        <translation>Lassen Sie den Zeiger auf einem Partner ruhen, um zu lesen, warum seine Stadt nicht bekannt ist.</translation>
    </message>
    <message>
        <source>A partner list with cities or coordinates puts these on the map.</source>
        <translation>Eine Partnerliste mit Städten oder Koordinaten bringt sie auf die Karte.</translation>
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
        <source>partner</source>
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
        <source>Add one by hand…</source>
        <translation>Von Hand hinzufügen…</translation>
    </message>
    <message>
        <source>Import your list from Excel or your CRM. The file itself stays as it is.</source>
        <translation>Importieren Sie Ihre Liste aus Excel oder Ihrem CRM. Die Datei selbst bleibt, wie sie ist.</translation>
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
        <source>Advise by rules…</source>
        <translation>Nach Regeln vorschlagen…</translation>
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
        <source>Show on the map</source>
        <translation>Auf der Karte zeigen</translation>
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
    <name>PayNotice</name>
    <message>
        <source>Unlock pay…</source>
        <translation>Vergütung entsperren…</translation>
    </message>
    <message>
        <source>Pay is hidden, and budgets, adjustments, plan rates and merit with it: costs are not shown until it is unlocked.</source>
        <translation>Die Vergütung ist verborgen, und mit ihr Budgets, Anpassungen, Plankurse und Gehaltserhöhungen: Kosten werden erst gezeigt, wenn sie entsperrt ist.</translation>
    </message>
    <message>
        <source>Pay is not in this copy: costs are not shown until it is put in.</source>
        <translation>Die Vergütung ist nicht in dieser Kopie: Kosten werden erst gezeigt, wenn sie eingetragen ist.</translation>
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
        <source>My plan</source>
        <translation>Mein Plan</translation>
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
        <source>Compare and merge both versions</source>
        <translation>Beide Fassungen vergleichen und zusammenführen</translation>
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
    <message>
        <source>Save under another name…</source>
        <translation>Unter anderem Namen speichern…</translation>
    </message>
    <message>
        <source>Your changes are kept safe on this computer.</source>
        <translation>Ihre Änderungen sind auf diesem Rechner gesichert.</translation>
    </message>
    <message>
        <source>The plan was not saved</source>
        <translation>Der Plan wurde nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>PlanPay</name>
    <message>
        <source>{name} without pay</source>
        <translation>{name} ohne Vergütung</translation>
    </message>
    <message>
        <source>Plans (*{suffix})</source>
        <translation>Pläne (*{suffix})</translation>
    </message>
    <message>
        <source>Save a copy without pay</source>
        <translation>Kopie ohne Vergütung speichern</translation>
    </message>
    <message>
        <source>Saved {name}. Pay, adjustments and budgets are not in it.</source>
        <translation>{name} gespeichert. Vergütung, Anpassungen und Budgets stehen nicht darin.</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>{name} wird gespeichert</translation>
    </message>
    <message>
        <source>Pay is encrypted. Keep the passphrase in a safe place.</source>
        <translation>Vergütung ist verschlüsselt. Bewahren Sie die Passphrase sicher auf.</translation>
    </message>
    <message>
        <source>Pay is no longer encrypted.</source>
        <translation>Vergütung ist nicht mehr verschlüsselt.</translation>
    </message>
    <message>
        <source>Encrypting pay</source>
        <translation>Vergütung wird verschlüsselt</translation>
    </message>
    <message>
        <source>Decrypting pay</source>
        <translation>Vergütung wird entschlüsselt</translation>
    </message>
    <message>
        <source>Unlocking pay</source>
        <translation>Vergütung wird entsperrt</translation>
    </message>
    <message>
        <source>Without pay</source>
        <translation>Ohne Vergütung</translation>
    </message>
    <message>
        <source>Pay hidden</source>
        <translation>Vergütung verborgen</translation>
    </message>
    <message>
        <source>Pay encrypted</source>
        <translation>Vergütung verschlüsselt</translation>
    </message>
    <message>
        <source>Pay was left out of this copy: seats cost nothing in it until pay is put in.</source>
        <translation>Aus dieser Kopie wurde die Vergütung herausgelassen: Stellen kosten darin nichts, bis Vergütung eingetragen wird.</translation>
    </message>
    <message>
        <source>Pay is encrypted and kept as it is; unlock it with the passphrase.</source>
        <translation>Vergütung ist verschlüsselt und bleibt unverändert; entsperren Sie sie mit der Passphrase.</translation>
    </message>
    <message>
        <source>Pay is encrypted in the file and unlocked here.</source>
        <translation>Vergütung ist in der Datei verschlüsselt und hier entsperrt.</translation>
    </message>
</context>
<context>
    <name>PositionsPanel</name>
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
        <source>Seats</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Selected seats</source>
        <translation>Ausgewählte Stellen</translation>
    </message>
    <message>
        <source>No seat meets the filter, or none is there yet.</source>
        <translation>Keine Stelle entspricht dem Filter, oder es gibt noch keine.</translation>
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
        <source>Proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Plan headcount</source>
        <translation>Stellen planen</translation>
    </message>
    <message>
        <source>The team is too small</source>
        <translation>Das Team ist zu klein</translation>
    </message>
    <message>
        <source>See the moves</source>
        <translation>Wechsel zeigen</translation>
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
    <message>
        <source>Partners need {hours} h a month more than all CPMs have. A search can give the work out evenly, but no proposal can make up for that.</source>
        <translation>Partner brauchen im Monat {hours} h mehr, als alle CPMs haben. Eine Suche kann die Arbeit gleichmäßig verteilen, aber kein Vorschlag kann das wettmachen.</translation>
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
        <source>Cells are separated &amp;by</source>
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
        <source>This is the &amp;complete list</source>
        <translation>Dies ist die vo&amp;llständige Liste</translation>
    </message>
    <message>
        <source>Partners missing from it count as gone; taking that change parks them.</source>
        <translation>Partner, die darin fehlen, gelten als weggefallen; übernehmen Sie das, werden sie geparkt.</translation>
    </message>
    <message>
        <source>This list comes in for the first time; all of it that was understood enters.</source>
        <translation>Diese Liste kommt zum ersten Mal; alles, was verstanden wurde, geht ein.</translation>
    </message>
    <message>
        <source>A later export of {name}: it names {common} of the {all} that were in it before.</source>
        <translation>Ein späterer Export von {name}: Er enthält {common} der {all} Einträge, die vorher darin waren.</translation>
    </message>
    <message>
        <source>A later export of {name}, imported on {at}: it names {common} of the {all} that were in it.</source>
        <translation>Ein späterer Export von {name}, importiert am {at}: Er enthält {common} der {all} Einträge, die darin waren.</translation>
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
        <source>Moves only</source>
        <translation>Nur die Wechsel</translation>
    </message>
    <message>
        <source>What the proposal changes</source>
        <translation>Was der Vorschlag ändert</translation>
    </message>
    <message>
        <source>Select CPMs to see only their moves below, and accept or refuse those together.</source>
        <translation>Wählen Sie CPMs, um unten nur ihre Wechsel zu sehen und sie zusammen anzunehmen oder abzulehnen.</translation>
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
        <translation>Längste Suche für den Vorschlag</translation>
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
    <message>
        <source>Review 1 safe move</source>
        <translation>1 sicheren Wechsel ansehen</translation>
    </message>
    <message>
        <source>Review {count} safe moves</source>
        <translation>{count} sichere Wechsel ansehen</translation>
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
        <source>mean of {count}</source>
        <translation>Mittel von {count}</translation>
    </message>
    <message>
        <source>{over} over capacity</source>
        <translation>{over} über der Kapazität</translation>
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
        <source>all equally used</source>
        <translation>alle gleich ausgelastet</translation>
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
        <source>With findings</source>
        <translation>Mit Befunden</translation>
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
        <translation>{count} Zeilen ausgewählt</translation>
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
        <translation>Gewählte Regeln aufheben</translation>
    </message>
    <message>
        <source>Rules a proposal keeps</source>
        <translation>Regeln, die ein Vorschlag einhält</translation>
    </message>
    <message>
        <source>Select those that need not hold any more and drop them; undo brings them back.</source>
        <translation>Wählen Sie Regeln, die nicht mehr gelten müssen, und heben Sie sie auf; Rückgängig stellt sie wieder her.</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>{rule} (for everybody)</source>
        <translation>{rule} (für alle)</translation>
    </message>
    <message>
        <source>There are no rules yet. Lock partners on the Partners page, and a proposal leaves them with their CPM.</source>
        <translation>Es gibt noch keine Regeln. Sperren Sie Partner auf der Seite Partner, dann lässt ein Vorschlag sie bei ihrem CPM.</translation>
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
        <source>rule</source>
        <translation>Regel</translation>
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
        <source>Select rules to see their partners or to drop them.</source>
        <translation>Wählen Sie Regeln aus, um ihre Partner zu sehen oder sie aufzuheben.</translation>
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
        <translation>Diese {count} Regeln aufheben</translation>
    </message>
    <message>
        <source>Drop this rule</source>
        <translation>Diese Regel aufheben</translation>
    </message>
    <message>
        <source>Select rules in the table first</source>
        <translation>Wählen Sie zuerst Regeln in der Tabelle aus</translation>
    </message>
    <message>
        <source>The rules selected name no partners: they hold for everybody</source>
        <translation>Die gewählten Regeln nennen keine Partner: Sie gelten für alle</translation>
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
        <source>Unlock</source>
        <translation>Entsperren</translation>
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
        <source>Scenario {name}</source>
        <translation>Szenario {name}</translation>
    </message>
    <message>
        <source>Scenario {name}, locked</source>
        <translation>Szenario {name}, gesperrt</translation>
    </message>
    <message>
        <source>The scenario in use is locked: nothing in it can be changed</source>
        <translation>Das Szenario in Arbeit ist gesperrt: Nichts darin lässt sich ändern</translation>
    </message>
    <message>
        <source>The scenario in use; others are kept beside it</source>
        <translation>Das Szenario in Arbeit; andere bleiben daneben erhalten</translation>
    </message>
</context>
<context>
    <name>ScenariosPage</name>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>New copy…</source>
        <translation>Neue Kopie…</translation>
    </message>
    <message>
        <source>Work on it</source>
        <translation>Daran arbeiten</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
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
        <source>Whole plans under a name. Select two to compare them; whatever is removed or taken over, undo brings back.</source>
        <translation>Ganze Pläne unter einem Namen. Wählen Sie zwei, um sie zu vergleichen; Entfernen und Übernehmen lassen sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
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
        <source>A scorecard says what a CPM is measured by. Import your team to get one for each.</source>
        <translation>Eine Scorecard sagt, woran ein CPM gemessen wird. Importieren Sie Ihr Team, um für jeden eine zu bekommen.</translation>
    </message>
    <message>
        <source>Each CPM</source>
        <translation>Je CPM</translation>
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
        <source>What a CPM, a role type or a home region is measured by: targets are rolled up from the partners, weights follow the hours. Move a partner, and you see what changes.</source>
        <translation>Woran ein CPM, ein Rollentyp oder eine Heimatregion gemessen wird: Ziele sind aus den Partnern zusammengefasst, Gewichte folgen den Stunden. Wechselt ein Partner, sehen Sie, was sich ändert.</translation>
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
        <translation>Vergütung</translation>
    </message>
    <message>
        <source>Use the role type&apos;s pay</source>
        <translation>Vergütung des Rollentyps nehmen</translation>
    </message>
    <message>
        <source>{sum} a full-time year, one-offs apart. The pay is that of the role type.</source>
        <translation>{sum} für ein Vollzeitjahr, ohne Einmaliges. Es gilt die Vergütung des Rollentyps.</translation>
    </message>
    <message>
        <source>{sum} a full-time year, one-offs apart. The pay is the seat&apos;s own.</source>
        <translation>{sum} für ein Vollzeitjahr, ohne Einmaliges. Es gilt die eigene Vergütung der Stelle.</translation>
    </message>
    <message>
        <source>What this seat costs is not shown: the plan tells no pay.</source>
        <translation>Was diese Stelle kostet, wird nicht gezeigt: Der Plan nennt keine Vergütung.</translation>
    </message>
    <message>
        <source>Nobody has set what this seat costs: neither it nor its role type has pay.</source>
        <translation>Was diese Stelle kostet, ist nicht festgelegt: Weder für sie noch für ihren Rollentyp ist eine Vergütung angegeben.</translation>
    </message>
    <message>
        <source>Use the role type&apos;s pay for {who}</source>
        <translation>Vergütung des Rollentyps für {who} nehmen</translation>
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
        <translation>Entf</translation>
    </message>
    <message>
        <source>Show in Partners</source>
        <translation>In Partner zeigen</translation>
    </message>
    <message>
        <source>Drag partners, or select with Space and press M.</source>
        <translation>Ziehen Sie Partner, oder wählen Sie sie mit der Leertaste und drücken Sie M.</translation>
    </message>
    <message>
        <source>Double-click a CPM to see its partners, or press Enter.</source>
        <translation>Ein Doppelklick auf einen CPM zeigt seine Partner, die Eingabetaste auch.</translation>
    </message>
</context>
<context>
    <name>SelectionVerbs</name>
    <message>
        <source>Model mix for the selected</source>
        <translation>Modellmix der gewählten</translation>
    </message>
    <message>
        <source>None of its own (the default tier counts)</source>
        <translation>Keine eigene (es gilt die Standardstufe)</translation>
    </message>
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
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Zelle bearbeiten</translation>
    </message>
    <message>
        <source>Enter, Shift+Enter</source>
        <translation>Eingabe, Umschalt+Eingabe</translation>
    </message>
    <message>
        <source>Go down, up; open a row</source>
        <translation>Nach unten, nach oben; Zeile öffnen</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <source>Go right, left</source>
        <translation>Nach rechts, nach links</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Leave the table</source>
        <translation>Tabelle verlassen</translation>
    </message>
    <message>
        <source>Ctrl+arrow</source>
        <translation>Strg+Pfeiltaste</translation>
    </message>
    <message>
        <source>Go to the end of filled cells</source>
        <translation>Ans Ende der gefüllten Zellen</translation>
    </message>
    <message>
        <source>Shift+arrow</source>
        <translation>Umschalt+Pfeiltaste</translation>
    </message>
    <message>
        <source>Select a range</source>
        <translation>Bereich auswählen</translation>
    </message>
    <message>
        <source>Shift+Space</source>
        <translation>Umschalt+Leertaste</translation>
    </message>
    <message>
        <source>Select rows</source>
        <translation>Zeilen auswählen</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Strg+Leertaste</translation>
    </message>
    <message>
        <source>Select columns</source>
        <translation>Spalten auswählen</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Strg+A</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Ctrl+C, Ctrl+X, Ctrl+V</source>
        <translation>Strg+C, Strg+X, Strg+V</translation>
    </message>
    <message>
        <source>Copy, cut, paste</source>
        <translation>Kopieren, ausschneiden, einfügen</translation>
    </message>
    <message>
        <source>Ctrl+D, Ctrl+R</source>
        <translation>Strg+D, Strg+R</translation>
    </message>
    <message>
        <source>Fill down, fill right</source>
        <translation>Nach unten, nach rechts füllen</translation>
    </message>
    <message>
        <source>Left, Right; -, +</source>
        <translation>Links, Rechts; -, +</translation>
    </message>
    <message>
        <source>Fold, unfold a group; with Ctrl all</source>
        <translation>Gruppe zu- und aufklappen; mit Strg alle</translation>
    </message>
    <message>
        <source>F3, Shift+F3</source>
        <translation>F3, Umschalt+F3</translation>
    </message>
    <message>
        <source>Next, previous cell found</source>
        <translation>Nächste, vorige gefundene Zelle</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Put into all selected cells</source>
        <translation>In alle ausgewählten Zellen schreiben</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Clear the selected cells</source>
        <translation>Ausgewählte Zellen leeren</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave the cell as it was</source>
        <translation>Zelle lassen, wie sie war</translation>
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
        <translation>eine Liste, die zum ersten Mal kommt</translation>
    </message>
    <message>
        <source>a later export of {name}{at}</source>
        <translation>ein späterer Export von {name}{at}</translation>
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
        <translation>Zweiter CPM, je Monat</translation>
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
        <source>Most partners whose CPMs may change; splitting and joining count.</source>
        <translation>Höchstzahl der Partner, deren CPMs wechseln dürfen; Aufteilen und Zusammenführen zählen.</translation>
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
    <name>StayingWishes</name>
    <message>
        <source>Partners with revenue above</source>
        <translation>Partner mit Umsatz über</translation>
    </message>
    <message>
        <source>Yearly revenue above which partners stay, in thousands</source>
        <translation>Umsatz im Jahr, über dem Partner bleiben, in Tausend</translation>
    </message>
    <message>
        <source>Keep partners with much revenue where they are</source>
        <translation>Partner mit viel Umsatz lassen, wo sie sind</translation>
    </message>
    <message>
        <source>Keep CPMs…</source>
        <translation>CPMs belassen…</translation>
    </message>
    <message>
        <source>1 CPM stays</source>
        <translation>1 CPM bleibt</translation>
    </message>
    <message>
        <source>{count} CPMs stay</source>
        <translation>{count} CPMs bleiben</translation>
    </message>
    <message>
        <source>Keep regions…</source>
        <translation>Regionen belassen…</translation>
    </message>
    <message>
        <source>1 region stays</source>
        <translation>1 Region bleibt</translation>
    </message>
    <message>
        <source>{count} regions stay</source>
        <translation>{count} Regionen bleiben</translation>
    </message>
    <message>
        <source>Keep partners…</source>
        <translation>Partner belassen…</translation>
    </message>
    <message>
        <source>1 partner stays</source>
        <translation>1 Partner bleibt</translation>
    </message>
    <message>
        <source>{count} partners stay</source>
        <translation>{count} Partner bleiben</translation>
    </message>
    <message>
        <source>CPMs who stay as they are</source>
        <translation>CPMs, die bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>They give and get nobody in the next searches. Select several with Ctrl.</source>
        <translation>Sie geben und bekommen in den nächsten Suchen niemanden. Wählen Sie mehrere mit Strg.</translation>
    </message>
    <message>
        <source>CPMs</source>
        <translation>CPMs</translation>
    </message>
    <message>
        <source>Regions that stay as they are</source>
        <translation>Regionen, die bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Their partners keep their CPM in the next searches. Select several with Ctrl.</source>
        <translation>Ihre Partner behalten in den nächsten Suchen ihren CPM. Wählen Sie mehrere mit Strg.</translation>
    </message>
    <message>
        <source>regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Partners who stay where they are</source>
        <translation>Partner, die bleiben, wo sie sind</translation>
    </message>
    <message>
        <source>They keep their CPM in the next searches. Select several with Ctrl.</source>
        <translation>Sie behalten in den nächsten Suchen ihren CPM. Wählen Sie mehrere mit Strg.</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>1 partner</source>
        <translation>1 Partner</translation>
    </message>
    <message>
        <source>{count} partners</source>
        <translation>{count} Partner</translation>
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
    <name>TagMenu</name>
    <message>
        <source>Tag the selected partners</source>
        <translation>Den gewählten Partnern ein Modell geben</translation>
    </message>
    <message>
        <source>Tier {tier}</source>
        <translation>Stufe {tier}</translation>
    </message>
</context>
<context>
    <name>TakeBackDialog</name>
    <message>
        <source>Take back changes from {name}</source>
        <translation>Änderungen aus {name} übernehmen</translation>
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
        <source>cell</source>
        <translation>Zelle</translation>
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
        <source>Taking {name} back</source>
        <translation>{name} wird zurückgenommen</translation>
    </message>
    <message>
        <source>Took {count} cells from {name}</source>
        <translation>{count} Zellen aus {name} übernommen</translation>
    </message>
    <message>
        <source>Into the scenario &quot;{name}&quot;.</source>
        <translation>In das Szenario „{name}“.</translation>
    </message>
    <message>
        <source>The workbook was exported {moment}.</source>
        <translation>Die Arbeitsmappe wurde am {moment} exportiert.</translation>
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
        <translation>{count} Zellen übernehmen</translation>
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
    <name>TakeOver</name>
    <message>
        <source>Looking what the changes need</source>
        <translation>Es wird angesehen, was die Änderungen brauchen</translation>
    </message>
    <message>
        <source>All of it can be undone.</source>
        <translation>Alles davon lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Take changes over</source>
        <translation>Änderungen übernehmen</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>{name} combined</source>
        <translation>{name} zusammengeführt</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Neues Szenario</translation>
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
        <source>Took {count} changes into {name}</source>
        <translation>{count} Änderungen in {name} übernommen</translation>
    </message>
    <message>
        <source>Take {count} changes of &quot;{source}&quot; into &quot;{name}&quot;</source>
        <translation>{count} Änderungen aus „{source}“ in „{name}“ übernehmen</translation>
    </message>
    <message>
        <source>Take 1 change of &quot;{source}&quot; into &quot;{name}&quot;</source>
        <translation>1 Änderung aus „{source}“ in „{name}“ übernehmen</translation>
    </message>
    <message>
        <source>Changes that come along, as the chosen ones need them: {count}.</source>
        <translation>Änderungen, die mitkommen, weil die gewählten sie brauchen: {count}.</translation>
    </message>
    <message>
        <source>Changes that overwrite what &quot;{name}&quot; has otherwise: {count}.</source>
        <translation>Änderungen, die überschreiben, was „{name}“ anders hat: {count}.</translation>
    </message>
    <message>
        <source>Partners that are left without a CPM, as theirs goes: {count}.</source>
        <translation>Partner, die danach keinen CPM haben, weil ihrer geht: {count}.</translation>
    </message>
</context>
<context>
    <name>TeamNeeded</name>
    <message>
        <source>No CPMs yet</source>
        <translation>Noch keine CPMs</translation>
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
        <translation>Jede Stelle mit ihrer Auslastung im Planungsmonat, verglichen innerhalb ihres Rollentyps.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>CPM</source>
        <translation>CPM</translation>
    </message>
    <message>
        <source>Selected CPMs</source>
        <translation>Ausgewählte CPMs</translation>
    </message>
    <message>
        <source>No CPM meets the filter. Clear all shows every CPM again.</source>
        <translation>Kein CPM entspricht dem Filter. Alle aufheben zeigt wieder jeden CPM.</translation>
    </message>
    <message>
        <source>Add one by hand…</source>
        <translation>Von Hand hinzufügen…</translation>
    </message>
    <message>
        <source>Import your CPMs from Excel, or add people and open positions by hand.</source>
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
        <source>Show on the map</source>
        <translation>Auf der Karte zeigen</translation>
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
        <translation>Benötigte und vorhandene CPMs</translation>
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
        <source>Go to Hiring</source>
        <translation>Zu den Neueinstellungen</translation>
    </message>
    <message>
        <source>No role type is needed or there.</source>
        <translation>Kein Rollentyp wird benötigt oder ist da.</translation>
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
        <source>Choose one hybrid partner with a CPM to give one of its models away</source>
        <translation>Wählen Sie einen hybriden Partner mit CPM, um eines seiner Modelle abzugeben</translation>
    </message>
    <message>
        <source>Give {model} of {who} to…</source>
        <translation>{model} von {who} geben an…</translation>
    </message>
    <message>
        <source>Who looks after whom. Drag a partner to see what each CPM&apos;s load would become.</source>
        <translation>Wer wen betreut. Beim Ziehen eines Partners zeigt jede Spalte, wie sich ihre Auslastung ändern würde.</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>Gebiete</translation>
    </message>
    <message>
        <source>Import your partner list first; then give each partner to a CPM here.</source>
        <translation>Importieren Sie zuerst Ihre Partnerliste; dann geben Sie hier jeden Partner an einen CPM.</translation>
    </message>
    <message>
        <source>No partners to assign yet</source>
        <translation>Noch keine Partner zuzuordnen</translation>
    </message>
    <message>
        <source>Every CPM of the team gets a lane here, grouped by role type.</source>
        <translation>Jeder CPM des Teams bekommt hier eine Spalte, geordnet nach Rollentyp.</translation>
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
        <source>Utilisation of the team</source>
        <translation>Auslastung des Teams</translation>
    </message>
    <message>
        <source>Widest spread</source>
        <translation>Größte Spannweite</translation>
    </message>
    <message>
        <source>{money} a year, hybrids: {count}</source>
        <translation>{money} im Jahr, {count} hybrid</translation>
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
        <source>points in {name}</source>
        <translation>Punkte bei {name}</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>More at once (-, or Ctrl with the wheel)</source>
        <translation>Mehr auf einmal (-, oder Strg mit dem Rad)</translation>
    </message>
    <message>
        <source>Larger (+, or Ctrl with the wheel)</source>
        <translation>Größer (+, oder Strg mit dem Rad)</translation>
    </message>
    <message>
        <source>&amp;Order partners by</source>
        <translation>Partner &amp;ordnen nach</translation>
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
        <source>Decision</source>
        <translation>Entscheidung</translation>
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
</context>
<context>
    <name>ValueTableModel</name>
    <message>
        <source>{column}, filtered</source>
        <translation>{column}, gefiltert</translation>
    </message>
</context>
<context>
    <name>ValuesStep</name>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
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
        <source>From the column {columns}. Unknown values are left out and reported in the check.</source>
        <translation>Aus der Spalte {columns}. Unbekannte Werte werden ausgelassen und bei der Prüfung gemeldet.</translation>
    </message>
    <message>
        <source>From the columns {columns}. Unknown values are left out and reported in the check.</source>
        <translation>Aus den Spalten {columns}. Unbekannte Werte werden ausgelassen und bei der Prüfung gemeldet.</translation>
    </message>
    <message>
        <source>1 of {all} values is not known yet; cells it stands in: {cells}.</source>
        <translation>1 von {all} Werten ist noch nicht bekannt; Zellen, in denen er steht: {cells}.</translation>
    </message>
    <message>
        <source>{count} of {all} values are not known yet; cells they stand in: {cells}.</source>
        <translation>{count} von {all} Werten sind noch nicht bekannt; Zellen, in denen sie stehen: {cells}.</translation>
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
        <source>says nothing</source>
        <translation>besagt nichts</translation>
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
    <name>VerbBar</name>
    <message>
        <source>Selected partners</source>
        <translation>Gewählte Partner</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source>Import your partners and your team; the plan builds on both.</source>
        <translation>Importieren Sie Ihre Partner und Ihr Team; der Plan baut auf beiden auf.</translation>
    </message>
    <message>
        <source>Let us set up the plan</source>
        <translation>Plan einrichten</translation>
    </message>
    <message>
        <source>No balancing can help: partners need {needed} h a month and the CPMs have {available} h, so {missing} h are missing.</source>
        <translation>Ausgleichen hilft hier nicht: Die Partner brauchen {needed} h im Monat, die CPMs haben {available} h, also fehlen {missing} h.</translation>
    </message>
    <message>
        <source>The team is too small for its partners</source>
        <translation>Das Team ist zu klein für seine Partner</translation>
    </message>
    <message>
        <source>The plan is not in order yet</source>
        <translation>Der Plan ist noch nicht in Ordnung</translation>
    </message>
    <message>
        <source>Within a role type the load differs by more than the target band is wide.</source>
        <translation>Innerhalb eines Rollentyps unterscheidet sich die Auslastung um mehr, als das Zielband breit ist.</translation>
    </message>
    <message>
        <source>The plan holds, but the load is uneven</source>
        <translation>Der Plan hält, aber die Auslastung ist ungleich</translation>
    </message>
    <message>
        <source>Nothing has to be done. The findings below say what could still be better.</source>
        <translation>Nichts muss getan werden. Die Befunde unten sagen, was noch besser sein könnte.</translation>
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
        <source>Import partners from Excel, CSV or a CRM export. Your file stays as it is.</source>
        <translation>Importieren Sie Partner aus Excel, CSV oder einem CRM-Export. Ihre Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Open the sample plan</source>
        <translation>Den Beispielplan öffnen</translation>
    </message>
    <message>
        <source>701 partners and 13 CPMs to try everything on. A copy, so nothing can break.</source>
        <translation>701 Partner und 13 CPMs, um alles auszuprobieren. Eine Kopie, nichts kann kaputtgehen.</translation>
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
        <source>{question} ({reason})</source>
        <translation>{question} ({reason})</translation>
    </message>
    <message>
        <source>Sharing out</source>
        <translation>Wird aufgeteilt</translation>
    </message>
    <message>
        <source>Keeping {name}</source>
        <translation>{name} wird behalten</translation>
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
        <translation>Fokus der CPMs</translation>
    </message>
    <message>
        <source>What must not change, this time</source>
        <translation>Was diesmal so bleibt</translation>
    </message>
    <message>
        <source>Rules of the plan</source>
        <translation>Regeln des Plans</translation>
    </message>
    <message>
        <source>How long to search</source>
        <translation>Wie lange gesucht wird</translation>
    </message>
    <message>
        <source>Counts as even: spread up to</source>
        <translation>Ausgeglichen: Spannweite bis</translation>
    </message>
    <message>
        <source>How many partners may move</source>
        <translation>Wie viele Partner wechseln dürfen</translation>
    </message>
    <message>
        <source>A starting guess. Hours are estimates; less is not worth a new CPM.</source>
        <translation>Eine erste Schätzung. Stunden sind Schätzungen; für weniger lohnt kein Wechsel des CPM.</translation>
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
        <source>The year plan spreads a CPM&apos;s work over twelve months. Import your team to get one for each.</source>
        <translation>Der Jahresplan verteilt die Arbeit eines CPM auf zwölf Monate. Importieren Sie Ihr Team, dann gibt es für jeden einen.</translation>
    </message>
    <message>
        <source>Balance the team…</source>
        <translation>Team ausgleichen…</translation>
    </message>
    <message>
        <source>Hours by month</source>
        <translation>Stunden je Monat</translation>
    </message>
    <message>
        <source>Planned work by month</source>
        <translation>Geplante Arbeit je Monat</translation>
    </message>
    <message>
        <source>Business reviews, plans, trainings and calls, spread as evenly as can be over twelve months. Requests and work without a date stand at the foot of each month. Planned work takes place whole times, so its hours differ a little from those of the charter, which are an average.</source>
        <translation>Geschäftsgespräche, Pläne, Schulungen und Anrufe, möglichst gleichmäßig auf zwölf Monate verteilt. Anfragen und Arbeit ohne Datum stehen am Fuß jedes Monats. Geplantes findet ganze Male statt; daher weichen seine Stunden etwas von denen des Rollenprofils ab, die ein Durchschnitt sind.</translation>
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
        <source>Plan headcount</source>
        <translation>Stellen planen</translation>
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
        <source>This work does not fit into the year: it needs {hours} h a month, and {available} h are available. The whole team is too small for its partners.</source>
        <translation>Diese Arbeit passt nicht in das Jahr: Sie braucht {hours} h im Monat, verfügbar sind {available} h. Das ganze Team ist zu klein für seine Partner.</translation>
    </message>
    <message>
        <source>This work does not fit into the year: it needs {hours} h a month, and {available} h are available. Give partners to other CPMs, or plan another CPM under Headcount.</source>
        <translation>Diese Arbeit passt nicht in das Jahr: Sie braucht {hours} h im Monat, verfügbar sind {available} h. Geben Sie Partner an andere CPMs ab, oder planen Sie im Stellenplan einen weiteren CPM ein.</translation>
    </message>
    <message>
        <source>The year has time for this work, but not every month: {month} needs {hours} h, and {available} h are available.</source>
        <translation>Die Arbeit passt ins Jahr, aber nicht in jeden Monat: {month} braucht {hours} h, verfügbar sind {available} h.</translation>
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
        <source>Writing 1 calendar</source>
        <translation>1 Kalender wird geschrieben</translation>
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
        <source>Load and capacity</source>
        <translation>Auslastung und Kapazität</translation>
    </message>
    <message>
        <source>, {hours} h of it handovers</source>
        <translation>, davon {hours} h Übergaben</translation>
    </message>
    <message>
        <source>{needed} h needed of {available} h available a month</source>
        <translation>{needed} h benötigt von {available} h verfügbar im Monat</translation>
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
        <source>Hours, model mix and targets of the partner</source>
        <translation>Stunden, Modellmix und Ziele des Partners</translation>
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
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>What the partner should reach in a year. Type what you agreed with it; where you leave it empty, what is usual in its tier counts.</source>
        <translation>Was der Partner in einem Jahr erreichen soll. Tippen Sie, was Sie mit ihm vereinbart haben; wo Sie es leer lassen, gilt das Übliche seiner Stufe.</translation>
    </message>
    <message>
        <source>Workload {hours} h a month</source>
        <translation>Aufwand {hours} h im Monat</translation>
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
        <translation>&amp;Kopie ohne Vergütung speichern…</translation>
    </message>
    <message>
        <source>Save a copy to hand on in which nothing tells what seats cost</source>
        <translation>Eine Kopie zum Weitergeben speichern, in der nichts sagt, was Stellen kosten</translation>
    </message>
    <message>
        <source>Passphrase for pa&amp;y…</source>
        <translation>Passphrase für &amp;Vergütung…</translation>
    </message>
    <message>
        <source>Encrypt pay with a passphrase, change it, or unlock pay</source>
        <translation>Vergütung mit einer Passphrase verschlüsseln, sie ändern oder Vergütung entsperren</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Sicherungen…</translation>
    </message>
    <message>
        <source>Earlier states of this plan: see what changed, and bring them back</source>
        <translation>Frühere Stände dieses Plans: sehen, was sich geändert hat, und sie zurückholen</translation>
    </message>
    <message>
        <source>Import &amp;partners…</source>
        <translation>&amp;Partner importieren…</translation>
    </message>
    <message>
        <source>Import &amp;team…</source>
        <translation>&amp;Team importieren…</translation>
    </message>
    <message>
        <source>Import assi&amp;gnments…</source>
        <translation>Zuordnun&amp;gen importieren…</translation>
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
        <translation>&amp;Ohne Vergütung exportieren…</translation>
    </message>
    <message>
        <source>Ta&amp;ke workbook back…</source>
        <translation>Änderungen einer Arbeitsmappe &amp;übernehmen…</translation>
    </message>
    <message>
        <source>Take back what finance changed in an exported workbook</source>
        <translation>Übernehmen, was die Finanzabteilung in einer exportierten Arbeitsmappe geändert hat</translation>
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
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Write the workbook without what tells what a seat costs</source>
        <translation>Die Arbeitsmappe ohne das schreiben, was sagt, was eine Stelle kostet</translation>
    </message>
    <message>
        <source>Import a partner list from CSV or Excel</source>
        <translation>Eine Partnerliste aus CSV oder Excel importieren</translation>
    </message>
    <message>
        <source>Import CPMs and role types from CSV or Excel</source>
        <translation>CPMs und Rollentypen aus CSV oder Excel importieren</translation>
    </message>
    <message>
        <source>Import who looks after whom today</source>
        <translation>Importieren, wer heute wen betreut</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Den letzten Schritt rückgängig machen</translation>
    </message>
    <message>
        <source>Do the step that was undone again</source>
        <translation>Den rückgängig gemachten Schritt wiederholen</translation>
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
        <source>Find a text on this page, or in the cells of its table</source>
        <translation>Einen Text auf dieser Seite suchen, oder in den Zellen ihrer Tabelle</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>&amp;Ersetzen…</translation>
    </message>
    <message>
        <source>Find a text in the cells of a table and put another in its place</source>
        <translation>Einen Text in den Zellen einer Tabelle suchen und einen anderen an seine Stelle setzen</translation>
    </message>
    <message>
        <source>Fi&amp;lter…</source>
        <translation>Fi&amp;ltern…</translation>
    </message>
    <message>
        <source>Show only what has the words that are typed</source>
        <translation>Nur zeigen, was die getippten Wörter enthält</translation>
    </message>
    <message>
        <source>Filter by &amp;column…</source>
        <translation>Nach &amp;Spalte filtern…</translation>
    </message>
    <message>
        <source>Choose the values of a column whose rows are shown, or a condition</source>
        <translation>Wählen Sie die Werte einer Spalte, deren Zeilen gezeigt werden, oder eine Bedingung</translation>
    </message>
    <message>
        <source>Filter ro&amp;w</source>
        <translation>Filter&amp;zeile</translation>
    </message>
    <message>
        <source>Show or hide fields below the headings, one to filter each column</source>
        <translation>Felder unter den Überschriften zeigen oder verbergen, eines je Spalte, um zu filtern</translation>
    </message>
    <message>
        <source>Find &amp;anything…</source>
        <translation>&amp;Überall suchen…</translation>
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
        <source>&amp;Advise models by rules…</source>
        <translation>&amp;Modelle nach Regeln vorschlagen…</translation>
    </message>
    <message>
        <source>Tag many partners with sales models, by rules over their columns</source>
        <translation>Vielen Partnern Vertriebsmodelle geben, nach Regeln über ihre Spalten</translation>
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
        <translation>Alle Partner mit Stufe, Modellmix und Aufwand</translation>
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
        <source>&amp;Map</source>
        <translation>&amp;Karte</translation>
    </message>
    <message>
        <source>Where partners are, and who looks after them there</source>
        <translation>Wo Partner sind und wer sie dort betreut</translation>
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
        <source>Hours, seats, cost and heads, month by month</source>
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
        <source>&amp;Scenarios</source>
        <translation>S&amp;zenarien</translation>
    </message>
    <message>
        <source>Compare two plans of the file and take changes from one to another</source>
        <translation>Zwei Pläne der Datei vergleichen und Änderungen vom einen in den anderen übernehmen</translation>
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
        <source>&amp;Explain this figure</source>
        <translation>Diese Zahl &amp;erklären</translation>
    </message>
    <message>
        <source>How the figure the keyboard is on is computed, and from what</source>
        <translation>Wie die Zahl, auf der die Tastatur steht, berechnet wird, und woraus</translation>
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
    <name>assumptions</name>
    <message>
        <source>Assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>balance</name>
    <message>
        <source>No proposal yet.</source>
        <translation>Noch kein Vorschlag.</translation>
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
        <source>Moves</source>
        <translation>Wechsel</translation>
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
    <name>derivation</name>
    <message>
        <source>hours waiting for a CPM</source>
        <translation>Stunden, die auf einen CPM warten</translation>
    </message>
</context>
<context>
    <name>map</name>
    <message>
        <source>Partners on the map</source>
        <translation>Partner auf der Karte</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>Gebiete</translation>
    </message>
    <message>
        <source>Partners of either CPM in the area that both outlines hold.</source>
        <translation>Partner beider CPMs auf der Fläche, die beide Umrisse umfassen.</translation>
    </message>
    <message>
        <source>Shared areas</source>
        <translation>Geteilte Flächen</translation>
    </message>
    <message>
        <source>Not on the map</source>
        <translation>Nicht auf der Karte</translation>
    </message>
    <message>
        <source>Outlines: Natural Earth. Cities: GeoNames.</source>
        <translation>Umrisse: Natural Earth. Städte: GeoNames.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>{count} of {all} partners are on the map</source>
        <translation>{count} von {all} Partnern sind auf der Karte</translation>
    </message>
    <message>
        <source>CPM</source>
        <translation>CPM</translation>
    </message>
    <message>
        <source>Role type</source>
        <translation>Rollentyp</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Auf der Karte</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Ohne Ort</translation>
    </message>
    <message>
        <source>Hours a month</source>
        <translation>Stunden im Monat</translation>
    </message>
    <message>
        <source>Others inside</source>
        <translation>Andere innerhalb</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>No region</source>
        <translation>Keine Region</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Not found by the search</source>
        <translation>Von der Suche nicht gefunden</translation>
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
        <source>Other CPMs</source>
        <translation>Andere CPMs</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>Tag {who} {model}</source>
        <translation>{model} für {who} setzen</translation>
    </message>
    <message>
        <source>Take {model} from {who}</source>
        <translation>{model} von {who} wegnehmen</translation>
    </message>
    <message>
        <source>Set tier of {who} to {tier}</source>
        <translation>Stufe von {who} auf {tier} setzen</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>{city} may be {cities}</source>
        <translation>{city} kann {cities} sein</translation>
    </message>
    <message>
        <source>No {city} is known in {state}, only {cities}</source>
        <translation>In {state} ist kein {city} bekannt, nur {cities}</translation>
    </message>
    <message>
        <source>{city} is named without a country</source>
        <translation>{city} ist ohne Land genannt</translation>
    </message>
    <message>
        <source>The country {country} is not known</source>
        <translation>Das Land {country} ist nicht bekannt</translation>
    </message>
    <message>
        <source>No city {city} is known in {country}</source>
        <translation>In {country} ist keine Stadt {city} bekannt</translation>
    </message>
    <message>
        <source>{cpm}: {count}, {others} of others inside the outline</source>
        <translation>{cpm}: {count}, {others} von anderen innerhalb des Umrisses</translation>
    </message>
    <message>
        <source>{one} and {other} share an area with {count}</source>
        <translation>{one} und {other} teilen eine Fläche mit {count}</translation>
    </message>
    <message>
        <source>{count} on the map</source>
        <translation>{count} auf der Karte</translation>
    </message>
    <message>
        <source>{count} without a place</source>
        <translation>{count} ohne Ort</translation>
    </message>
    <message>
        <source>{count} of others inside the outline</source>
        <translation>{count} von anderen innerhalb des Umrisses</translation>
    </message>
    <message>
        <source>shares ground with {names}</source>
        <translation>teilt Grund mit {names}</translation>
    </message>
    <message>
        <source>With {cpm}</source>
        <translation>Bei {cpm}</translation>
    </message>
    <message>
        <source>workload {hours} h a month, revenue {money}</source>
        <translation>Aufwand {hours} h im Monat, Umsatz {money}</translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
    <message>
        <source>Of capacity: {names}</source>
        <translation>Von der Kapazität: {names}</translation>
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
        <source>1 CPM spends more of the capacity on requests than is reserved</source>
        <translation>1 CPM verwendet mehr Kapazität auf Anfragen, als dafür reserviert ist</translation>
    </message>
    <message>
        <source>{count} CPMs spend more of their capacity on requests than is reserved</source>
        <translation>{count} CPMs verwenden mehr Kapazität auf Anfragen, als dafür reserviert ist</translation>
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
        <translation>Team importieren</translation>
    </message>
    <message>
        <source>Tag sales models</source>
        <translation>Vertriebsmodelle festlegen</translation>
    </message>
    <message>
        <source>Assign partners</source>
        <translation>Partner zuordnen</translation>
    </message>
    <message>
        <source>Balance the load</source>
        <translation>Auslastung ausgleichen</translation>
    </message>
    <message>
        <source>Plan more capacity</source>
        <translation>Mehr Kapazität planen</translation>
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
        <source>{hours} h a month missing</source>
        <translation>{hours} h im Monat fehlen</translation>
    </message>
    <message>
        <source>Import partners…</source>
        <translation>Partner importieren…</translation>
    </message>
    <message>
        <source>Import the team…</source>
        <translation>Team importieren…</translation>
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
        <source>Plan headcount</source>
        <translation>Stellen planen</translation>
    </message>
    <message>
        <source>as even as can be</source>
        <translation>so gleichmäßig wie möglich</translation>
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
        <source>{currency} a year, of an average CPM</source>
        <translation>{currency} im Jahr, im Mittel je CPM</translation>
    </message>
    <message>
        <source>{currency} a year</source>
        <translation>{currency} im Jahr</translation>
    </message>
    <message>
        <source>Revenue and partners by CPM</source>
        <translation>Umsatz und Partner nach CPM</translation>
    </message>
    <message>
        <source>{money}, 1 partner</source>
        <translation>{money}, 1 Partner</translation>
    </message>
    <message>
        <source>{money}, {count} partners</source>
        <translation>{money}, {count} Partner</translation>
    </message>
    <message>
        <source>{least} to {most}, {fewest} to {highest} partners</source>
        <translation>{least} bis {most}, {fewest} bis {highest} Partner</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>Was Aufmerksamkeit braucht</translation>
    </message>
    <message>
        <source>Nothing. Every check of the plan is passed.</source>
        <translation>Nichts. Der Plan besteht jede Prüfung.</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Change since {base}</source>
        <translation>Änderung seit {base}</translation>
    </message>
    <message>
        <source>Partners with another CPM: {count}</source>
        <translation>Partner mit einem anderen CPM: {count}</translation>
    </message>
    <message>
        <source>Role type</source>
        <translation>Rollentyp</translation>
    </message>
    <message>
        <source>Spread before</source>
        <translation>Spannweite vorher</translation>
    </message>
    <message>
        <source>Spread now</source>
        <translation>Spannweite jetzt</translation>
    </message>
    <message>
        <source>The band between dashed lines is the target; the solid line is 100 %, the short ones are the mean of the CPMs</source>
        <translation>Das Band zwischen gestrichelten Linien ist das Ziel; die durchgezogene Linie ist 100 %, die kurzen sind das Mittel der CPMs</translation>
    </message>
    <message>
        <source>Utilisation by role type</source>
        <translation>Auslastung nach Rollentyp</translation>
    </message>
    <message>
        <source>All CPMs</source>
        <translation>Alle CPMs</translation>
    </message>
    <message>
        <source>Load by sales model</source>
        <translation>Bedarf nach Vertriebsmodell</translation>
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
        <source>Opening + hires − leavers + transfers in − transfers out = closing. A seat leaves in the month of its last day; a backfill and the seat it takes over are one head while both are there.</source>
        <translation>Anfang + Neueinstellungen − Abgänge + Wechsel hinein − Wechsel hinaus = Ende. Eine Stelle geht im Monat ihres letzten Tages ab; eine Nachbesetzung und die Stelle, die sie ablöst, sind ein Kopf, solange beide da sind.</translation>
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
        <translation>Benötigte Stunden</translation>
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
        <source>workload {hours} h a month, revenue {money}</source>
        <translation>Aufwand {hours} h im Monat, Umsatz {money}</translation>
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
        <source>Show the lanes of this role type (Shift+F shows all)</source>
        <translation>Die Spalten dieses Rollentyps zeigen (Umschalt+F zeigt alle)</translation>
    </message>
    <message>
        <source>Fold the lanes of this role type (F)</source>
        <translation>Die Spalten dieses Rollentyps einklappen (F)</translation>
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
    <message>
        <source>Territories</source>
        <translation>Gebiete</translation>
    </message>
    <message>
        <source>Who looks after whom</source>
        <translation>Wer wen betreut</translation>
    </message>
    <message>
        <source>Only what the filter of the board finds is listed: {count}.</source>
        <translation>Nur was der Filter der Tafel findet, ist aufgelistet: {count}.</translation>
    </message>
    <message>
        <source>{count} are too many to be listed. Filter the board to print some of them, or export the workbook, which has all.</source>
        <translation>{count} sind zu viele zum Auflisten. Filtern Sie die Tafel, um einige zu drucken, oder exportieren Sie die Arbeitsmappe, die alle enthält.</translation>
    </message>
    <message>
        <source>Utilisation of each CPM</source>
        <translation>Auslastung jedes CPM</translation>
    </message>
    <message>
        <source>CPM</source>
        <translation>CPM</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Hours a month</source>
        <translation>Stunden im Monat</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Model mix</source>
        <translation>Modellmix</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Move {who} to…</source>
        <translation>{who} geben an…</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>The tour shows what becomes of your lists, and there are none yet. Import your partners, then your team, and take it again; or take it through the sample plan, which is offered when the program starts.</source>
        <translation>Der Rundgang zeigt, was aus Ihren Listen wird, und noch sind keine da. Importieren Sie Ihre Partner, dann Ihr Team, und beginnen Sie ihn noch einmal; oder machen Sie ihn durch den Beispielplan, der beim Start des Programms angeboten wird.</translation>
    </message>
    <message>
        <source>Import your lists first</source>
        <translation>Zuerst Ihre Listen importieren</translation>
    </message>
    <message>
        <source>How the plan stands</source>
        <translation>Wie der Plan steht</translation>
    </message>
    <message>
        <source>The verdict comes first, then the figures, then what needs attention: each line there leads to the partners or CPMs it speaks of. CPMs are compared with those of their own role type.</source>
        <translation>Zuerst steht das Urteil, dann die Kennzahlen, dann was Aufmerksamkeit braucht: Dort führt jede Zeile zu den Partnern oder CPMs, von denen sie spricht. CPMs werden mit denen ihres eigenen Rollentyps verglichen.</translation>
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
        <translation>Wo die Kapazität hinter dem Bedarf bleibt, was das kostet, und die wenigsten Neueinstellungen, die mithalten.</translation>
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
        <translation>Stunden der Tätigkeiten, Arbeitszeit und Vergütung beginnen als Schätzungen und sind als solche gekennzeichnet, bis Sie sie bestätigen. Wenn Sie fertig sind: Datei, Arbeitsmappe exportieren, für die Finanzabteilung.</translation>
    </message>
</context>
</TS>
