<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>advice</name>
    <message>
        <source>Does the partner put our product inside its own?</source>
        <translation>Baut der Partner unser Produkt in sein eigenes ein?</translation>
    </message>
    <message>
        <source>Such as a component, a licence or a service that its customers get with its product.</source>
        <translation>Etwa als Bauteil, Lizenz oder Dienst, den seine Kunden mit seinem Produkt bekommen.</translation>
    </message>
    <message>
        <source>Yes, always</source>
        <translation>Ja, immer</translation>
    </message>
    <message>
        <source>our product goes inside the partner&apos;s own</source>
        <translation>unser Produkt steckt in dem des Partners</translation>
    </message>
    <message>
        <source>Yes, in part of its business</source>
        <translation>Ja, in einem Teil seines Geschäfts</translation>
    </message>
    <message>
        <source>part of our product goes inside its own</source>
        <translation>ein Teil unseres Produkts steckt in seinem</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Who holds the contract with the end customer?</source>
        <translation>Wer hat den Vertrag mit dem Endkunden?</translation>
    </message>
    <message>
        <source>Whoever the customer pays for our product.</source>
        <translation>Wen der Kunde für unser Produkt bezahlt.</translation>
    </message>
    <message>
        <source>The partner</source>
        <translation>Der Partner</translation>
    </message>
    <message>
        <source>the partner holds the contract</source>
        <translation>der Partner hat den Vertrag</translation>
    </message>
    <message>
        <source>Sometimes the partner, sometimes we</source>
        <translation>Mal der Partner, mal wir</translation>
    </message>
    <message>
        <source>contracts lie with both</source>
        <translation>Verträge liegen bei beiden</translation>
    </message>
    <message>
        <source>We do</source>
        <translation>Wir</translation>
    </message>
    <message>
        <source>we hold the contract and the partner sells beside us</source>
        <translation>wir haben den Vertrag, und der Partner verkauft neben uns</translation>
    </message>
    <message>
        <source>Do we see the end customers?</source>
        <translation>Sehen wir die Endkunden?</translation>
    </message>
    <message>
        <source>Whether we know who they are and may speak with them.</source>
        <translation>Ob wir wissen, wer sie sind, und mit ihnen sprechen dürfen.</translation>
    </message>
    <message>
        <source>Hardly any</source>
        <translation>Kaum einen</translation>
    </message>
    <message>
        <source>we hardly see the end customers</source>
        <translation>wir sehen die Endkunden kaum</translation>
    </message>
    <message>
        <source>Some, but we do not work them</source>
        <translation>Einige, aber wir bearbeiten sie nicht</translation>
    </message>
    <message>
        <source>we see some end customers</source>
        <translation>wir sehen einige Endkunden</translation>
    </message>
    <message>
        <source>Most, and we speak with them</source>
        <translation>Die meisten, und wir sprechen mit ihnen</translation>
    </message>
    <message>
        <source>we speak with the end customers</source>
        <translation>wir sprechen mit den Endkunden</translation>
    </message>
    <message>
        <source>Do our people join its sales calls?</source>
        <translation>Sind unsere Leute bei seinen Verkaufsgesprächen dabei?</translation>
    </message>
    <message>
        <source>As experts beside the partner&apos;s own sellers.</source>
        <translation>Als Fachleute neben den Verkäufern des Partners.</translation>
    </message>
    <message>
        <source>Never or once a year</source>
        <translation>Nie oder einmal im Jahr</translation>
    </message>
    <message>
        <source>its sellers go alone</source>
        <translation>seine Verkäufer gehen allein</translation>
    </message>
    <message>
        <source>For some deals</source>
        <translation>Bei einigen Geschäften</translation>
    </message>
    <message>
        <source>we join some of its sales calls</source>
        <translation>wir sind bei einigen seiner Verkaufsgespräche dabei</translation>
    </message>
    <message>
        <source>For most deals</source>
        <translation>Bei den meisten Geschäften</translation>
    </message>
    <message>
        <source>we join most of its sales calls</source>
        <translation>wir sind bei den meisten seiner Verkaufsgespräche dabei</translation>
    </message>
    <message>
        <source>Who at the partner needs our help most?</source>
        <translation>Wer beim Partner braucht unsere Hilfe am meisten?</translation>
    </message>
    <message>
        <source>Where hours of training and support go.</source>
        <translation>Wohin die Stunden für Schulung und Unterstützung gehen.</translation>
    </message>
    <message>
        <source>Its engineers and product managers</source>
        <translation>Seine Ingenieure und Produktmanager</translation>
    </message>
    <message>
        <source>its engineers need enabling</source>
        <translation>seine Ingenieure müssen befähigt werden</translation>
    </message>
    <message>
        <source>Its sellers, in numbers</source>
        <translation>Seine Verkäufer, und zwar viele</translation>
    </message>
    <message>
        <source>many sellers need enabling</source>
        <translation>viele Verkäufer müssen befähigt werden</translation>
    </message>
    <message>
        <source>A few sellers, deal by deal</source>
        <translation>Wenige Verkäufer, Geschäft für Geschäft</translation>
    </message>
    <message>
        <source>a few sellers are coached deal by deal</source>
        <translation>wenige Verkäufer werden von Geschäft zu Geschäft begleitet</translation>
    </message>
    <message>
        <source>Where do its deals with our product come from?</source>
        <translation>Woher kommen seine Geschäfte mit unserem Produkt?</translation>
    </message>
    <message>
        <source>Who finds them first.</source>
        <translation>Wer sie zuerst findet.</translation>
    </message>
    <message>
        <source>They come with its own product</source>
        <translation>Sie kommen mit seinem eigenen Produkt</translation>
    </message>
    <message>
        <source>our sales follow its own product</source>
        <translation>unser Absatz folgt seinem eigenen Produkt</translation>
    </message>
    <message>
        <source>The partner finds them</source>
        <translation>Der Partner findet sie</translation>
    </message>
    <message>
        <source>the partner finds the deals</source>
        <translation>der Partner findet die Geschäfte</translation>
    </message>
    <message>
        <source>We find them together or pass them on</source>
        <translation>Wir finden sie gemeinsam oder reichen sie weiter</translation>
    </message>
    <message>
        <source>deals are found together</source>
        <translation>Geschäfte werden gemeinsam gefunden</translation>
    </message>
    <message>
        <source>part of a rules file</source>
        <translation>Teil einer Regeldatei</translation>
    </message>
    <message>
        <source>There is no rule</source>
        <translation>Es gibt keine Regel</translation>
    </message>
    <message>
        <source>begin each rule with [[rules]]</source>
        <translation>Beginnen Sie jede Regel mit [[rules]]</translation>
    </message>
    <message>
        <source>{source}, rule {number}</source>
        <translation>{source}, Regel {number}</translation>
    </message>
    <message>
        <source>part of a rule</source>
        <translation>Teil einer Regel</translation>
    </message>
    <message>
        <source>The rule names no column</source>
        <translation>Die Regel nennt keine Spalte</translation>
    </message>
    <message>
        <source>add column = {names}</source>
        <translation>Ergänzen Sie column = {names}</translation>
    </message>
    <message>
        <source>A rule compares in one way</source>
        <translation>Eine Regel vergleicht auf eine Art</translation>
    </message>
    <message>
        <source>give one of {names}</source>
        <translation>Geben Sie eines an: {names}</translation>
    </message>
    <message>
        <source>A rule gives either answers or a mix</source>
        <translation>Eine Regel gibt entweder Antworten oder einen Mix</translation>
    </message>
    <message>
        <source>give one of the two</source>
        <translation>Geben Sie eines von beiden an</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>answer to &quot;{question}&quot;</source>
        <translation>Antwort auf „{question}“</translation>
    </message>
    <message>
        <source>sales model</source>
        <translation>Vertriebsmodell</translation>
    </message>
    <message>
        <source>percent, 0 or more</source>
        <translation>Prozent, 0 oder mehr</translation>
    </message>
    <message>
        <source>The weights of a mix sum to 100</source>
        <translation>Die Gewichte eines Mix ergeben zusammen 100</translation>
    </message>
    <message>
        <source>they sum to {sum} now</source>
        <translation>Jetzt ergeben sie {sum}</translation>
    </message>
</context>
<context>
    <name>balance</name>
    <message>
        <source>Without the refused moves no plan was found that keeps every rule</source>
        <translation>Ohne die abgelehnten Wechsel wurde kein Plan gefunden, der alle Regeln einhält</translation>
    </message>
    <message>
        <source>accept one of them after all, or relax the rule</source>
        <translation>Nehmen Sie einen davon doch an, oder lockern Sie die Regel</translation>
    </message>
    <message>
        <source>Stopped before a plan that keeps every rule was found</source>
        <translation>Beendet, bevor ein Plan gefunden war, der alle Regeln einhält</translation>
    </message>
    <message>
        <source>let it search on</source>
        <translation>Lassen Sie weitersuchen</translation>
    </message>
    <message>
        <source>No plan that keeps every rule was found in the time</source>
        <translation>In der Zeit wurde kein Plan gefunden, der alle Regeln einhält</translation>
    </message>
    <message>
        <source>allow more time, or relax the rule</source>
        <translation>Lassen Sie mehr Zeit, oder lockern Sie die Regel</translation>
    </message>
    <message>
        <source>{cpm} would have {partners}, where {limit} are allowed</source>
        <translation>{cpm} hätte {partners}, erlaubt sind {limit}</translation>
    </message>
    <message>
        <source>{partner} would be with nobody</source>
        <translation>{partner} wäre bei niemandem</translation>
    </message>
    <message>
        <source>Not all that is to stay as it is can: {clash}</source>
        <translation>Nicht alles, was bleiben soll, wie es ist, kann so bleiben: {clash}</translation>
    </message>
    <message>
        <source>leave some of it out of what must not change</source>
        <translation>Nehmen Sie etwas von dem aus, was so bleiben soll</translation>
    </message>
    <message>
        <source>Nobody looked after this partner</source>
        <translation>Niemand betreute diesen Partner</translation>
    </message>
    <message>
        <source>Relieves {0}, with all moves from {1} to {2}</source>
        <translation>Entlastet {0}, mit allen Wechseln von {1} auf {2}</translation>
    </message>
    <message>
        <source>Frees hours that {0} keeps for requests: planned work takes {2} h of them with all moves, not {1} h</source>
        <translation>Macht Stunden frei, die {0} für Anfragen freihält: geplante Arbeit nimmt mit allen Wechseln {2} h davon, nicht {1} h</translation>
    </message>
    <message>
        <source>Uses room at {0}, with all moves from {1} to {2}</source>
        <translation>Nutzt Platz bei {0}, mit allen Wechseln von {1} auf {2}</translation>
    </message>
    <message>
        <source>Fits better, {1} h a month instead of {0} h</source>
        <translation>Besser geeignet, {1} h im Monat statt {0} h</translation>
    </message>
    <message>
        <source>Comes to a CPM at home in {0}</source>
        <translation>Kommt zu einem CPM, dessen Heimatregion {0} ist</translation>
    </message>
    <message>
        <source>Comes to a CPM who speaks {0}</source>
        <translation>Kommt zu einem CPM, der {0} spricht</translation>
    </message>
    <message>
        <source>Comes nearer, {1} km away instead of {0} km</source>
        <translation>Kommt näher, {1} km entfernt statt {0} km</translation>
    </message>
    <message>
        <source>Lets {0} focus: with all moves {2} sales models in effect instead of {1}</source>
        <translation>Lässt {0} fokussierter arbeiten: mit allen Wechseln effektiv {2} Vertriebsmodelle statt {1}</translation>
    </message>
    <message>
        <source>Part of evening out the role type {0}, spread with all moves from {1} to {2} points</source>
        <translation>Teil des Ausgleichs im Rollentyp {0}, Spannweite mit allen Wechseln von {1} auf {2} Punkte</translation>
    </message>
    <message>
        <source>nobody had it</source>
        <translation>bisher bei niemandem</translation>
    </message>
    <message>
        <source>From {1} → {2}</source>
        <translation>Von {1} → {2}</translation>
    </message>
    <message>
        <source>planned work in the reserve {1} → {2} h</source>
        <translation>geplante Arbeit in der Reserve {1} → {2} h</translation>
    </message>
    <message>
        <source>To {1} → {2}</source>
        <translation>An {1} → {2}</translation>
    </message>
    <message>
        <source>fits better, {0} → {1} h</source>
        <translation>passt besser, {0} → {1} h</translation>
    </message>
    <message>
        <source>at home in {0}</source>
        <translation>Heimatregion {0}</translation>
    </message>
    <message>
        <source>speaks {0}</source>
        <translation>spricht {0}</translation>
    </message>
    <message>
        <source>{0} → {1} km away</source>
        <translation>{0} → {1} km entfernt</translation>
    </message>
    <message>
        <source>focus {1} → {2} models</source>
        <translation>Fokus {1} → {2} Modelle</translation>
    </message>
    <message>
        <source>spread of {0} {1} → {2} points</source>
        <translation>Spanne von {0} {1} → {2} Punkte</translation>
    </message>
    <message>
        <source>Only makes sense with {partners}: without, {cpm} would have too much</source>
        <translation>Nur zusammen mit {partners} sinnvoll: Sonst hätte {cpm} zu viel</translation>
    </message>
    <message>
        <source>Only makes sense with {partners}: without, {cpm} would have too many partners</source>
        <translation>Nur zusammen mit {partners} sinnvoll: Sonst hätte {cpm} zu viele Partner</translation>
    </message>
    <message>
        <source>Goes together with {partners}: a rule keeps them together</source>
        <translation>Geht zusammen mit {partners}: Eine Regel hält sie zusammen</translation>
    </message>
    <message>
        <source>Only makes sense with {partners}: made alone, it would even out nothing</source>
        <translation>Nur zusammen mit {partners} sinnvoll: Allein würde dieser Wechsel nichts ausgleichen</translation>
    </message>
    <message>
        <source>allow more moves, or relax the rules on language, region, must and must not</source>
        <translation>Erlauben Sie mehr Wechsel, oder lockern Sie die Regeln zu Sprache, Region, Muss und Darf nicht</translation>
    </message>
    <message>
        <source>The rules force {partners} to change their CPM, but at most {most} may move</source>
        <translation>Die Regeln erzwingen für {partners} einen anderen CPM, aber höchstens {most} dürfen wechseln</translation>
    </message>
    <message>
        <source>The rules force partners with more revenue to change their CPM than may move</source>
        <translation>Die Regeln erzwingen für Partner mit mehr Umsatz einen anderen CPM, als wechseln darf</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>Design wins in the funnel</source>
        <translation>Design-Wins in Arbeit</translation>
    </message>
    <message>
        <source>design wins</source>
        <translation>Design-Wins</translation>
    </message>
    <message>
        <source>Designs of the partner that have chosen our product and are not yet sold</source>
        <translation>Entwürfe des Partners, die sich für unser Produkt entschieden haben und noch nicht verkauft sind</translation>
    </message>
    <message>
        <source>Design register, signed off by the partner&apos;s product manager</source>
        <translation>Design-Register, vom Produktmanager des Partners abgezeichnet</translation>
    </message>
    <message>
        <source>Integration checks passed</source>
        <translation>Bestandene Integrationsprüfungen</translation>
    </message>
    <message>
        <source>Releases of the partner&apos;s product that pass our integration checks at the first attempt</source>
        <translation>Versionen des Partnerprodukts, die unsere Integrationsprüfungen im ersten Anlauf bestehen</translation>
    </message>
    <message>
        <source>Reports of the integration checks</source>
        <translation>Berichte der Integrationsprüfungen</translation>
    </message>
    <message>
        <source>Joint roadmap agreed</source>
        <translation>Gemeinsame Roadmap vereinbart</translation>
    </message>
    <message>
        <source>roadmaps</source>
        <translation>Roadmaps</translation>
    </message>
    <message>
        <source>Roadmaps for the next four quarters, agreed in writing by both sides</source>
        <translation>Roadmaps für die nächsten vier Quartale, von beiden Seiten schriftlich vereinbart</translation>
    </message>
    <message>
        <source>Signed roadmap</source>
        <translation>Unterzeichnete Roadmap</translation>
    </message>
    <message>
        <source>Forecast accuracy</source>
        <translation>Genauigkeit der Prognose</translation>
    </message>
    <message>
        <source>1 less the difference between forecast and order intake over the forecast, three months ahead</source>
        <translation>1 minus die Abweichung zwischen Prognose und Auftragseingang, geteilt durch die Prognose, drei Monate voraus</translation>
    </message>
    <message>
        <source>Supply forecast and order book</source>
        <translation>Lieferprognose und Auftragsbuch</translation>
    </message>
    <message>
        <source>Growth of partner-driven revenue</source>
        <translation>Wachstum des Umsatzes über den Partner</translation>
    </message>
    <message>
        <source>Revenue of our product inside the partner&apos;s, against the year before</source>
        <translation>Umsatz unseres Produkts im Produkt des Partners, gegen das Vorjahr</translation>
    </message>
    <message>
        <source>Invoices to the partner</source>
        <translation>Rechnungen an den Partner</translation>
    </message>
    <message>
        <source>Product lines embedded</source>
        <translation>Eingebaute Produktlinien</translation>
    </message>
    <message>
        <source>product lines</source>
        <translation>Produktlinien</translation>
    </message>
    <message>
        <source>Product lines of the partner that ship with our product inside</source>
        <translation>Produktlinien des Partners, die mit unserem Produkt ausgeliefert werden</translation>
    </message>
    <message>
        <source>Partner&apos;s product list</source>
        <translation>Produktliste des Partners</translation>
    </message>
    <message>
        <source>Contracts renewed</source>
        <translation>Verlängerte Verträge</translation>
    </message>
    <message>
        <source>Contracts due in the year that are renewed at the same volume or more</source>
        <translation>Im Jahr fällige Verträge, die zum selben Volumen oder mehr verlängert werden</translation>
    </message>
    <message>
        <source>Contract register</source>
        <translation>Vertragsregister</translation>
    </message>
    <message>
        <source>Adoption by end users</source>
        <translation>Nutzung durch Endkunden</translation>
    </message>
    <message>
        <source>Units in the field on which our product is switched on</source>
        <translation>Geräte im Feld, auf denen unser Produkt eingeschaltet ist</translation>
    </message>
    <message>
        <source>Licence or activation counts</source>
        <translation>Zählung von Lizenzen oder Aktivierungen</translation>
    </message>
    <message>
        <source>Active sellers</source>
        <translation>Aktive Verkäufer</translation>
    </message>
    <message>
        <source>Sellers of the partner who registered or closed a deal with our product in the last 90 days</source>
        <translation>Verkäufer des Partners, die in den letzten 90 Tagen ein Geschäft mit unserem Produkt registriert oder abgeschlossen haben</translation>
    </message>
    <message>
        <source>Deal registration</source>
        <translation>Geschäftsregistrierung</translation>
    </message>
    <message>
        <source>Certified sellers</source>
        <translation>Zertifizierte Verkäufer</translation>
    </message>
    <message>
        <source>sellers</source>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>Sellers of the partner with a valid certificate at the end of the period</source>
        <translation>Verkäufer des Partners mit gültigem Zertifikat am Ende des Zeitraums</translation>
    </message>
    <message>
        <source>Training records</source>
        <translation>Schulungsnachweise</translation>
    </message>
    <message>
        <source>Sell-out reviews held</source>
        <translation>Durchgeführte Abverkaufsgespräche</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Reviews of sell-out and stock with the partner, with actions written down</source>
        <translation>Gespräche über Abverkauf und Bestand mit dem Partner, mit schriftlich festgehaltenen Maßnahmen</translation>
    </message>
    <message>
        <source>Minutes of the reviews</source>
        <translation>Protokolle der Gespräche</translation>
    </message>
    <message>
        <source>Market development funds used</source>
        <translation>Genutzte Marktentwicklungsmittel</translation>
    </message>
    <message>
        <source>Market development funds spent on agreed campaigns, of those granted</source>
        <translation>Für vereinbarte Kampagnen ausgegebene Marktentwicklungsmittel, von den gewährten</translation>
    </message>
    <message>
        <source>Claims with proof of performance</source>
        <translation>Abrechnungen mit Leistungsnachweis</translation>
    </message>
    <message>
        <source>Sell-out growth</source>
        <translation>Wachstum des Abverkaufs</translation>
    </message>
    <message>
        <source>Sell-out of the partner against the same period of the year before</source>
        <translation>Abverkauf des Partners gegen denselben Zeitraum des Vorjahrs</translation>
    </message>
    <message>
        <source>Point-of-sale reports</source>
        <translation>Point-of-Sale-Berichte</translation>
    </message>
    <message>
        <source>Share of active partners</source>
        <translation>Anteil aktiver Partner</translation>
    </message>
    <message>
        <source>Partners with sell-out in the last 90 days</source>
        <translation>Partner mit Abverkauf in den letzten 90 Tagen</translation>
    </message>
    <message>
        <source>Time to first revenue</source>
        <translation>Zeit bis zum ersten Umsatz</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Days from a new partner&apos;s contract to its first order from an end customer</source>
        <translation>Tage vom Vertrag eines neuen Partners bis zu dessen erstem Auftrag eines Endkunden</translation>
    </message>
    <message>
        <source>Contract register and point-of-sale reports</source>
        <translation>Vertragsregister und Point-of-Sale-Berichte</translation>
    </message>
    <message>
        <source>Joint opportunities sourced</source>
        <translation>Gemeinsam gefundene Chancen</translation>
    </message>
    <message>
        <source>opportunities</source>
        <translation>Chancen</translation>
    </message>
    <message>
        <source>New opportunities entered together with the partner, with both sides named</source>
        <translation>Neue, gemeinsam mit dem Partner eingetragene Chancen, bei denen beide Seiten benannt sind</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Coaching sessions held</source>
        <translation>Durchgeführte Coachings</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>Coachings</translation>
    </message>
    <message>
        <source>Sessions with sellers of the partner before or after a sales call, with one thing to practise</source>
        <translation>Coachings von Verkäufern des Partners vor oder nach einem Verkaufsgespräch, mit einer Sache zum Üben</translation>
    </message>
    <message>
        <source>Calendar and coaching notes</source>
        <translation>Kalender und Coaching-Notizen</translation>
    </message>
    <message>
        <source>Mutual close plans</source>
        <translation>Gemeinsame Abschlusspläne</translation>
    </message>
    <message>
        <source>plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Open joint opportunities with dated steps agreed by customer, partner and us</source>
        <translation>Offene gemeinsame Chancen mit datierten Schritten, die Kunde, Partner und wir vereinbart haben</translation>
    </message>
    <message>
        <source>Joint win rate</source>
        <translation>Gemeinsame Abschlussquote</translation>
    </message>
    <message>
        <source>Joint opportunities won, of those decided in the period</source>
        <translation>Gewonnene gemeinsame Chancen, von den im Zeitraum entschiedenen</translation>
    </message>
    <message>
        <source>Cycle time of joint deals</source>
        <translation>Dauer gemeinsamer Geschäfte</translation>
    </message>
    <message>
        <source>Median days from first joint call to decision</source>
        <translation>Mittlere Tage vom ersten gemeinsamen Gespräch bis zur Entscheidung</translation>
    </message>
    <message>
        <source>Sourced against influenced revenue</source>
        <translation>Gebrachter gegen beeinflussten Umsatz</translation>
    </message>
    <message>
        <source>Revenue of joint deals the partner brought, of all joint revenue</source>
        <translation>Umsatz gemeinsamer Geschäfte, die der Partner gebracht hat, vom ganzen gemeinsamen Umsatz</translation>
    </message>
    <message>
        <source>Business review</source>
        <translation>Geschäftsgespräch</translation>
    </message>
    <message>
        <source>Joint business plan</source>
        <translation>Gemeinsamer Geschäftsplan</translation>
    </message>
    <message>
        <source>Regular call</source>
        <translation>Regelmäßiger Anruf</translation>
    </message>
    <message>
        <source>Forecast update</source>
        <translation>Aktualisierung der Prognose</translation>
    </message>
    <message>
        <source>Executive sponsor meeting</source>
        <translation>Treffen der Geschäftsleitungen</translation>
    </message>
    <message>
        <source>Requests and escalations</source>
        <translation>Anfragen und Eskalationen</translation>
    </message>
    <message>
        <source>Contract and programme questions</source>
        <translation>Fragen zu Vertrag und Programm</translation>
    </message>
    <message>
        <source>Design-in workshop</source>
        <translation>Design-in-Workshop</translation>
    </message>
    <message>
        <source>Roadmap alignment</source>
        <translation>Abstimmung der Roadmap</translation>
    </message>
    <message>
        <source>Enablement of partner engineers</source>
        <translation>Schulung der Techniker des Partners</translation>
    </message>
    <message>
        <source>Supply and forecast review</source>
        <translation>Durchsicht von Lieferung und Prognose</translation>
    </message>
    <message>
        <source>Integration support</source>
        <translation>Hilfe bei der Integration</translation>
    </message>
    <message>
        <source>Sales training</source>
        <translation>Verkaufsschulung</translation>
    </message>
    <message>
        <source>Campaign and market funds plan</source>
        <translation>Plan für Kampagnen und Marktmittel</translation>
    </message>
    <message>
        <source>Sell-out review</source>
        <translation>Durchsicht des Abverkaufs</translation>
    </message>
    <message>
        <source>Seller certification follow-up</source>
        <translation>Nachfassen bei Zertifizierungen</translation>
    </message>
    <message>
        <source>Deal registration and pricing</source>
        <translation>Geschäftsregistrierung und Preise</translation>
    </message>
    <message>
        <source>Joint sales call</source>
        <translation>Gemeinsames Verkaufsgespräch</translation>
    </message>
    <message>
        <source>Coaching session</source>
        <translation>Coaching</translation>
    </message>
    <message>
        <source>Joint account plan</source>
        <translation>Gemeinsamer Kundenplan</translation>
    </message>
    <message>
        <source>Opportunity support</source>
        <translation>Hilfe bei Verkaufschancen</translation>
    </message>
</context>
<context>
    <name>charters</name>
    <message>
        <source>Nothing has changed, and nothing is to be handed over.</source>
        <translation>Nichts hat sich geändert, und nichts ist zu übergeben.</translation>
    </message>
    <message>
        <source>Changes and hand-overs</source>
        <translation>Änderungen und Übergaben</translation>
    </message>
    <message>
        <source>New: {partner}, {hours} h a month.</source>
        <translation>Neu: {partner}, {hours} h im Monat.</translation>
    </message>
    <message>
        <source>No longer: {partner}, {hours} h a month.</source>
        <translation>Nicht mehr: {partner}, {hours} h im Monat.</translation>
    </message>
    <message>
        <source>Role type: {now} instead of {before}.</source>
        <translation>Rollentyp: {now} statt {before}.</translation>
    </message>
    <message>
        <source>FTE: {now} instead of {before}.</source>
        <translation>FTE: {now} statt {before}.</translation>
    </message>
    <message>
        <source>Hours needed: {now} a month instead of {before}.</source>
        <translation>Benötigte Stunden: {now} im Monat statt {before}.</translation>
    </message>
    <message>
        <source>{month}: takes over {partner} from {cpm}.</source>
        <translation>{month}: übernimmt {partner} von {cpm}.</translation>
    </message>
    <message>
        <source>{month}: hands {partner} over to {cpm}.</source>
        <translation>{month}: übergibt {partner} an {cpm}.</translation>
    </message>
    <message>
        <source>Role charter of {name}, as planned for {month}</source>
        <translation>Rollenprofil von {name}, geplant für {month}</translation>
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
        <source>{count} FTE</source>
        <translation>{count} FTE</translation>
    </message>
    <message>
        <source>position {id}</source>
        <translation>Stelle {id}</translation>
    </message>
    <message>
        <source>Success criteria</source>
        <translation>Erfolgskriterien</translation>
    </message>
    <message>
        <source>No criteria: the plan has none for these sales models.</source>
        <translation>Keine Kriterien: Der Plan hat keine für diese Vertriebsmodelle.</translation>
    </message>
    <message>
        <source>No criteria follow yet: they come with the sales models of the partners.</source>
        <translation>Noch keine Kriterien: Sie kommen mit den Vertriebsmodellen der Partner.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Target for the year</source>
        <translation>Ziel für das Jahr</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Weights follow the hours of each sales model; targets are rolled up from the partners.</source>
        <translation>Gewichte folgen den Stunden jedes Vertriebsmodells; Ziele ergeben sich aus denen der Partner.</translation>
    </message>
    <message>
        <source>Agreed with partners, in place of what is usual in their tier:</source>
        <translation>Mit Partnern vereinbart, an Stelle dessen, was in ihrer Stufe üblich ist:</translation>
    </message>
    <message>
        <source>And 1 more.</source>
        <translation>Und 1 weiterer.</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>Und {count} weitere.</translation>
    </message>
    <message>
        <source>No home region</source>
        <translation>Keine Heimatregion</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>No partners yet.</source>
        <translation>Noch keine Partner.</translation>
    </message>
    <message>
        <source>The others: {names}.</source>
        <translation>Die übrigen: {names}.</translation>
    </message>
    <message>
        <source>1 hybrid</source>
        <translation>1 Hybrid</translation>
    </message>
    <message>
        <source>{count} hybrids</source>
        <translation>{count} Hybride</translation>
    </message>
    <message>
        <source>{share} {model} ({hours} h a month)</source>
        <translation>{share} {model} ({hours} h im Monat)</translation>
    </message>
    <message>
        <source>Their hours by sales model: {shares}.</source>
        <translation>Ihre Stunden nach Vertriebsmodell: {shares}.</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Sales models</source>
        <translation>Vertriebsmodelle</translation>
    </message>
    <message>
        <source>Hours a month</source>
        <translation>Stunden im Monat</translation>
    </message>
    <message>
        <source>Revenue a year, {currency}</source>
        <translation>Umsatz im Jahr, {currency}</translation>
    </message>
    <message>
        <source> (here: {models})</source>
        <translation> (hier: {models})</translation>
    </message>
    <message>
        <source>New criterion for {model}: {criterion}.</source>
        <translation>Neues Kriterium für {model}: {criterion}.</translation>
    </message>
    <message>
        <source>Criterion dropped: {criterion}, {weight} %.</source>
        <translation>Kriterium entfallen: {criterion}, {weight} %.</translation>
    </message>
    <message>
        <source>{criterion}: weight {now} % instead of {before} %.</source>
        <translation>{criterion}: Gewicht {now} % statt {before} %.</translation>
    </message>
    <message>
        <source>{criterion}: target {now} instead of {before}.</source>
        <translation>{criterion}: Ziel {now} statt {before}.</translation>
    </message>
    <message>
        <source>{criterion}, {target}, weight {weight} %</source>
        <translation>{criterion}, {target}, Gewicht {weight} %</translation>
    </message>
    <message>
        <source>Where the weights come from</source>
        <translation>Woher die Gewichte kommen</translation>
    </message>
    <message>
        <source>Changed since {scenario}</source>
        <translation>Geändert seit {scenario}</translation>
    </message>
    <message>
        <source>Scorecard of {name}, as planned for {month}</source>
        <translation>Scorecard von {name}, geplant für {month}</translation>
    </message>
    <message>
        <source>Role type</source>
        <translation>Rollentyp</translation>
    </message>
    <message>
        <source>Home region</source>
        <translation>Heimatregion</translation>
    </message>
    <message>
        <source>Left out, so that the scorecard stays readable: {names}.</source>
        <translation>Weggelassen, damit die Scorecard lesbar bleibt: {names}.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>There is no CPM here yet.</source>
        <translation>Hier gibt es noch keinen CPM.</translation>
    </message>
    <message>
        <source>Sales model</source>
        <translation>Vertriebsmodell</translation>
    </message>
    <message>
        <source>Share of the hours</source>
        <translation>Anteil an den Stunden</translation>
    </message>
    <message>
        <source>Another {hours} h a month belong to no sales model: partners without a mix, and handing over.</source>
        <translation>Weitere {hours} h im Monat gehören zu keinem Vertriebsmodell: Partner ohne Mix und Übergaben.</translation>
    </message>
    <message>
        <source>CPM, hours a month</source>
        <translation>CPM, Stunden im Monat</translation>
    </message>
    <message>
        <source>{name} works as {role_type} and makes {partners} successful in the way each of them sells: {models}.</source>
        <translation>{name} arbeitet als {role_type} und macht {partners} in den jeweiligen Vertriebsmodellen erfolgreich: {models}.</translation>
    </message>
    <message>
        <source>{name} works as {role_type} and has no partners yet. Until partners are given, the job is to prepare for them: know the offer, the programme and the partners of the home regions.</source>
        <translation>{name} arbeitet als {role_type} und hat noch keine Partner. Bis Partner zugeteilt sind, ist die Aufgabe, sich auf sie vorzubereiten: das Angebot, das Programm und die Partner der Heimatregionen zu kennen.</translation>
    </message>
    <message>
        <source>{name} works as {role_type} and looks after {partners}. How they sell has not been said yet, so that neither success criteria nor limits can follow from it: the first task is to find out.</source>
        <translation>{name} arbeitet als {role_type} und betreut {partners}. Wie sie verkaufen, ist noch nicht gesagt, so dass weder Erfolgskriterien noch Grenzen daraus folgen können: Die erste Aufgabe ist, es herauszufinden.</translation>
    </message>
    <message>
        <source>Sell to ({count}): the partner builds our product into its own and is our customer. Get designed in, stay designed in, and keep roadmap and supply in step.</source>
        <translation>Verkauf an ({count}): Der Partner baut unser Produkt in sein eigenes ein und ist unser Kunde. In seine Entwürfe kommen, darin bleiben und Roadmap und Lieferung im Gleichschritt halten.</translation>
    </message>
    <message>
        <source>Sell through ({count}): dealers and distributors sell to customers we do not work ourselves. Make their sellers able and willing to sell our product without us.</source>
        <translation>Verkauf über ({count}): Händler und Distributoren verkaufen an Kunden, die wir nicht selbst bearbeiten. Ihre Verkäufer befähigen und dafür gewinnen, unser Produkt ohne uns zu verkaufen.</translation>
    </message>
    <message>
        <source>Sell with ({count}): we sell side by side. Bring expertise into the partner&apos;s sales calls and coach its sellers until they need it less.</source>
        <translation>Verkauf mit ({count}): Wir verkaufen Seite an Seite. Fachwissen in die Verkaufsgespräche des Partners bringen und seine Verkäufer anleiten, bis sie es weniger brauchen.</translation>
    </message>
    <message>
        <source>How the hours for partners are spread over the activities above, within the cadence of each tier.
When a request is answered, as long as the reserve of {reserve} h a month holds.
Which partner gets help first when time is short: by tier, then by revenue.</source>
        <translation>Wie sich die Stunden für Partner auf die Tätigkeiten oben verteilen, im Rhythmus jeder Stufe.
Wann eine Anfrage beantwortet wird, solange die Reserve von {reserve} h im Monat reicht.
Welcher Partner zuerst Hilfe bekommt, wenn die Zeit knapp ist: nach Stufe, dann nach Umsatz.</translation>
    </message>
    <message>
        <source>Which designs get integration support first.</source>
        <translation>Welche Entwürfe zuerst Hilfe bei der Integration bekommen.</translation>
    </message>
    <message>
        <source>Which sellers are trained, and what market development funds are spent on, within the programme.</source>
        <translation>Welche Verkäufer geschult werden und wofür Marktentwicklungsmittel ausgegeben werden, im Rahmen des Programms.</translation>
    </message>
    <message>
        <source>Which sales calls to join, and when the partner&apos;s sellers go alone.</source>
        <translation>An welchen Verkaufsgesprächen sich eine Teilnahme lohnt und wann die Verkäufer des Partners allein gehen.</translation>
    </message>
    <message>
        <source>Prices and discounts outside the programme, changes of contract, a new tier or another CPM for a partner: these go to the channel director.</source>
        <translation>Preise und Nachlässe außerhalb des Programms, Vertragsänderungen, eine neue Stufe oder ein anderer CPM für einen Partner: Darüber entscheidet die Vertriebsleitung des Channels.</translation>
    </message>
    <message>
        <source>Does not steer design-ins, integration or roadmaps: no partner here builds our product into its own.</source>
        <translation>Steuert keine Design-ins, Integrationen oder Roadmaps: Kein Partner hier baut unser Produkt in sein eigenes ein.</translation>
    </message>
    <message>
        <source>Does not run dealer programmes, sales trainings for dealers or market development funds: no partner here sells through its own sales force alone.</source>
        <translation>Führt keine Händlerprogramme, Verkaufsschulungen für Händler oder Marktentwicklungsmittel: Kein Partner hier verkauft allein über die eigene Vertriebsmannschaft.</translation>
    </message>
    <message>
        <source>Does not work end customers, join sales calls or carry deals: no partner here sells side by side with us.</source>
        <translation>Bearbeitet keine Endkunden, nimmt nicht an Verkaufsgesprächen teil und trägt keine Geschäfte: Kein Partner hier verkauft Seite an Seite mit uns.</translation>
    </message>
    <message>
        <source>Does not take over work of a sales model that no partner here has; a request of that kind goes to the CPM whose role it is.</source>
        <translation>Übernimmt keine Arbeit eines Vertriebsmodells, das kein Partner hier hat; eine solche Anfrage geht an den CPM, dessen Rolle es ist.</translation>
    </message>
    <message>
        <source>Onboarding of new partners</source>
        <translation>Einstieg neuer Partner</translation>
    </message>
    <message>
        <source>Other known work</source>
        <translation>Übriger bekannter Aufwand</translation>
    </message>
    <message>
        <source>Handing over and taking over</source>
        <translation>Übergeben und Übernehmen</translation>
    </message>
    <message>
        <source>Time budget</source>
        <translation>Zeitbudget</translation>
    </message>
    <message>
        <source>No hours for partners in this month; {needed} h are needed.</source>
        <translation>In diesem Monat keine Stunden für Partner; benötigt werden {needed} h.</translation>
    </message>
    <message>
        <source>{available} h a month for partners; {needed} h are needed, a utilisation of {share}.</source>
        <translation>{available} h im Monat für Partner; benötigt werden {needed} h, eine Auslastung von {share}.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Tätigkeit</translation>
    </message>
    <message>
        <source>Set off by</source>
        <translation>Ausgelöst durch</translation>
    </message>
    <message>
        <source>Times a year</source>
        <translation>Mal im Jahr</translation>
    </message>
    <message>
        <source>all models</source>
        <translation>alle Modelle</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Planned work takes {planned} h a month, requests {requests} h, {excess} h more than the reserve of {reserve} h: agree with partners on fewer or shorter requests, or planned work will give way.</source>
        <translation>Geplante Arbeit braucht {planned} h im Monat, Anfragen {requests} h, {excess} h mehr als die Reserve von {reserve} h: Vereinbaren Sie mit Partnern weniger oder kürzere Anfragen, sonst weicht geplante Arbeit.</translation>
    </message>
    <message>
        <source>Planned work takes {planned} h a month, requests {requests} h, within the reserve of {reserve} h, {taken} h of which planned work takes up.</source>
        <translation>Geplante Arbeit braucht {planned} h im Monat, Anfragen {requests} h, innerhalb der Reserve von {reserve} h, von der geplante Arbeit {taken} h nimmt.</translation>
    </message>
    <message>
        <source>Planned work takes {planned} h a month, requests {requests} h, within the reserve of {reserve} h.</source>
        <translation>Geplante Arbeit braucht {planned} h im Monat, Anfragen {requests} h, innerhalb der Reserve von {reserve} h.</translation>
    </message>
    <message>
        <source>1 other</source>
        <translation>1 weiterer</translation>
    </message>
    <message>
        <source>{count} others</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <source>{footer} · page {number} of {count}</source>
        <translation>{footer} · Seite {number} von {count}</translation>
    </message>
    <message>
        <source>Role charters</source>
        <translation>Rollenprofile</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>leading</source>
        <translation>Frühindikator</translation>
    </message>
    <message>
        <source>lagging</source>
        <translation>Spätindikator</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>höher</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>niedriger</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>monatlich</translation>
    </message>
    <message>
        <source>quarterly</source>
        <translation>vierteljährlich</translation>
    </message>
    <message>
        <source>twice a year</source>
        <translation>zweimal im Jahr</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>jährlich</translation>
    </message>
    <message>
        <source>proactive</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>reactive</source>
        <translation>auf Anfrage</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>backfill</source>
        <translation>Nachbesetzung</translation>
    </message>
    <message>
        <source>leaving</source>
        <translation>geht</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message>
        <source>Heads at the end</source>
        <translation>Köpfe am Ende</translation>
    </message>
    <message>
        <source>Cost, {currency}</source>
        <translation>Kosten, {currency}</translation>
    </message>
    <message>
        <source>Revenue nobody looks after, {currency} a year</source>
        <translation>Umsatz, den niemand betreut, {currency} im Jahr</translation>
    </message>
    <message>
        <source>Nobody looks after revenue of {amount} a year in {month}.</source>
        <translation>Umsatz von {amount} im Jahr betreut {month} niemand.</translation>
    </message>
    <message>
        <source>{role_type}: heads at the end</source>
        <translation>{role_type}: Köpfe am Ende</translation>
    </message>
    <message>
        <source>{role_type}: FTE at the end</source>
        <translation>{role_type}: FTE am Ende</translation>
    </message>
    <message>
        <source>{role_type}: FTE expected to be lost</source>
        <translation>{role_type}: FTE, deren Verlust zu erwarten ist</translation>
    </message>
    <message>
        <source>{role_type}: all hours used in the fullest month</source>
        <translation>{role_type}: Nutzung aller Stunden im vollsten Monat</translation>
    </message>
    <message>
        <source>{role_type}: all hours used over all months</source>
        <translation>{role_type}: Nutzung aller Stunden über alle Monate</translation>
    </message>
    <message>
        <source>{role_type}: h missing in the worst month</source>
        <translation>{role_type}: fehlende h im schlechtesten Monat</translation>
    </message>
    <message>
        <source>{role_type}: h nobody does</source>
        <translation>{role_type}: h, die niemand leistet</translation>
    </message>
    <message>
        <source>{role_type}: cost</source>
        <translation>{role_type}: Kosten</translation>
    </message>
    <message>
        <source>new or gone</source>
        <translation>neu oder weg</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Partners without a CPM</source>
        <translation>Partner ohne CPM</translation>
    </message>
    <message>
        <source>CPMs with hours</source>
        <translation>CPMs mit Stunden</translation>
    </message>
    <message>
        <source>CPMs over capacity</source>
        <translation>CPMs über Kapazität</translation>
    </message>
    <message>
        <source>Cost of the fiscal year {year}, {currency}</source>
        <translation>Kosten des Geschäftsjahrs {year}, {currency}</translation>
    </message>
    <message>
        <source>{role_type}: mean utilisation of CPMs</source>
        <translation>{role_type}: mittlere Auslastung der CPMs</translation>
    </message>
    <message>
        <source>{role_type}: spread</source>
        <translation>{role_type}: Spannweite</translation>
    </message>
</context>
<context>
    <name>counts</name>
    <message>
        <source>1 partner new</source>
        <translation>1 Partner neu</translation>
    </message>
    <message>
        <source>{count} partners new</source>
        <translation>{count} Partner neu</translation>
    </message>
    <message>
        <source>1 partner changed</source>
        <translation>1 Partner geändert</translation>
    </message>
    <message>
        <source>{count} partners changed</source>
        <translation>{count} Partner geändert</translation>
    </message>
    <message>
        <source>1 partner gone</source>
        <translation>1 Partner weg</translation>
    </message>
    <message>
        <source>{count} partners gone</source>
        <translation>{count} Partner weg</translation>
    </message>
    <message>
        <source>1 CPM new</source>
        <translation>1 CPM neu</translation>
    </message>
    <message>
        <source>{count} CPMs new</source>
        <translation>{count} CPMs neu</translation>
    </message>
    <message>
        <source>1 CPM changed</source>
        <translation>1 CPM geändert</translation>
    </message>
    <message>
        <source>{count} CPMs changed</source>
        <translation>{count} CPMs geändert</translation>
    </message>
    <message>
        <source>1 CPM gone</source>
        <translation>1 CPM weg</translation>
    </message>
    <message>
        <source>{count} CPMs gone</source>
        <translation>{count} CPMs weg</translation>
    </message>
    <message>
        <source>1 assignment new</source>
        <translation>1 Zuordnung neu</translation>
    </message>
    <message>
        <source>{count} assignments new</source>
        <translation>{count} Zuordnungen neu</translation>
    </message>
    <message>
        <source>1 assignment changed</source>
        <translation>1 Zuordnung geändert</translation>
    </message>
    <message>
        <source>{count} assignments changed</source>
        <translation>{count} Zuordnungen geändert</translation>
    </message>
    <message>
        <source>1 assignment gone</source>
        <translation>1 Zuordnung weg</translation>
    </message>
    <message>
        <source>{count} assignments gone</source>
        <translation>{count} Zuordnungen weg</translation>
    </message>
    <message>
        <source>1 rule new</source>
        <translation>1 Regel neu</translation>
    </message>
    <message>
        <source>{count} rules new</source>
        <translation>{count} Regeln neu</translation>
    </message>
    <message>
        <source>1 rule changed</source>
        <translation>1 Regel geändert</translation>
    </message>
    <message>
        <source>{count} rules changed</source>
        <translation>{count} Regeln geändert</translation>
    </message>
    <message>
        <source>1 rule gone</source>
        <translation>1 Regel weg</translation>
    </message>
    <message>
        <source>{count} rules gone</source>
        <translation>{count} Regeln weg</translation>
    </message>
    <message>
        <source>1 parked partner new</source>
        <translation>1 geparkter Partner neu</translation>
    </message>
    <message>
        <source>{count} parked partners new</source>
        <translation>{count} geparkte Partner neu</translation>
    </message>
    <message>
        <source>1 parked partner changed</source>
        <translation>1 geparkter Partner geändert</translation>
    </message>
    <message>
        <source>{count} parked partners changed</source>
        <translation>{count} geparkte Partner geändert</translation>
    </message>
    <message>
        <source>1 parked partner gone</source>
        <translation>1 geparkter Partner weg</translation>
    </message>
    <message>
        <source>{count} parked partners gone</source>
        <translation>{count} geparkte Partner weg</translation>
    </message>
    <message>
        <source>1 tier new</source>
        <translation>1 Stufe neu</translation>
    </message>
    <message>
        <source>{count} tiers new</source>
        <translation>{count} Stufen neu</translation>
    </message>
    <message>
        <source>1 tier changed</source>
        <translation>1 Stufe geändert</translation>
    </message>
    <message>
        <source>{count} tiers changed</source>
        <translation>{count} Stufen geändert</translation>
    </message>
    <message>
        <source>1 tier gone</source>
        <translation>1 Stufe weg</translation>
    </message>
    <message>
        <source>{count} tiers gone</source>
        <translation>{count} Stufen weg</translation>
    </message>
    <message>
        <source>1 role type new</source>
        <translation>1 Rollentyp neu</translation>
    </message>
    <message>
        <source>{count} role types new</source>
        <translation>{count} Rollentypen neu</translation>
    </message>
    <message>
        <source>1 role type changed</source>
        <translation>1 Rollentyp geändert</translation>
    </message>
    <message>
        <source>{count} role types changed</source>
        <translation>{count} Rollentypen geändert</translation>
    </message>
    <message>
        <source>1 role type gone</source>
        <translation>1 Rollentyp weg</translation>
    </message>
    <message>
        <source>{count} role types gone</source>
        <translation>{count} Rollentypen weg</translation>
    </message>
    <message>
        <source>1 activity new</source>
        <translation>1 Tätigkeit neu</translation>
    </message>
    <message>
        <source>{count} activities new</source>
        <translation>{count} Tätigkeiten neu</translation>
    </message>
    <message>
        <source>1 activity changed</source>
        <translation>1 Tätigkeit geändert</translation>
    </message>
    <message>
        <source>{count} activities changed</source>
        <translation>{count} Tätigkeiten geändert</translation>
    </message>
    <message>
        <source>1 activity gone</source>
        <translation>1 Tätigkeit weg</translation>
    </message>
    <message>
        <source>{count} activities gone</source>
        <translation>{count} Tätigkeiten weg</translation>
    </message>
    <message>
        <source>was called &quot;{name}&quot;</source>
        <translation>hieß „{name}“</translation>
    </message>
    <message>
        <source>assumptions changed</source>
        <translation>Annahmen geändert</translation>
    </message>
    <message>
        <source>other things changed</source>
        <translation>anderes geändert</translation>
    </message>
</context>
<context>
    <name>derivation</name>
    <message>
        <source>sum of {count}: {named} and {rest} more</source>
        <translation>Summe von {count}: {named} und {rest} weiteren</translation>
    </message>
    <message>
        <source>product of {count}: {named} and {rest} more</source>
        <translation>Produkt von {count}: {named} und {rest} weiteren</translation>
    </message>
    <message>
        <source>mean of {count}: {named} and {rest} more</source>
        <translation>Mittel von {count}: {named} und {rest} weiteren</translation>
    </message>
    <message>
        <source>standard deviation of {count}: {named} and {rest} more</source>
        <translation>Standardabweichung von {count}: {named} und {rest} weiteren</translation>
    </message>
    <message>
        <source>highest of {count}: {named} and {rest} lower ones</source>
        <translation>Höchstes von {count}: {named} und {rest} niedrigere</translation>
    </message>
    <message>
        <source>lowest of {count}: {named} and {rest} higher ones</source>
        <translation>Niedrigstes von {count}: {named} und {rest} höhere</translation>
    </message>
    <message>
        <source>1 ÷ sum of the squared shares of {count}: {named} and {rest} more</source>
        <translation>1 ÷ Summe der quadrierten Anteile von {count}: {named} und {rest} weiteren</translation>
    </message>
    <message>
        <source>mean of {named}</source>
        <translation>Mittel von {named}</translation>
    </message>
    <message>
        <source>standard deviation of {named}</source>
        <translation>Standardabweichung von {named}</translation>
    </message>
    <message>
        <source>highest of {named}</source>
        <translation>Höchstes von {named}</translation>
    </message>
    <message>
        <source>lowest of {named}</source>
        <translation>Niedrigstes von {named}</translation>
    </message>
    <message>
        <source>{named}, but not below 0</source>
        <translation>{named}, aber nicht unter 0</translation>
    </message>
    <message>
        <source>1 ÷ sum of the squared shares of {named}</source>
        <translation>1 ÷ Summe der quadrierten Anteile von {named}</translation>
    </message>
    <message>
        <source>hours needed less hours of work: what fits below 100 % add</source>
        <translation>benötigte Stunden weniger Stunden Arbeit: was Eignungen unter 100 % hinzufügen</translation>
    </message>
    <message>
        <source>hours lost to fit</source>
        <translation>durch Eignung verlorene Stunden</translation>
    </message>
    <message>
        <source>hours of {cpm} alone</source>
        <translation>Stunden von {cpm} allein</translation>
    </message>
    <message>
        <source>hours of {cpm} with the split</source>
        <translation>Stunden von {cpm} mit der Aufteilung</translation>
    </message>
    <message>
        <source>hours saved a month</source>
        <translation>im Monat gesparte Stunden</translation>
    </message>
    <message>
        <source>hours to keep in step</source>
        <translation>Stunden für die Abstimmung</translation>
    </message>
    <message>
        <source>hours then</source>
        <translation>Stunden danach</translation>
    </message>
    <message>
        <source>hours now</source>
        <translation>Stunden jetzt</translation>
    </message>
    <message>
        <source>each part of its work in {month}, divided by the fit of whoever does it</source>
        <translation>jeder Teil seiner Arbeit im Monat {month}, geteilt durch die Eignung dessen, der ihn tut</translation>
    </message>
    <message>
        <source>workload</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>Eignung</translation>
    </message>
    <message>
        <source>there is no work in that month</source>
        <translation>in diesem Monat gibt es keine Arbeit</translation>
    </message>
    <message>
        <source>once, of each of both CPMs, as the partner&apos;s tier has it</source>
        <translation>einmalig, bei jedem der beiden CPMs, wie es die Stufe des Partners vorsieht</translation>
    </message>
    <message>
        <source>only a part changes hands, or nobody hands it over</source>
        <translation>nur ein Teil wechselt, oder niemand übergibt ihn</translation>
    </message>
    <message>
        <source>handover</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>utilisation in {month}</source>
        <translation>Auslastung im Monat {month}</translation>
    </message>
    <message>
        <source>requests less reserve</source>
        <translation>Anfragen weniger Reserve</translation>
    </message>
    <message>
        <source>requests beyond the reserve</source>
        <translation>Anfragen über die Reserve hinaus</translation>
    </message>
    <message>
        <source>hours missing in the reserve</source>
        <translation>in der Reserve fehlende Stunden</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>after the moves</source>
        <translation>nach den Wechseln</translation>
    </message>
    <message>
        <source>less by the move of {partner}</source>
        <translation>weniger durch den Wechsel von {partner}</translation>
    </message>
    <message>
        <source>hours of models that another role type fits clearly better</source>
        <translation>Stunden in Modellen, für die sich ein anderer Rollentyp deutlich besser eignet</translation>
    </message>
    <message>
        <source>fit {own} %, where another role type has {best} %</source>
        <translation>Eignung {own} %, wo ein anderer Rollentyp {best} % hat</translation>
    </message>
    <message>
        <source>no partner in the planning month</source>
        <translation>kein Partner im Planungsmonat</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>kein Grund angegeben</translation>
    </message>
    <message>
        <source>known workload, set by hand: {reason}</source>
        <translation>bekannter Aufwand, von Hand gesetzt: {reason}</translation>
    </message>
    <message>
        <source>no activity takes time for this tier and model mix</source>
        <translation>keine Tätigkeit braucht Zeit für diese Stufe und diesen Modellmix</translation>
    </message>
    <message>
        <source>nobody does this work yet</source>
        <translation>noch tut niemand diese Arbeit</translation>
    </message>
    <message>
        <source>hours needed of CPMs</source>
        <translation>benötigte Stunden von CPMs</translation>
    </message>
    <message>
        <source>shared work</source>
        <translation>gemeinsame Arbeit</translation>
    </message>
    <message>
        <source>work for {model}</source>
        <translation>Arbeit für {model}</translation>
    </message>
    <message>
        <source>activities of {part}</source>
        <translation>Tätigkeiten: {part}</translation>
    </message>
    <message>
        <source>weight in the model mix</source>
        <translation>Gewicht im Modellmix</translation>
    </message>
    <message>
        <source>effort factor</source>
        <translation>Aufwandsfaktor</translation>
    </message>
    <message>
        <source>work of the year</source>
        <translation>Arbeit des Jahres</translation>
    </message>
    <message>
        <source>planned work of the year</source>
        <translation>geplante Arbeit des Jahres</translation>
    </message>
    <message>
        <source>requests and work without a date in the year</source>
        <translation>Anfragen und Arbeit ohne Datum im Jahr</translation>
    </message>
    <message>
        <source>requests and work without a date</source>
        <translation>Anfragen und Arbeit ohne Datum</translation>
    </message>
    <message>
        <source>hours available in the year</source>
        <translation>verfügbare Stunden im Jahr</translation>
    </message>
    <message>
        <source>hours each time</source>
        <translation>Stunden je Mal</translation>
    </message>
    <message>
        <source>each time</source>
        <translation>je Mal</translation>
    </message>
    <message>
        <source>times a year</source>
        <translation>Mal im Jahr</translation>
    </message>
    <message>
        <source>of {count} in the year</source>
        <translation>von {count} im Jahr</translation>
    </message>
    <message>
        <source>laid so that the fullest month stays as free as can be, in whole times alone</source>
        <translation>so gelegt, dass der vollste Monat so frei wie möglich bleibt, nur in ganzen Malen</translation>
    </message>
    <message>
        <source>times in {month}</source>
        <translation>Male im Monat {month}</translation>
    </message>
    <message>
        <source>times a year for {partner}</source>
        <translation>Mal im Jahr für {partner}</translation>
    </message>
    <message>
        <source>what is left of a whole time goes on to the next partner</source>
        <translation>was von einem ganzen Mal übrig bleibt, geht an den nächsten Partner</translation>
    </message>
    <message>
        <source>planned hours in {month}</source>
        <translation>geplante Stunden im Monat {month}</translation>
    </message>
    <message>
        <source>a time budget may differ a little: it has the hours of each partner in whole minutes</source>
        <translation>ein Zeitbudget kann leicht abweichen: Es hat die Stunden jedes Partners in ganzen Minuten</translation>
    </message>
    <message>
        <source>planned work</source>
        <translation>geplante Arbeit</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>months a year</source>
        <translation>Monate im Jahr</translation>
    </message>
    <message>
        <source>times</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>share in month {number} since {start}</source>
        <translation>Anteil in Monat {number} seit {start}</translation>
    </message>
    <message>
        <source>onboarding</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>onboarding of the tier</source>
        <translation>Einstieg der Stufe</translation>
    </message>
    <message>
        <source>{part}, {cpm}</source>
        <translation>{part}, {cpm}</translation>
    </message>
    <message>
        <source>fit of {role} for {model}</source>
        <translation>Eignung von {role} für {model}</translation>
    </message>
    <message>
        <source>fit for shared work</source>
        <translation>Eignung für gemeinsame Arbeit</translation>
    </message>
    <message>
        <source>weight ÷ fit for {model}</source>
        <translation>Gewicht ÷ Eignung für {model}</translation>
    </message>
    <message>
        <source>fit for the model mix</source>
        <translation>Eignung für den Modellmix</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>weights ÷ fit</source>
        <translation>Gewichte ÷ Eignung</translation>
    </message>
    <message>
        <source>weight of {model}</source>
        <translation>Gewicht von {model}</translation>
    </message>
    <message>
        <source>it may not: counted undiminished</source>
        <translation>darf nicht: unvermindert gezählt</translation>
    </message>
    <message>
        <source>no capacity in the planning month</source>
        <translation>keine Kapazität im Planungsmonat</translation>
    </message>
    <message>
        <source>utilisation</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>work of partners</source>
        <translation>Arbeit für Partner</translation>
    </message>
    <message>
        <source>no capacity in this month</source>
        <translation>keine Kapazität in diesem Monat</translation>
    </message>
    <message>
        <source>utilisation of {role} as a whole in {month}</source>
        <translation>Auslastung von {role} insgesamt im {month}</translation>
    </message>
    <message>
        <source>nobody&apos;s hours</source>
        <translation>Stunden, die niemand leistet</translation>
    </message>
    <message>
        <source>full-time seats</source>
        <translation>Vollzeitstellen</translation>
    </message>
    <message>
        <source>closing heads</source>
        <translation>Köpfe am Ende</translation>
    </message>
    <message>
        <source>revenue nobody looks after</source>
        <translation>Umsatz, den niemand betreut</translation>
    </message>
    <message>
        <source>somebody is there for every partner with revenue, in every month</source>
        <translation>in jedem Monat ist für jeden Partner mit Umsatz jemand da</translation>
    </message>
    <message>
        <source>a year, in {month}, the worst month; partners without a CPM: {count}</source>
        <translation>im Jahr, im Monat {month}, dem schlechtesten; Partner ohne CPM: {count}</translation>
    </message>
    <message>
        <source>opening heads</source>
        <translation>Köpfe am Anfang</translation>
    </message>
    <message>
        <source>hires</source>
        <translation>Neueinstellungen</translation>
    </message>
    <message>
        <source>transfers in</source>
        <translation>Zugänge durch Wechsel</translation>
    </message>
    <message>
        <source>leavers</source>
        <translation>Abgänge</translation>
    </message>
    <message>
        <source>transfers out</source>
        <translation>Abgänge durch Wechsel</translation>
    </message>
    <message>
        <source>FTE in force in {month} of those who are there after its last day</source>
        <translation>im Monat {month} geltende FTE derer, die nach seinem letzten Tag noch da sind</translation>
    </message>
    <message>
        <source>FTE at the end of the horizon</source>
        <translation>FTE am Ende des Horizonts</translation>
    </message>
    <message>
        <source>years of the horizon</source>
        <translation>Jahre des Horizonts</translation>
    </message>
    <message>
        <source>months of the horizon</source>
        <translation>Monate des Horizonts</translation>
    </message>
    <message>
        <source>attrition a year</source>
        <translation>Fluktuation im Jahr</translation>
    </message>
    <message>
        <source>share that stays a year</source>
        <translation>Anteil, der ein Jahr bleibt</translation>
    </message>
    <message>
        <source>share still held at the end</source>
        <translation>Anteil, der am Ende noch besetzt ist</translation>
    </message>
    <message>
        <source>share expected to be lost</source>
        <translation>Anteil, dessen Verlust zu erwarten ist</translation>
    </message>
    <message>
        <source>FTE expected to be lost</source>
        <translation>FTE, deren Verlust zu erwarten ist</translation>
    </message>
    <message>
        <source>all hours used in the fullest month</source>
        <translation>Nutzung aller Stunden im vollsten Monat</translation>
    </message>
    <message>
        <source>all hours used over all months</source>
        <translation>Nutzung aller Stunden über alle Monate</translation>
    </message>
    <message>
        <source>hours missing in the worst month</source>
        <translation>fehlende Stunden im schlechtesten Monat</translation>
    </message>
    <message>
        <source>hours beyond capacity</source>
        <translation>Stunden jenseits der Kapazität</translation>
    </message>
    <message>
        <source>hours nobody does</source>
        <translation>Stunden, die niemand leistet</translation>
    </message>
    <message>
        <source>somebody does all of it in every month</source>
        <translation>in jedem Monat leistet jemand alles davon</translation>
    </message>
    <message>
        <source>in {month}, the worst month, asked of the role type that suits best</source>
        <translation>im Monat {month}, dem schlechtesten, gefordert von dem Rollentyp, der am besten passt</translation>
    </message>
    <message>
        <source>fiscal year {year}</source>
        <translation>Geschäftsjahr {year}</translation>
    </message>
    <message>
        <source>{figure}, {plan}</source>
        <translation>{figure}, {plan}</translation>
    </message>
    <message>
        <source>{name} in all months</source>
        <translation>{name} in allen Monaten</translation>
    </message>
    <message>
        <source>no capacity in any month</source>
        <translation>in keinem Monat Kapazität</translation>
    </message>
    <message>
        <source>missing at {role}</source>
        <translation>fehlend bei {role}</translation>
    </message>
    <message>
        <source>{name} in {month}</source>
        <translation>{name} im Monat {month}</translation>
    </message>
    <message>
        <source>work that nobody does</source>
        <translation>Arbeit, die niemand tut</translation>
    </message>
    <message>
        <source>untagged partners without a CPM</source>
        <translation>Partner ohne Modell und ohne CPM</translation>
    </message>
    <message>
        <source>handovers</source>
        <translation>Übergaben</translation>
    </message>
    <message>
        <source>hours needed</source>
        <translation>benötigte Stunden</translation>
    </message>
    <message>
        <source>share of the month there</source>
        <translation>Anteil des Monats vor Ort</translation>
    </message>
    <message>
        <source>days there</source>
        <translation>Tage vor Ort</translation>
    </message>
    <message>
        <source>base</source>
        <translation>Grundgehalt</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>variabel</translation>
    </message>
    <message>
        <source>burden</source>
        <translation>Nebenkosten</translation>
    </message>
    <message>
        <source>travel</source>
        <translation>Reisen</translation>
    </message>
    <message>
        <source>recruiting</source>
        <translation>Rekrutierung</translation>
    </message>
    <message>
        <source>equipment</source>
        <translation>Ausstattung</translation>
    </message>
    <message>
        <source>the plan tells no pay</source>
        <translation>der Plan nennt keine Vergütung</translation>
    </message>
    <message>
        <source>no pay is set for these seats, nor for their role types</source>
        <translation>für diese Stellen und ihre Rollentypen ist keine Vergütung festgelegt</translation>
    </message>
    <message>
        <source>a full year on these terms</source>
        <translation>ein volles Jahr zu diesen Bedingungen</translation>
    </message>
    <message>
        <source>the seat is not dated, or costs nothing</source>
        <translation>die Stelle hat kein Datum oder kostet nichts</translation>
    </message>
    <message>
        <source>loaded year</source>
        <translation>volles Jahr mit Nebenkosten</translation>
    </message>
    <message>
        <source>cost of {name} in fiscal year {year}</source>
        <translation>Kosten von {name} im Geschäftsjahr {year}</translation>
    </message>
    <message>
        <source>cost of fiscal year {year}</source>
        <translation>Kosten des Geschäftsjahrs {year}</translation>
    </message>
    <message>
        <source>cost of {count} seats in fiscal year {year}</source>
        <translation>Kosten von {count} Stellen im Geschäftsjahr {year}</translation>
    </message>
    <message>
        <source>cost in {month}</source>
        <translation>Kosten im Monat {month}</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmalig</translation>
    </message>
    <message>
        <source>adjustments</source>
        <translation>Anpassungen</translation>
    </message>
    <message>
        <source>cost of the plan</source>
        <translation>Kosten des Plans</translation>
    </message>
    <message>
        <source>left of the budget</source>
        <translation>vom Budget übrig</translation>
    </message>
    <message>
        <source>budget a month</source>
        <translation>Budget im Monat</translation>
    </message>
    <message>
        <source>approved FTE</source>
        <translation>genehmigte FTE</translation>
    </message>
    <message>
        <source>FTE left</source>
        <translation>übrige FTE</translation>
    </message>
    <message>
        <source>FTE in the plan</source>
        <translation>FTE im Plan</translation>
    </message>
    <message>
        <source>FTE at the end of {month}</source>
        <translation>FTE am Ende des Monats {month}</translation>
    </message>
    <message>
        <source>approved for the year</source>
        <translation>für das Jahr genehmigt</translation>
    </message>
    <message>
        <source>months in the plan</source>
        <translation>Monate im Plan</translation>
    </message>
    <message>
        <source>budget of these months</source>
        <translation>Budget dieser Monate</translation>
    </message>
    <message>
        <source>adjustments of no seat</source>
        <translation>Anpassungen ohne Stelle</translation>
    </message>
    <message>
        <source>{count} of its 12 months are in the plan</source>
        <translation>{count} seiner 12 Monate sind im Plan</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>{kind} in {month}</source>
        <translation>{kind} im Monat {month}</translation>
    </message>
    <message>
        <source>plan rate of {currency}</source>
        <translation>Plankurs von {currency}</translation>
    </message>
    <message>
        <source>base and variable a year</source>
        <translation>Grundgehalt und variabel im Jahr</translation>
    </message>
    <message>
        <source>loaded year in the currency of the pay</source>
        <translation>volles Jahr mit Nebenkosten in der Währung der Vergütung</translation>
    </message>
    <message>
        <source>burden on both</source>
        <translation>Nebenkosten auf beides</translation>
    </message>
    <message>
        <source>{kind}, once</source>
        <translation>{kind}, einmalig</translation>
    </message>
    <message>
        <source>{kind} a year</source>
        <translation>{kind} im Jahr</translation>
    </message>
    <message>
        <source>days of the month</source>
        <translation>Tage des Monats</translation>
    </message>
    <message>
        <source>merit of {count} years</source>
        <translation>Gehaltserhöhung aus {count} Jahren</translation>
    </message>
    <message>
        <source>hours available</source>
        <translation>verfügbare Stunden</translation>
    </message>
    <message>
        <source>FTE</source>
        <translation>FTE</translation>
    </message>
    <message>
        <source>ramp</source>
        <translation>Einarbeitung</translation>
    </message>
    <message>
        <source>time not on leave</source>
        <translation>Zeit ohne Abwesenheit</translation>
    </message>
    <message>
        <source>partner hours a month of {role}</source>
        <translation>Partnerstunden im Monat von {role}</translation>
    </message>
    <message>
        <source>productive hours a year</source>
        <translation>produktive Stunden im Jahr</translation>
    </message>
    <message>
        <source>share left for partners</source>
        <translation>Anteil, der für Partner bleibt</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>alles davon</translation>
    </message>
    <message>
        <source>internal work</source>
        <translation>interne Arbeit</translation>
    </message>
    <message>
        <source>hours on request</source>
        <translation>Stunden auf Anfrage</translation>
    </message>
    <message>
        <source>requests of hours needed</source>
        <translation>Anteil der Anfragen an den benötigten Stunden</translation>
    </message>
    <message>
        <source>requests of capacity</source>
        <translation>Anteil der Anfragen an der Kapazität</translation>
    </message>
    <message>
        <source>share kept for requests</source>
        <translation>Anteil, der für Anfragen freigehalten ist</translation>
    </message>
    <message>
        <source>reserve for requests</source>
        <translation>Reserve für Anfragen</translation>
    </message>
    <message>
        <source>free hours</source>
        <translation>freie Stunden</translation>
    </message>
    <message>
        <source>hours to spare</source>
        <translation>übrige Stunden</translation>
    </message>
    <message>
        <source>reserve that is neither used nor free</source>
        <translation>Reserve, die weder genutzt noch frei ist</translation>
    </message>
    <message>
        <source>planned work in the reserve</source>
        <translation>geplante Arbeit in der Reserve</translation>
    </message>
    <message>
        <source>hours missing</source>
        <translation>fehlende Stunden</translation>
    </message>
    <message>
        <source>hours over capacity</source>
        <translation>Stunden über der Kapazität</translation>
    </message>
    <message>
        <source>sales models in effect</source>
        <translation>effektive Vertriebsmodelle</translation>
    </message>
    <message>
        <source>revenue a year of its partners</source>
        <translation>Umsatz im Jahr der Partner</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>as primary CPM</source>
        <translation>als erster CPM</translation>
    </message>
    <message>
        <source>as specialist for a sales model</source>
        <translation>als Spezialist für ein Vertriebsmodell</translation>
    </message>
    <message>
        <source>none of its CPMs has capacity</source>
        <translation>keiner der CPMs hat Kapazität</translation>
    </message>
    <message>
        <source>utilisation of the team</source>
        <translation>Auslastung des Teams</translation>
    </message>
    <message>
        <source>CPMs over capacity</source>
        <translation>CPMs über Kapazität</translation>
    </message>
    <message>
        <source>largest spread of a role type</source>
        <translation>größte Spannweite eines Rollentyps</translation>
    </message>
    <message>
        <source>no CPM has capacity</source>
        <translation>kein CPM hat Kapazität</translation>
    </message>
    <message>
        <source>of all CPMs: hours over capacity, and planned hours in the reserve</source>
        <translation>aller CPMs: Stunden über der Kapazität und geplante Stunden in der Reserve</translation>
    </message>
    <message>
        <source>overload</source>
        <translation>Überlast</translation>
    </message>
    <message>
        <source>of its CPMs: hours over capacity, and planned hours in the reserve</source>
        <translation>seiner CPMs: Stunden über der Kapazität und geplante Stunden in der Reserve</translation>
    </message>
    <message>
        <source>what weighs against the first point</source>
        <translation>was gegen den ersten Punkt spricht</translation>
    </message>
    <message>
        <source>spread the rule adds</source>
        <translation>Spannweite, die die Regel hinzufügt</translation>
    </message>
    <message>
        <source>largest spread</source>
        <translation>größte Spannweite</translation>
    </message>
    <message>
        <source>overload the rule adds</source>
        <translation>Überlast, die die Regel hinzufügt</translation>
    </message>
    <message>
        <source>moves the rule adds</source>
        <translation>Wechsel, die die Regel hinzufügt</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>least that weighs against a plan without it</source>
        <translation>was mindestens gegen einen Plan ohne sie spricht</translation>
    </message>
    <message>
        <source>most the rule costs</source>
        <translation>was die Regel höchstens kostet</translation>
    </message>
    <message>
        <source>better without it, at most</source>
        <translation>ohne sie besser, höchstens</translation>
    </message>
    <message>
        <source>survives</source>
        <translation>bleibt richtig</translation>
    </message>
    <message>
        <source>nothing has been drawn yet</source>
        <translation>noch ist nichts gezogen</translation>
    </message>
    <message>
        <source>draws with the very same move</source>
        <translation>Ziehungen mit demselben Wechsel</translation>
    </message>
    <message>
        <source>draws</source>
        <translation>Ziehungen</translation>
    </message>
    <message>
        <source>new full-time seats</source>
        <translation>neue Vollzeitstellen</translation>
    </message>
    <message>
        <source>FTE of people who are kept</source>
        <translation>FTE der Menschen, die bleiben</translation>
    </message>
    <message>
        <source>FTE needed</source>
        <translation>benötigte FTE</translation>
    </message>
    <message>
        <source>FTE now</source>
        <translation>FTE jetzt</translation>
    </message>
    <message>
        <source>FTE to change</source>
        <translation>FTE ±</translation>
    </message>
    <message>
        <source>utilisation then</source>
        <translation>Auslastung danach</translation>
    </message>
    <message>
        <source>no seats</source>
        <translation>keine Stellen</translation>
    </message>
    <message>
        <source>least that weighs against a plan with all rules</source>
        <translation>was mindestens gegen einen Plan mit allen Regeln spricht</translation>
    </message>
    <message>
        <source>what weighs against the plan found without it</source>
        <translation>was gegen den ohne sie gefundenen Plan spricht</translation>
    </message>
    <message>
        <source>least the rule costs</source>
        <translation>was die Regel mindestens kostet</translation>
    </message>
    <message>
        <source>better without it, at least</source>
        <translation>ohne sie besser, mindestens</translation>
    </message>
    <message>
        <source>what weighs against the plan with all rules</source>
        <translation>was gegen den Plan mit allen Regeln spricht</translation>
    </message>
    <message>
        <source>what weighs against this plan</source>
        <translation>was gegen diesen Plan spricht</translation>
    </message>
    <message>
        <source>least that weighs against any plan within as many moves</source>
        <translation>was mindestens gegen jeden Plan mit so vielen Wechseln spricht</translation>
    </message>
    <message>
        <source>uncovered work, overload, unevenness and changes, as balancing weighs them</source>
        <translation>unversorgte Arbeit, Überlast, Ungleichheit und Änderungen, wie der Ausgleich sie gewichtet</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>improvement</source>
        <translation>Verbesserung</translation>
    </message>
    <message>
        <source>still possible, at most</source>
        <translation>noch möglich, höchstens</translation>
    </message>
    <message>
        <source>more moves improve nothing</source>
        <translation>mehr Wechsel verbessern nichts</translation>
    </message>
    <message>
        <source>what weighs against the last point</source>
        <translation>was gegen den letzten Punkt spricht</translation>
    </message>
    <message>
        <source>whole improvement</source>
        <translation>ganze Verbesserung</translation>
    </message>
    <message>
        <source>{figure} with all rules</source>
        <translation>{figure} mit allen Regeln</translation>
    </message>
    <message>
        <source>{figure} without this one</source>
        <translation>{figure} ohne diese</translation>
    </message>
    <message>
        <source>heads at the end of the horizon</source>
        <translation>Köpfe am Ende des Horizonts</translation>
    </message>
    <message>
        <source>cost of the horizon</source>
        <translation>Kosten des Horizonts</translation>
    </message>
    <message>
        <source>with one sales model</source>
        <translation>mit einem Vertriebsmodell</translation>
    </message>
    <message>
        <source>hybrids</source>
        <translation>Hybride</translation>
    </message>
    <message>
        <source>untagged</source>
        <translation>ohne Modell</translation>
    </message>
    <message>
        <source>partners with a sales model</source>
        <translation>Partner mit Vertriebsmodell</translation>
    </message>
    <message>
        <source>untagged partners</source>
        <translation>Partner ohne Modell</translation>
    </message>
    <message>
        <source>partners with a CPM</source>
        <translation>Partner mit CPM</translation>
    </message>
    <message>
        <source>unassigned partners</source>
        <translation>Partner ohne CPM</translation>
    </message>
    <message>
        <source>CPMs with hours for partners in the planning month</source>
        <translation>CPMs, die im Planungsmonat Stunden für Partner haben</translation>
    </message>
    <message>
        <source>CPMs with hours</source>
        <translation>CPMs mit Stunden</translation>
    </message>
    <message>
        <source>mean utilisation of the CPMs of {role}</source>
        <translation>mittlere Auslastung der CPMs von {role}</translation>
    </message>
    <message>
        <source>CPMs</source>
        <translation>CPMs</translation>
    </message>
    <message>
        <source>highest utilisation of {role}</source>
        <translation>höchste Auslastung von {role}</translation>
    </message>
    <message>
        <source>lowest utilisation of {role}</source>
        <translation>niedrigste Auslastung von {role}</translation>
    </message>
    <message>
        <source>spread of {role}</source>
        <translation>Spannweite von {role}</translation>
    </message>
    <message>
        <source>standard deviation of utilisation of {role}</source>
        <translation>Standardabweichung der Auslastung von {role}</translation>
    </message>
    <message>
        <source>as weight {weight} % over {count} criteria; all weights sum to 100 %</source>
        <translation>als Gewicht {weight} % auf {count} Kriterien; alle Gewichte ergeben 100 %</translation>
    </message>
    <message>
        <source>share of {model}</source>
        <translation>Anteil von {model}</translation>
    </message>
    <message>
        <source>hours for {model}</source>
        <translation>Stunden für {model}</translation>
    </message>
    <message>
        <source>hours of all models</source>
        <translation>Stunden aller Modelle</translation>
    </message>
    <message>
        <source>cost of the hires</source>
        <translation>Kosten der Neueinstellungen</translation>
    </message>
    <message>
        <source>{role} from {month} on</source>
        <translation>{role} ab {month}</translation>
    </message>
    <message>
        <source>cost of one seat</source>
        <translation>Kosten einer Stelle</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>Stellen</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Latitude</source>
        <translation>Breitengrad</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Längengrad</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>CPM name</source>
        <translation>Name des CPM</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Sales models</source>
        <translation>Vertriebsmodelle</translation>
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
        <source>Effort factor</source>
        <translation>Aufwandsfaktor</translation>
    </message>
    <message>
        <source>Known hours a month</source>
        <translation>Bekannte Stunden im Monat</translation>
    </message>
    <message>
        <source>Reason for the known hours</source>
        <translation>Grund der bekannten Stunden</translation>
    </message>
    <message>
        <source>Partner since</source>
        <translation>Partner seit</translation>
    </message>
    <message>
        <source>Last month as a partner</source>
        <translation>Letzter Monat als Partner</translation>
    </message>
    <message>
        <source>Growth a year</source>
        <translation>Wachstum im Jahr</translation>
    </message>
    <message>
        <source>Revenue a year</source>
        <translation>Umsatz im Jahr</translation>
    </message>
    <message>
        <source>Currency of the revenue</source>
        <translation>Währung des Umsatzes</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
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
        <source>CPM</source>
        <translation>CPM</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>Externe ID</translation>
    </message>
    <message>
        <source>Position ID</source>
        <translation>Positions-ID</translation>
    </message>
    <message>
        <source>Role type</source>
        <translation>Rollentyp</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>FTE</source>
        <translation>FTE</translation>
    </message>
    <message>
        <source>First month or day</source>
        <translation>Erster Monat oder Tag</translation>
    </message>
    <message>
        <source>Last month or day</source>
        <translation>Letzter Monat oder Tag</translation>
    </message>
    <message>
        <source>Home regions</source>
        <translation>Heimatregionen</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Kostenstelle</translation>
    </message>
    <message>
        <source>GL account</source>
        <translation>Sachkonto</translation>
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
        <source>Takes over from</source>
        <translation>Löst ab</translation>
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
        <source>Burden</source>
        <translation>Nebenkosten</translation>
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
        <source>Equipment</source>
        <translation>Ausstattung</translation>
    </message>
    <message>
        <source>Pay currency</source>
        <translation>Währung der Vergütung</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Sales model</source>
        <translation>Vertriebsmodell</translation>
    </message>
    <message>
        <source>With the CPM since</source>
        <translation>Beim CPM seit</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Gilt ab</translation>
    </message>
    <message>
        <source>Role type of new CPMs</source>
        <translation>Rollentyp neuer CPMs</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Koordinaten</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Vergütung</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>a row holds no possible value ({reason})</source>
        <translation>eine Zeile enthält keinen möglichen Wert ({reason})</translation>
    </message>
    <message>
        <source>its history makes no sense ({reason})</source>
        <translation>ihr Verlauf ergibt keinen Sinn ({reason})</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>Diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>check the name, or whether the drive or folder it is on is connected</source>
        <translation>Prüfen Sie den Namen, oder ob das Laufwerk oder der Ordner verbunden ist</translation>
    </message>
    <message>
        <source>The file could not be read ({reason})</source>
        <translation>Die Datei konnte nicht gelesen werden ({reason})</translation>
    </message>
    <message>
        <source>ask its owner for permission, or copy it to a folder of your own</source>
        <translation>Bitten Sie den Besitzer um die Erlaubnis, oder kopieren Sie sie in einen eigenen Ordner</translation>
    </message>
    <message>
        <source>This is not a plan file: {reason}</source>
        <translation>Das ist keine Plandatei: {reason}</translation>
    </message>
    <message>
        <source>open a .cpmplan file, or import a list of partners into a new plan</source>
        <translation>Öffnen Sie eine .cpmplan-Datei, oder importieren Sie eine Partnerliste in einen neuen Plan</translation>
    </message>
    <message>
        <source>The plan file is damaged or was changed by another program: {reason}</source>
        <translation>Die Plandatei ist beschädigt oder wurde von einem anderen Programm geändert: {reason}</translation>
    </message>
    <message>
        <source>open a backup or another copy of it</source>
        <translation>Öffnen Sie eine Sicherung oder eine andere Kopie davon</translation>
    </message>
    <message>
        <source>The plan was saved by a newer program (format {found}, this program knows up to {known})</source>
        <translation>Der Plan wurde von einem neueren Programm gespeichert (Format {found}, dieses Programm kennt bis zu {known})</translation>
    </message>
    <message>
        <source>update CPM Planner to edit it; until then it can be looked at, or saved under another name</source>
        <translation>Aktualisieren Sie CPM Planner, um ihn zu bearbeiten; bis dahin lässt er sich ansehen oder unter anderem Namen speichern</translation>
    </message>
    <message>
        <source>This unsaved work is open in another window</source>
        <translation>Diese ungespeicherte Arbeit ist in einem anderen Fenster offen</translation>
    </message>
    <message>
        <source>go on there, or close that window first</source>
        <translation>Machen Sie dort weiter, oder schließen Sie zuerst jenes Fenster</translation>
    </message>
    <message>
        <source>{person} on {machine}</source>
        <translation>{person} auf {machine}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>This plan is open for editing elsewhere ({who})</source>
        <translation>Dieser Plan ist anderswo zum Bearbeiten offen ({who})</translation>
    </message>
    <message>
        <source>close it there, take over, or save a copy under another name</source>
        <translation>Schließen Sie ihn dort, übernehmen Sie ihn, oder speichern Sie eine Kopie unter anderem Namen</translation>
    </message>
    <message>
        <source>Somebody else changed the file since it was opened here</source>
        <translation>Jemand anderes hat die Datei geändert, seit sie hier geöffnet wurde</translation>
    </message>
    <message>
        <source>save under another name and compare, or replace the file</source>
        <translation>Speichern Sie unter anderem Namen und vergleichen Sie, oder ersetzen Sie die Datei</translation>
    </message>
    <message>
        <source>This is not the passphrase of the plan&apos;s pay</source>
        <translation>Das ist nicht die Passphrase der Vergütung dieses Plans</translation>
    </message>
    <message>
        <source>try again, with an eye to capital letters and the keyboard&apos;s language, or go on without pay</source>
        <translation>Versuchen Sie es noch einmal, achten Sie auf Großbuchstaben und die Sprache der Tastatur, oder machen Sie ohne Vergütung weiter</translation>
    </message>
    <message>
        <source>This would change pay, which is hidden because the plan was opened without its passphrase</source>
        <translation>Das würde Vergütung ändern, die verborgen ist, weil der Plan ohne seine Passphrase geöffnet wurde</translation>
    </message>
    <message>
        <source>unlock pay with the passphrase first</source>
        <translation>Entsperren Sie zuerst die Vergütung mit der Passphrase</translation>
    </message>
    <message>
        <source>A copy without pay would take the place of the plan with its pay</source>
        <translation>Eine Kopie ohne Vergütung würde den Plan mit seiner Vergütung ersetzen</translation>
    </message>
    <message>
        <source>save the copy under another name</source>
        <translation>Speichern Sie die Kopie unter anderem Namen</translation>
    </message>
    <message>
        <source>The file could not be written ({reason})</source>
        <translation>Die Datei konnte nicht geschrieben werden ({reason})</translation>
    </message>
    <message>
        <source>The working copy of the plan could not be written ({reason})</source>
        <translation>Die Arbeitskopie des Plans konnte nicht geschrieben werden ({reason})</translation>
    </message>
    <message>
        <source>make room on this disk and try again</source>
        <translation>Schaffen Sie Platz auf diesem Laufwerk, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>A number or text in this edit cannot be kept in a plan ({reason})</source>
        <translation>Eine Zahl oder ein Text dieser Änderung lässt sich nicht in einem Plan speichern ({reason})</translation>
    </message>
    <message>
        <source>use a smaller number or plain text</source>
        <translation>Nehmen Sie eine kleinere Zahl oder einfachen Text</translation>
    </message>
    <message>
        <source>make room on the disk or save it on another one</source>
        <translation>Schaffen Sie Platz auf dem Laufwerk, oder speichern Sie auf einem anderen</translation>
    </message>
    <message>
        <source>save it in a folder you may write to</source>
        <translation>Speichern Sie in einem Ordner, in den Sie schreiben dürfen</translation>
    </message>
    <message>
        <source>check that the folder is there, or save it in another one</source>
        <translation>Prüfen Sie, ob der Ordner da ist, oder speichern Sie in einem anderen</translation>
    </message>
    <message>
        <source>choose the name of a file, not of a folder</source>
        <translation>Wählen Sie den Namen einer Datei, nicht den eines Ordners</translation>
    </message>
    <message>
        <source>close it where it is open, such as in Excel, or save it under another name</source>
        <translation>Schließen Sie sie dort, wo sie offen ist, etwa in Excel, oder speichern Sie unter einem anderen Namen</translation>
    </message>
    <message>
        <source>check that the folder is still there, or save it in another one</source>
        <translation>Prüfen Sie, ob der Ordner noch da ist, oder speichern Sie in einem anderen</translation>
    </message>
    <message>
        <source>choose a shorter name or a folder nearer to the top</source>
        <translation>Wählen Sie einen kürzeren Namen oder einen Ordner weiter oben</translation>
    </message>
    <message>
        <source>save it in another folder</source>
        <translation>Speichern Sie in einem anderen Ordner</translation>
    </message>
    <message>
        <source>its pay cannot be read ({reason})</source>
        <translation>ihre Vergütung lässt sich nicht lesen ({reason})</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>it starts otherwise</source>
        <translation>sie beginnt anders</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>sie endet zu früh</translation>
    </message>
    <message>
        <source>it belongs to another program</source>
        <translation>sie gehört zu einem anderen Programm</translation>
    </message>
    <message>
        <source>its header does not fit its content</source>
        <translation>ihr Kopf passt nicht zu ihrem Inhalt</translation>
    </message>
    <message>
        <source>reading it takes far too long</source>
        <translation>das Lesen dauert viel zu lange</translation>
    </message>
    <message>
        <source>its rows do not match its seal</source>
        <translation>ihre Zeilen passen nicht zu ihrem Siegel</translation>
    </message>
    <message>
        <source>its tables are not those of a plan</source>
        <translation>ihre Tabellen sind nicht die eines Plans</translation>
    </message>
    <message>
        <source>its pages do not fit together</source>
        <translation>ihre Seiten passen nicht zusammen</translation>
    </message>
    <message>
        <source>it lacks what we know</source>
        <translation>es fehlt, was wir kennen</translation>
    </message>
    <message>
        <source>its version is not one that we know</source>
        <translation>ihre Version ist keine, die wir kennen</translation>
    </message>
    <message>
        <source>nothing of it can be read</source>
        <translation>nichts davon lässt sich lesen</translation>
    </message>
    <message>
        <source>no plan can be made of what can be read</source>
        <translation>aus dem Lesbaren lässt sich kein Plan machen</translation>
    </message>
    <message>
        <source>There is a file of this name already</source>
        <translation>Es gibt schon eine Datei dieses Namens</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>Wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>Saved: {partners} and {cpms}; scenarios: {scenarios}.</source>
        <translation>Gerettet: {partners} und {cpms}; Szenarien: {scenarios}.</translation>
    </message>
    <message>
        <source>{table}: a part could not be read.</source>
        <translation>{table}: Ein Teil ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>{table}: {count} made no sense, or referred to something lost.</source>
        <translation>{table}: {count} ergaben keinen Sinn oder bezogen sich auf Verlorenes.</translation>
    </message>
    <message>
        <source>Encrypted pay is whole, and opens with the same passphrase.</source>
        <translation>Die verschlüsselte Vergütung ist unversehrt und öffnet sich mit derselben Passphrase.</translation>
    </message>
    <message>
        <source>Encrypted pay is kept. Whether it is whole shows once it is unlocked with the same passphrase.</source>
        <translation>Die verschlüsselte Vergütung ist erhalten. Ob sie unversehrt ist, zeigt sich, sobald sie mit derselben Passphrase entsperrt wird.</translation>
    </message>
    <message>
        <source>Encrypted pay could not be read and is not in it: pay, adjustments and budgets are missing. A backup may still have them.</source>
        <translation>Die verschlüsselte Vergütung war nicht lesbar und fehlt: Vergütung, Anpassungen und Budgets sind nicht enthalten. Eine Sicherung hat sie vielleicht noch.</translation>
    </message>
    <message>
        <source>The folder could not be made ({reason})</source>
        <translation>Der Ordner ließ sich nicht anlegen ({reason})</translation>
    </message>
    <message>
        <source>give the name of a folder, in a place you may write to</source>
        <translation>Geben Sie den Namen eines Ordners an einem Ort, an dem Sie schreiben dürfen</translation>
    </message>
</context>
<context>
    <name>guesses</name>
    <message>
        <source>Working time is a starting guess for {names}.</source>
        <translation>Die Arbeitszeit ist eine erste Schätzung für {names}.</translation>
    </message>
    <message>
        <source>The ramp of new CPMs is a starting guess for {names}.</source>
        <translation>Die Einarbeitung neuer CPMs ist eine erste Schätzung für {names}.</translation>
    </message>
    <message>
        <source>Pay is a starting guess for {names}: check it before finance does.</source>
        <translation>Die Vergütung ist eine erste Schätzung für {names}: Prüfen Sie sie, bevor es die Finanzabteilung tut.</translation>
    </message>
    <message>
        <source>No pay is told, since it is hidden, was left out or was never given: costs are not shown.</source>
        <translation>Vergütung ist nicht genannt, weil sie verborgen ist, weggelassen oder nie angegeben wurde: Kosten werden nicht gezeigt.</translation>
    </message>
    <message>
        <source>Nobody has said what a seat costs for {names}.</source>
        <translation>Für {names} ist keine Vergütung festgelegt.</translation>
    </message>
    <message>
        <source>{count} of {all} activities have the hours of the starting catalogue.</source>
        <translation>{count} von {all} Tätigkeiten haben die Stunden des anfänglichen Katalogs.</translation>
    </message>
    <message>
        <source>No growth is planned: partners cost the same in every month.</source>
        <translation>Kein Wachstum ist geplant: Partner brauchen in jedem Monat gleich viele Stunden.</translation>
    </message>
    <message>
        <source>No start month is set for {names}: such seats bring no hours and cost nothing.</source>
        <translation>Kein erster Monat ist gesetzt für {names}: Solche Stellen bringen keine Stunden und kosten nichts.</translation>
    </message>
    <message>
        <source>{share} of seats are expected to be left a year, but no leaver is named: none is in here.</source>
        <translation>{share} der Stellen werden im Jahr voraussichtlich verlassen, aber niemand ist benannt, der geht: Nichts davon steht hier.</translation>
    </message>
    <message>
        <source>all role types</source>
        <translation>alle Rollentypen</translation>
    </message>
</context>
<context>
    <name>hiring</name>
    <message>
        <source>With {hires} {share} of revenue is looked after, utilisation {target}.</source>
        <translation>Mit {hires} werden {share} des Umsatzes betreut, Auslastung {target}.</translation>
    </message>
    <message>
        <source>Nobody has to be hired to keep utilisation {target} from {month} on.</source>
        <translation>Niemand muss eingestellt werden, damit die Auslastung ab {month} {target} liegt.</translation>
    </message>
    <message>
        <source>1 hire keeps utilisation {target} from {month} on.</source>
        <translation>Mit 1 Neueinstellung liegt die Auslastung ab {month} {target}.</translation>
    </message>
    <message>
        <source>{hires} keep utilisation {target} from {month} on.</source>
        <translation>Mit {hires} liegt die Auslastung ab {month} {target}.</translation>
    </message>
    <message>
        <source>Nobody has to be hired to keep utilisation {target}.</source>
        <translation>Niemand muss eingestellt werden, damit die Auslastung {target} liegt.</translation>
    </message>
    <message>
        <source>1 hire keeps utilisation {target} in every month that hiring can still reach.</source>
        <translation>Mit 1 Neueinstellung liegt die Auslastung {target}, in allen Monaten, für die eine Einstellung noch rechtzeitig kommt.</translation>
    </message>
    <message>
        <source>{hires} keep utilisation {target} in every month that hiring can still reach.</source>
        <translation>Mit {hires} liegt die Auslastung {target}, in allen Monaten, für die eine Einstellung noch rechtzeitig kommt.</translation>
    </message>
    <message>
        <source>Proved: no hires within the limits cover more revenue.</source>
        <translation>Bewiesen: Keine Neueinstellungen in den Grenzen decken mehr Umsatz ab.</translation>
    </message>
    <message>
        <source>At most {share} can be covered within the limits.</source>
        <translation>In den Grenzen lassen sich höchstens {share} abdecken.</translation>
    </message>
    <message>
        <source>At most {count} fewer might do; no such plan was found.</source>
        <translation>Höchstens {count} weniger könnten genügen; kein solcher Plan wurde gefunden.</translation>
    </message>
    <message>
        <source>Proved: no fewer hires will do.</source>
        <translation>Bewiesen: Weniger Neueinstellungen genügen nicht.</translation>
    </message>
    <message>
        <source>Proved: no fewer hires will do, and no other hire costs less.</source>
        <translation>Bewiesen: Weniger Neueinstellungen genügen nicht, und keine andere Neueinstellung kostet weniger.</translation>
    </message>
    <message>
        <source>Proved: no fewer hires will do, and no other {count} hires cost less.</source>
        <translation>Bewiesen: Weniger Neueinstellungen genügen nicht, und keine anderen {count} Neueinstellungen kosten weniger.</translation>
    </message>
    <message>
        <source>Proved: no fewer hires will do. They might be had up to {share} cheaper; nothing such was found.</source>
        <translation>Bewiesen: Weniger Neueinstellungen genügen nicht. Sie könnten um bis zu {share} billiger zu haben sein; nichts solches wurde gefunden.</translation>
    </message>
    <message>
        <source>What hires cost is not known: the plan tells no pay.</source>
        <translation>Was Neueinstellungen kosten, ist nicht bekannt: Der Plan nennt keine Vergütung.</translation>
    </message>
    <message>
        <source>They cost {within} until {month}, and {year} in a full year.</source>
        <translation>Sie kosten {within} bis {month} und {year} in einem vollen Jahr.</translation>
    </message>
    <message>
        <source>Up to {hours} h a month stay beyond the target in {months}, whoever is hired: it is too late.</source>
        <translation>Bis zu {hours} h im Monat bleiben über dem Ziel ({months}), wen immer man einstellt: Dafür ist es zu spät.</translation>
    </message>
    <message>
        <source>Up to {hours} h a month are beyond the target in {months}.</source>
        <translation>Bis zu {hours} h im Monat sind über dem Ziel ({months}).</translation>
    </message>
    <message>
        <source>Up to {hours} h a month beyond the target are accepted in {months}.</source>
        <translation>Bis zu {hours} h im Monat über dem Ziel werden hingenommen ({months}).</translation>
    </message>
    <message>
        <source>Up to {hours} h a month go to another role type than now.</source>
        <translation>Bis zu {hours} h im Monat gehen an einen anderen Rollentyp als jetzt.</translation>
    </message>
    <message>
        <source>in home regions only</source>
        <translation>nur in Heimatregionen</translation>
    </message>
    <message>
        <source>in any region</source>
        <translation>in jeder Region</translation>
    </message>
    <message>
        <source>Assumed: the team stays, and work may go to any role type with a fit, {where}.</source>
        <translation>Angenommen: Das Team bleibt, und Arbeit kann zu jedem geeigneten Rollentyp wechseln ({where}).</translation>
    </message>
    <message>
        <source>Assumed: the team stays, and work stays with its role type, {where}.</source>
        <translation>Angenommen: Das Team bleibt, und Arbeit bleibt bei ihrem Rollentyp ({where}).</translation>
    </message>
    <message>
        <source>Smallest team (page Balance) may give partners to anybody with a fit, so CPMs may be too many there where hires are missing here.</source>
        <translation>Die Suche „Kleinstes Team“ (Seite „Ausgleichen“) darf Partner jedem geben, der geeignet ist; daher kann sie zu viele CPMs zeigen, wo hier Neueinstellungen fehlen.</translation>
    </message>
    <message>
        <source>makes others start later or cost less</source>
        <translation>lässt andere später beginnen oder weniger kosten</translation>
    </message>
    <message>
        <source>without it {hours} h undone in {month}</source>
        <translation>ohne sie bleiben im {month} {hours} h liegen</translation>
    </message>
    <message>
        <source>with one fewer {hours} h undone in {month}</source>
        <translation>mit einer weniger bleiben im {month} {hours} h liegen</translation>
    </message>
    <message>
        <source>{undone}, some in {months}</source>
        <translation>{undone}, einige Stunden von {months}</translation>
    </message>
    <message>
        <source>no tier</source>
        <translation>keine Stufe</translation>
    </message>
    <message>
        <source>{tier}: {hours} h in {month}, revenue of {money} a year</source>
        <translation>{tier}: {hours} h im {month}, Umsatz von {money} im Jahr</translation>
    </message>
    <message>
        <source>{tier} also served by {role_type}, cheapest</source>
        <translation>{tier} auch von {role_type} betreut, am billigsten</translation>
    </message>
    <message>
        <source>Overload accepted until {month}</source>
        <translation>Überlast hingenommen bis {month}</translation>
    </message>
    <message>
        <source>As asked</source>
        <translation>Wie vorgegeben</translation>
    </message>
    <message>
        <source>Any role type takes any work it fits</source>
        <translation>Jeder Rollentyp nimmt jede Arbeit, für die er geeignet ist</translation>
    </message>
    <message>
        <source>Cheapest mix of role types</source>
        <translation>Billigste Mischung von Rollentypen</translation>
    </message>
    <message>
        <source>up to {hours} h a month change role type</source>
        <translation>bis zu {hours} h im Monat wechseln den Rollentyp</translation>
    </message>
    <message>
        <source>the same number, cost and months</source>
        <translation>dieselbe Zahl, dieselben Kosten und Monate</translation>
    </message>
    <message>
        <source>the same number and months</source>
        <translation>dieselbe Zahl und dieselben Monate</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>1 hire</source>
        <translation>1 Neueinstellung</translation>
    </message>
    <message>
        <source>{count} hires</source>
        <translation>{count} Neueinstellungen</translation>
    </message>
    <message>
        <source>within each role type&apos;s target band</source>
        <translation>im Zielband jedes Rollentyps</translation>
    </message>
    <message>
        <source>at {share} or less</source>
        <translation>bei höchstens {share}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>Proved: no cheaper hires will do.</source>
        <translation>Bewiesen: Keine billigeren Neueinstellungen genügen.</translation>
    </message>
    <message>
        <source>Hires at most {share} cheaper might do; none such were found.</source>
        <translation>Um höchstens {share} billigere Neueinstellungen könnten genügen; keine solchen wurden gefunden.</translation>
    </message>
    <message>
        <source>{hires} more</source>
        <translation>{hires} mehr</translation>
    </message>
    <message>
        <source>{hires} fewer</source>
        <translation>{hires} weniger</translation>
    </message>
    <message>
        <source>{amount} more</source>
        <translation>{amount} mehr</translation>
    </message>
    <message>
        <source>{amount} less</source>
        <translation>{amount} weniger</translation>
    </message>
    <message>
        <source>1 month more beyond the target</source>
        <translation>1 Monat mehr über dem Ziel</translation>
    </message>
    <message>
        <source>{count} months more beyond the target</source>
        <translation>{count} Monate mehr über dem Ziel</translation>
    </message>
    <message>
        <source>1 month fewer beyond the target</source>
        <translation>1 Monat weniger über dem Ziel</translation>
    </message>
    <message>
        <source>{count} months fewer beyond the target</source>
        <translation>{count} Monate weniger über dem Ziel</translation>
    </message>
    <message>
        <source>Planned {role_type}</source>
        <translation>Geplant: {role_type}</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>There is no list yet whose columns are known</source>
        <translation>Es gibt noch keine Liste, deren Spalten bekannt sind</translation>
    </message>
    <message>
        <source>add a file and go on to its columns first</source>
        <translation>Fügen Sie eine Datei hinzu, und gehen Sie zuerst zu ihren Spalten</translation>
    </message>
    <message>
        <source>{name} was pasted, and a recipe needs a file that it can read again</source>
        <translation>{name} wurde eingefügt, und ein Rezept braucht eine Datei, die es wieder lesen kann</translation>
    </message>
    <message>
        <source>save the range as a workbook or as CSV and add that</source>
        <translation>Speichern Sie den Bereich als Arbeitsmappe oder CSV, und fügen Sie diese hinzu</translation>
    </message>
    <message>
        <source>The mapping file cannot be read</source>
        <translation>Die Zuordnungsdatei lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>give the path of a TOML file in UTF-8</source>
        <translation>Geben Sie den Pfad einer TOML-Datei in UTF-8 an</translation>
    </message>
    <message>
        <source>The mapping file cannot be written</source>
        <translation>Die Zuordnungsdatei lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>give another place</source>
        <translation>Nennen Sie einen anderen Ort</translation>
    </message>
    <message>
        <source>The recipe cannot be read</source>
        <translation>Das Rezept lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>an earlier day</source>
        <translation>einem früheren Tag</translation>
    </message>
    <message>
        <source>The default for &quot;{key}&quot; is not understood: {value}</source>
        <translation>Die Vorgabe für „{key}“ ist nicht zu verstehen: {value}</translation>
    </message>
    <message>
        <source>give another one</source>
        <translation>Geben Sie eine andere an</translation>
    </message>
    <message>
        <source>a currency that is not understood</source>
        <translation>eine Währung, die nicht zu verstehen ist</translation>
    </message>
    <message>
        <source>{currency} (rows: {count})</source>
        <translation>{currency} (Zeilen: {count})</translation>
    </message>
    <message>
        <source>{refused} of {verdicts} rows are refused, so that nothing was entered</source>
        <translation>{refused} von {verdicts} Zeilen sind abgelehnt, so dass nichts eingetragen wurde</translation>
    </message>
    <message>
        <source>mend them or allow them to be skipped</source>
        <translation>Bessern Sie sie aus, oder erlauben Sie, sie auszulassen</translation>
    </message>
    <message>
        <source>gone from {source}</source>
        <translation>nicht mehr in {source}</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; was changed in the plan after the list was checked</source>
        <translation>„{key}“ wurde im Plan geändert, nachdem die Liste geprüft war</translation>
    </message>
    <message>
        <source>check the list again</source>
        <translation>Prüfen Sie die Liste noch einmal</translation>
    </message>
    <message>
        <source>a new row needs a name</source>
        <translation>eine neue Zeile braucht einen Namen</translation>
    </message>
    <message>
        <source>the name has {0} characters, more than {1}</source>
        <translation>der Name hat {0} Zeichen, mehr als {1}</translation>
    </message>
    <message>
        <source>the same as row {0}</source>
        <translation>dasselbe wie Zeile {0}</translation>
    </message>
    <message>
        <source>the plan has no role type that a new CPM could have</source>
        <translation>der Plan hat keinen Rollentyp, den ein neuer CPM haben könnte</translation>
    </message>
    <message>
        <source>the end {1} lies before the start {0}</source>
        <translation>das Ende {1} liegt vor dem Beginn {0}</translation>
    </message>
    <message>
        <source>there is no plan rate for &quot;{0}&quot;; add it on the Assumptions page first</source>
        <translation>es gibt keinen Plankurs für „{0}“; tragen Sie ihn zuerst auf der Seite Annahmen ein</translation>
    </message>
    <message>
        <source>no other seat &quot;{0}&quot; to take over from; left out</source>
        <translation>keine andere Stelle „{0}“ abzulösen; ausgelassen</translation>
    </message>
    <message>
        <source>an amount of pay is negative or far too large</source>
        <translation>ein Betrag der Vergütung ist negativ oder viel zu groß</translation>
    </message>
    <message>
        <source>no partner is named</source>
        <translation>kein Partner ist genannt</translation>
    </message>
    <message>
        <source>no CPM is named</source>
        <translation>kein CPM ist genannt</translation>
    </message>
    <message>
        <source>no partner &quot;{0}&quot; is in the plan</source>
        <translation>kein Partner „{0}“ ist im Plan</translation>
    </message>
    <message>
        <source>no CPM &quot;{0}&quot; is in the team</source>
        <translation>kein CPM „{0}“ ist im Team</translation>
    </message>
    <message>
        <source>which part of the partner this row gives away is not understood</source>
        <translation>welchen Teil des Partners diese Zeile abgibt, ist nicht zu verstehen</translation>
    </message>
    <message>
        <source>{0} is not tagged with {1}, so that there is no part to give away</source>
        <translation>{0} hat das Modell {1} nicht, so dass kein Teil abzugeben ist</translation>
    </message>
    <message>
        <source>{0} {1} cannot be an ID, or a spreadsheet has rounded it</source>
        <translation>{0} {1} kann keine ID sein, oder eine Tabelle hat sie gerundet</translation>
    </message>
    <message>
        <source>row {0} has the same name, and no ID or place tells them apart</source>
        <translation>Zeile {0} hat denselben Namen, und weder ID noch Ort unterscheidet sie</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not unique: {1} of this name are in the plan; map the ID</source>
        <translation>„{0}“ ist nicht eindeutig: {1} dieses Namens sind im Plan; ordnen Sie die ID zu</translation>
    </message>
    <message>
        <source>the name &quot;{0}&quot; is not unique among the partners; map the ID</source>
        <translation>der Name „{0}“ ist unter den Partnern nicht eindeutig; ordnen Sie die ID zu</translation>
    </message>
    <message>
        <source>the name &quot;{0}&quot; is not unique in the team; map the position ID</source>
        <translation>der Name „{0}“ ist im Team nicht eindeutig; ordnen Sie die Positions-ID zu</translation>
    </message>
    <message>
        <source>no ID; name and place stand for it</source>
        <translation>keine ID; Name und Ort stehen dafür</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is in the plan without an ID and gets {1}</source>
        <translation>„{0}“ ist ohne ID im Plan und bekommt {1}</translation>
    </message>
    <message>
        <source>another partner is called &quot;{0}&quot; too</source>
        <translation>ein anderer Partner heißt auch „{0}“</translation>
    </message>
    <message>
        <source>{0} {1} does not lie between {2} and {3}; left out</source>
        <translation>{0} {1} liegt nicht zwischen {2} und {3}; ausgelassen</translation>
    </message>
    <message>
        <source>{0}: the columns say different things; left out</source>
        <translation>{0}: Die Spalten sagen Verschiedenes; ausgelassen</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no sales model; known are {1}</source>
        <translation>„{0}“ ist kein Vertriebsmodell; bekannt sind {1}</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no tier; known are {1}</source>
        <translation>„{0}“ ist keine Stufe; bekannt sind {1}</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no role type; known are {1}</source>
        <translation>„{0}“ ist kein Rollentyp; bekannt sind {1}</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no status of a seat; known are {1}</source>
        <translation>„{0}“ ist kein Status einer Stelle; bekannt sind {1}</translation>
    </message>
    <message>
        <source>no tier; counts as {0}</source>
        <translation>keine Stufe; zählt als {0}</translation>
    </message>
    <message>
        <source>no role type; taken as {0}</source>
        <translation>kein Rollentyp; genommen als {0}</translation>
    </message>
    <message>
        <source>the shares of the sales models sum to {0} %; scaled to 100 %</source>
        <translation>die Anteile der Vertriebsmodelle ergeben {0} %; auf 100 % umgerechnet</translation>
    </message>
    <message>
        <source>coordinates 0, 0 are taken as unknown</source>
        <translation>Koordinaten 0, 0 gelten als unbekannt</translation>
    </message>
    <message>
        <source>half of the coordinates is missing; taken as unknown</source>
        <translation>die Hälfte der Koordinaten fehlt; sie gelten als unbekannt</translation>
    </message>
    <message>
        <source>the coordinates {0}, {1} are not on the globe; taken as unknown</source>
        <translation>die Koordinaten {0}, {1} liegen nicht auf der Erde; sie gelten als unbekannt</translation>
    </message>
    <message>
        <source>the revenue {0} is negative</source>
        <translation>der Umsatz {0} ist negativ</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no currency that is known; write its code, such as {1}</source>
        <translation>„{0}“ ist keine bekannte Währung; schreiben Sie ihren Code, etwa {1}</translation>
    </message>
    <message>
        <source>no currency; the revenue is taken for {0}</source>
        <translation>keine Währung; der Umsatz gilt als {0}</translation>
    </message>
    <message>
        <source>the revenue is in {0}, and is converted to {1} at the plan rate {2}</source>
        <translation>der Umsatz ist in {0} und wird zum Plankurs {2} in {1} umgerechnet</translation>
    </message>
    <message>
        <source>the revenue is in {0}, for which the plan, kept in {1}, has no rate; left out</source>
        <translation>der Umsatz ist in {0}, wofür der Plan in {1} keinen Kurs hat; ausgelassen</translation>
    </message>
    <message>
        <source>the revenue is in {0}, and the plan is kept in {1}; left out</source>
        <translation>der Umsatz ist in {0}, der Plan in {1}; ausgelassen</translation>
    </message>
    <message>
        <source>the revenue is in {0}, and is taken for {1} as was decided</source>
        <translation>der Umsatz ist in {0} und gilt wie entschieden als {1}</translation>
    </message>
    <message>
        <source>the revenue is in {0}, and the plan is kept in {1}</source>
        <translation>der Umsatz ist in {0}, der Plan in {1}</translation>
    </message>
    <message>
        <source>the revenue is in several currencies: {0}; the plan is kept in {1}, and the sum of the column means nothing</source>
        <translation>der Umsatz ist in mehreren Währungen: {0}; der Plan ist in {1}, und die Summe der Spalte besagt nichts</translation>
    </message>
    <message>
        <source>all revenue is in another currency: {0}; the plan is kept in {1}</source>
        <translation>der ganze Umsatz ist in einer anderen Währung: {0}; der Plan ist in {1}</translation>
    </message>
    <message>
        <source>the start {0} lies in the future</source>
        <translation>der Beginn {0} liegt in der Zukunft</translation>
    </message>
    <message>
        <source>the last month {0} is over</source>
        <translation>der letzte Monat {0} ist vorbei</translation>
    </message>
    <message>
        <source>no CPM &quot;{0}&quot; is in the team; left unassigned</source>
        <translation>kein CPM „{0}“ ist im Team; bleibt ohne CPM</translation>
    </message>
    <message>
        <source>no coordinates; taken as those of {0}</source>
        <translation>keine Koordinaten; genommen sind die von {0}</translation>
    </message>
    <message>
        <source>no coordinates; taken as those of {0}, by far the largest of its name ({1})</source>
        <translation>keine Koordinaten; genommen sind die von {0}, bei weitem dem größten dieses Namens ({1})</translation>
    </message>
    <message>
        <source>no coordinates, and &quot;{0}&quot; may be {1}</source>
        <translation>keine Koordinaten, und „{0}“ kann {1} sein</translation>
    </message>
    <message>
        <source>no coordinates, and no &quot;{0}&quot; is known in &quot;{1}&quot;, only {2}</source>
        <translation>keine Koordinaten, und in „{1}“ ist kein „{0}“ bekannt, nur {2}</translation>
    </message>
    <message>
        <source>no coordinates, and no city &quot;{0}&quot; is known in {1}</source>
        <translation>keine Koordinaten, und in {1} ist kein Ort „{0}“ bekannt</translation>
    </message>
    <message>
        <source>no coordinates, and no country &quot;{0}&quot; is known</source>
        <translation>keine Koordinaten, und kein Land „{0}“ ist bekannt</translation>
    </message>
    <message>
        <source>no line of &quot;{0}&quot; has the key &quot;{1}&quot;</source>
        <translation>keine Zeile von „{0}“ hat den Schlüssel „{1}“</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is left out: rows {1} have one key, so that none of them gets the figure</source>
        <translation>„{0}“ ist ausgelassen: Die Zeilen {1} haben einen Schlüssel, so dass keine von ihnen die Zahl bekommt</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is left out: the lines of its key differ ({1})</source>
        <translation>„{0}“ ist ausgelassen: Die Zeilen seines Schlüssels unterscheiden sich ({1})</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is left out: line {1} of its key cannot be read</source>
        <translation>„{0}“ ist ausgelassen: Zeile {1} seines Schlüssels lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; may be {1} ({2} %: {3}); left unassigned until that is decided</source>
        <translation>„{0}“ kann {1} sein ({2} %: {3}); bleibt ohne CPM, bis das entschieden ist</translation>
    </message>
    <message>
        <source>the mapping takes &quot;{0}&quot; for &quot;{1}&quot;, who is not in the team; left unassigned</source>
        <translation>die Zuordnung hält „{0}“ für „{1}“, wer nicht im Team ist; bleibt ohne CPM</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; does not seem to be a person; left unassigned until that is decided</source>
        <translation>„{0}“ scheint keine Person zu sein; bleibt ohne CPM, bis das entschieden ist</translation>
    </message>
    <message>
        <source>merged into row {0}, whose revenue grows by {1}</source>
        <translation>mit Zeile {0} vereinigt, deren Umsatz um {1} wächst</translation>
    </message>
    <message>
        <source>row {0} says something else and counts: {1}</source>
        <translation>Zeile {0} sagt etwas anderes und zählt: {1}</translation>
    </message>
    <message>
        <source>adds to &quot;{0}&quot; of the plan, as was decided</source>
        <translation>kommt wie entschieden zu „{0}“ im Plan hinzu</translation>
    </message>
    <message>
        <source>merged into row {0}, which is refused</source>
        <translation>mit Zeile {0} vereinigt, die abgelehnt ist</translation>
    </message>
    <message>
        <source>rows are to be merged into &quot;{0}&quot;, who is neither in the list nor in the plan (rows: {1})</source>
        <translation>Zeilen sollen mit „{0}“ vereinigt werden, was weder in der Liste noch im Plan ist (Zeilen: {1})</translation>
    </message>
    <message>
        <source>list and plan have both changed: {0}; the plan stays as it is</source>
        <translation>Liste und Plan haben sich beide geändert: {0}; der Plan bleibt, wie er ist</translation>
    </message>
    <message>
        <source>was taken out of the plan since the list was last imported; stays out</source>
        <translation>wurde aus dem Plan genommen, seit die Liste zuletzt importiert wurde; bleibt draußen</translation>
    </message>
    <message>
        <source>was parked and is in the list again; brought back</source>
        <translation>war geparkt und ist wieder in der Liste; zurückgeholt</translation>
    </message>
    <message>
        <source>is parked in the plan; stays parked</source>
        <translation>ist im Plan geparkt; bleibt geparkt</translation>
    </message>
    <message>
        <source>no column says the tier; new partners count as {0}</source>
        <translation>keine Spalte nennt die Stufe; neue Partner zählen als {0}</translation>
    </message>
    <message>
        <source>no coordinates and no country (rows: {0}), so that no city is looked up; a default helps</source>
        <translation>weder Koordinaten noch Land (Zeilen: {0}), so dass kein Ort nachgeschlagen wird; eine Vorgabe hilft</translation>
    </message>
    <message>
        <source>nothing says the role type; new CPMs are taken as {0}</source>
        <translation>nichts nennt den Rollentyp; neue CPMs gelten als {0}</translation>
    </message>
    <message>
        <source>{0}: no number is larger than 2, so that 1 is read as 100 %</source>
        <translation>{0}: Keine Zahl ist größer als 2, so dass 1 als 100 % gelesen wird</translation>
    </message>
    <message>
        <source>the CPM &quot;{0}&quot; is new to the team (rows: {1})</source>
        <translation>der CPM „{0}“ ist neu im Team (Zeilen: {1})</translation>
    </message>
    <message>
        <source>a later export of {0}, compared with what that said on {1}</source>
        <translation>ein späterer Export von {0}, verglichen mit dem Stand von {1}</translation>
    </message>
    <message>
        <source>names {0} of the {1} that were in the list last, so that it is taken for a part of it; nobody counts as gone</source>
        <translation>enthält {0} der {1} Einträge, die zuletzt in der Liste waren, so dass sie als Teil davon gilt; niemand zählt als weg</translation>
    </message>
    <message>
        <source>no longer in the list, and parked where nobody says otherwise: {0} ({1})</source>
        <translation>nicht mehr in der Liste und geparkt, wo niemand anderes sagt: {0} ({1})</translation>
    </message>
    <message>
        <source>no longer in the list, and left as they are where nobody says otherwise: {0} ({1})</source>
        <translation>nicht mehr in der Liste und belassen, wie sie sind, wo niemand anderes sagt: {0} ({1})</translation>
    </message>
    <message>
        <source>{0}: {1} went from {2} to {3} since the last import, more than guessed to be usual</source>
        <translation>{0}: {1} ging seit dem letzten Import von {2} auf {3}, mehr, als üblich geschätzt ist</translation>
    </message>
    <message>
        <source>{field}: {fault}; left out</source>
        <translation>{field}: {fault}; ausgelassen</translation>
    </message>
    <message>
        <source>There is no cell in row {row_number} under &quot;{column}&quot; that could be mended</source>
        <translation>In Zeile {row_number} gibt es unter „{column}“ keine Zelle, die sich ausbessern ließe</translation>
    </message>
    <message>
        <source>undo this correction</source>
        <translation>Machen Sie diese Berichtigung rückgängig</translation>
    </message>
    <message>
        <source>{refused} rows are refused, more than a worksheet holds</source>
        <translation>{refused} Zeilen sind abgelehnt, mehr, als ein Tabellenblatt fasst</translation>
    </message>
    <message>
        <source>look at the mapping first: most likely a column is mapped wrongly</source>
        <translation>Sehen Sie zuerst die Zuordnung an: Am wahrscheinlichsten ist eine Spalte falsch zugeordnet</translation>
    </message>
    <message>
        <source>The joined file &quot;{name}&quot; has no key</source>
        <translation>Die verbundene Datei „{name}“ hat keinen Schlüssel</translation>
    </message>
    <message>
        <source>name the columns that hold the same on both sides</source>
        <translation>Nennen Sie die Spalten, die auf beiden Seiten dasselbe enthalten</translation>
    </message>
    <message>
        <source>The joined file &quot;{name}&quot; brings no column</source>
        <translation>Die verbundene Datei „{name}“ bringt keine Spalte</translation>
    </message>
    <message>
        <source>name one</source>
        <translation>Nennen Sie eine</translation>
    </message>
    <message>
        <source>The column &quot;{twice}&quot; would be brought twice</source>
        <translation>Die Spalte „{twice}“ würde zweimal mitgebracht</translation>
    </message>
    <message>
        <source>give each joined file a name of its own and bring each column once</source>
        <translation>Geben Sie jeder verbundenen Datei einen eigenen Namen, und bringen Sie jede Spalte einmal</translation>
    </message>
    <message>
        <source>The joined file &quot;{name}&quot; would bring a second column &quot;{column}&quot;</source>
        <translation>Die verbundene Datei „{name}“ brächte eine zweite Spalte „{column}“</translation>
    </message>
    <message>
        <source>give it another name</source>
        <translation>Geben Sie ihr einen anderen Namen</translation>
    </message>
    <message>
        <source>There is no column &quot;{column}&quot; to join by</source>
        <translation>Es gibt keine Spalte „{column}“, über die sich verbinden ließe</translation>
    </message>
    <message>
        <source>name one of its columns: {header}</source>
        <translation>Nennen Sie eine ihrer Spalten: {header}</translation>
    </message>
    <message>
        <source>key of &quot;{table}&quot;</source>
        <translation>Schlüssel von „{table}“</translation>
    </message>
    <message>
        <source>The owner &quot;{word}&quot; is decided twice</source>
        <translation>Über „{word}“ als Betreuer ist zweimal entschieden</translation>
    </message>
    <message>
        <source>leave one of the decisions</source>
        <translation>Lassen Sie eine der Entscheidungen</translation>
    </message>
    <message>
        <source>a list of pairs</source>
        <translation>eine Liste von Paaren</translation>
    </message>
    <message>
        <source>pairs such as [&quot;A-1&quot;, &quot;A-2&quot;]</source>
        <translation>Paare wie [&quot;A-1&quot;, &quot;A-2&quot;]</translation>
    </message>
    <message>
        <source>The field &quot;{twice}&quot; is mapped twice</source>
        <translation>Das Feld „{twice}“ ist zweimal zugeordnet</translation>
    </message>
    <message>
        <source>give it all its columns in one place</source>
        <translation>Geben Sie ihm alle seine Spalten an einer Stelle</translation>
    </message>
    <message>
        <source>No column is mapped to {group}, without which rows have no name</source>
        <translation>Keine Spalte ist {group} zugeordnet; ohne sie haben Zeilen keinen Namen</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>map a column to it</source>
        <translation>Ordnen Sie ihm eine Spalte zu</translation>
    </message>
    <message>
        <source>field with a default</source>
        <translation>Feld mit einer Vorgabe</translation>
    </message>
    <message>
        <source>There is no column &quot;{column}&quot;</source>
        <translation>Es gibt keine Spalte „{column}“</translation>
    </message>
    <message>
        <source>map one of its columns: {header}</source>
        <translation>Ordnen Sie eine ihrer Spalten zu: {header}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not a {what} here</source>
        <translation>„{name}“ besagt hier nichts ({what})</translation>
    </message>
    <message>
        <source>use one of {names}</source>
        <translation>Verwenden Sie eines von diesen: {names}</translation>
    </message>
    <message>
        <source>field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>The field &quot;{field}&quot; takes one column only</source>
        <translation>Das Feld „{field}“ nimmt nur eine Spalte</translation>
    </message>
    <message>
        <source>leave one of them</source>
        <translation>Lassen Sie eine davon</translation>
    </message>
    <message>
        <source>The field &quot;{field}&quot; holds no words that could be translated</source>
        <translation>Das Feld „{field}“ enthält keine Wörter, die sich übersetzen ließen</translation>
    </message>
    <message>
        <source>leave its value map out</source>
        <translation>Lassen Sie seine Wertetabelle weg</translation>
    </message>
    <message>
        <source>The field &quot;{field}&quot; holds one value, so that its cells cannot be split</source>
        <translation>Das Feld „{field}“ enthält einen Wert, so dass sich seine Zellen nicht teilen lassen</translation>
    </message>
    <message>
        <source>leave the split out</source>
        <translation>Lassen Sie das Teilen weg</translation>
    </message>
    <message>
        <source>The field &quot;{field}&quot; has no column</source>
        <translation>Das Feld „{field}“ hat keine Spalte</translation>
    </message>
    <message>
        <source>The field &quot;{field}&quot; holds one text, so that a word cannot mean several</source>
        <translation>Das Feld „{field}“ enthält einen Text, so dass ein Wort nicht mehreres bedeuten kann</translation>
    </message>
    <message>
        <source>name one meaning</source>
        <translation>Nennen Sie eine Bedeutung</translation>
    </message>
    <message>
        <source>&quot;{table}&quot; makes no sense for a list of {value}</source>
        <translation>„{table}“ ergibt für eine Liste dieser Art keinen Sinn ({value})</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>Lassen Sie es weg</translation>
    </message>
    <message>
        <source>numbers can be read in several ways, taken as {0}: {others}</source>
        <translation>Zahlen lassen sich auf mehrere Arten lesen, genommen ist {0}: {others}</translation>
    </message>
    <message>
        <source>dates can be read in two ways, taken as {0}</source>
        <translation>Daten lassen sich auf zwei Arten lesen, genommen ist {0}</translation>
    </message>
    <message>
        <source>as it was mapped last, on {0}</source>
        <translation>wie zuletzt zugeordnet, am {0}</translation>
    </message>
    <message>
        <source>{0} is left open: it may be {columns}</source>
        <translation>{0} bleibt offen: Es kann {columns} sein</translation>
    </message>
    <message>
        <source>{0} is left open: {columns} may say what partners earn themselves, not what is sold to them</source>
        <translation>{0} bleibt offen: {columns} nennt vielleicht, was Partner selbst verdienen, nicht, was ihnen verkauft wird</translation>
    </message>
    <message>
        <source>{0} is left open: {columns} seems to be in thousands or millions</source>
        <translation>{0} bleibt offen: {columns} ist anscheinend in Tausend oder Millionen</translation>
    </message>
    <message>
        <source>{0} is left open: {columns} does not seem to be the sales of one year</source>
        <translation>{0} bleibt offen: {columns} ist anscheinend nicht der Umsatz eines Jahres</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; only numbers the rows and is not taken for an ID</source>
        <translation>„{0}“ nummeriert nur die Zeilen und gilt nicht als ID</translation>
    </message>
    <message>
        <source>{0} is left open: &quot;{1}&quot; holds the same values again and again, or no single words</source>
        <translation>{0} bleibt offen: „{1}“ enthält immer wieder dieselben Werte oder keine einzelnen Wörter</translation>
    </message>
    <message>
        <source>{0} is left open: &quot;{1}&quot; is filled in {2} % of the rows only</source>
        <translation>{0} bleibt offen: „{1}“ ist nur in {2} % der Zeilen gefüllt</translation>
    </message>
    <message>
        <source>the sales models are taken from columns that hold yes and no: {all_columns}</source>
        <translation>Vertriebsmodelle kommen aus Spalten, die Ja und Nein enthalten: {all_columns}</translation>
    </message>
    <message>
        <source>the sales models are taken from &quot;{0}&quot; by what it holds, and {1} % of its values were understood</source>
        <translation>Vertriebsmodelle wurden am Inhalt der Spalte „{0}“ erkannt; {1} % der Werte wurden verstanden</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is taken for {1}, because it holds words of the plan</source>
        <translation>„{0}“ gilt als {1}, weil es Wörter des Plans enthält</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; was probably renamed to &quot;{1}&quot;</source>
        <translation>„{0}“ wurde wahrscheinlich in „{1}“ umbenannt</translation>
    </message>
    <message>
        <source>no longer there: {all_columns}</source>
        <translation>nicht mehr da: {all_columns}</translation>
    </message>
    <message>
        <source>new columns: {all_columns}</source>
        <translation>neue Spalten: {all_columns}</translation>
    </message>
    <message>
        <source>{0} is new, fed by {columns}</source>
        <translation>{0} ist neu, aus {columns}</translation>
    </message>
    <message>
        <source>{0}: new words are understood, please look: {others}</source>
        <translation>{0}: Neue Wörter sind verstanden, bitte sehen Sie nach: {others}</translation>
    </message>
    <message>
        <source>numbers were written as {0} and are now as {1}</source>
        <translation>Zahlen waren als {0} geschrieben und sind es jetzt als {1}</translation>
    </message>
    <message>
        <source>dates were written {0} and are now {1}</source>
        <translation>Daten waren als {0} geschrieben und sind es jetzt als {1}</translation>
    </message>
    <message>
        <source>the default {0} = {1} is left out: the plan has no such thing</source>
        <translation>Vorgabe {0} = {1} ist weggelassen: Der Plan hat nichts dergleichen</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; has no telling header and is taken for {1} by what it holds</source>
        <translation>„{0}“ hat keine sprechende Überschrift und gilt nach dem Inhalt als {1}</translation>
    </message>
    <message>
        <source>This is not TOML, {error}</source>
        <translation>Das ist kein TOML, {error}</translation>
    </message>
    <message>
        <source>mend that place</source>
        <translation>Bessern Sie diese Stelle aus</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>text in quotation marks</source>
        <translation>Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>value of &quot;{key}&quot;</source>
        <translation>Wert von „{key}“</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; cannot be {value}</source>
        <translation>„{key}“ kann nicht {value} sein</translation>
    </message>
    <message>
        <source>give {wanted}</source>
        <translation>Geben Sie an: {wanted}</translation>
    </message>
    <message>
        <source>it has more than {count} parts</source>
        <translation>sie hat mehr als {count} Teile</translation>
    </message>
    <message>
        <source>two of its parts have the same name</source>
        <translation>zwei ihrer Teile haben denselben Namen</translation>
    </message>
    <message>
        <source>it unpacks to more than {size} MB</source>
        <translation>sie entpackt sich zu mehr als {size} MB</translation>
    </message>
    <message>
        <source>a part of it is packed more than {ratio} times</source>
        <translation>ein Teil von ihr ist mehr als {ratio}-fach gepackt</translation>
    </message>
    <message>
        <source>a part of it declares a document type</source>
        <translation>ein Teil von ihr erklärt einen Dokumenttyp</translation>
    </message>
    <message>
        <source>The workbook was not opened because {why}</source>
        <translation>Die Arbeitsmappe wurde nicht geöffnet: {why}</translation>
    </message>
    <message>
        <source>Copy the table alone into a new workbook and import that</source>
        <translation>Kopieren Sie allein die Tabelle in eine neue Arbeitsmappe, und importieren Sie diese</translation>
    </message>
    <message>
        <source>The workbook is damaged or no workbook at all</source>
        <translation>Die Arbeitsmappe ist beschädigt oder gar keine</translation>
    </message>
    <message>
        <source>Open it in Excel or LibreOffice, save it again as .xlsx and import that</source>
        <translation>Öffnen Sie sie in Excel oder LibreOffice, speichern Sie sie neu als .xlsx, und importieren Sie diese</translation>
    </message>
    <message>
        <source>{cell} is not a number</source>
        <translation>{cell} ist keine Zahl</translation>
    </message>
    <message>
        <source>{cell} is not a finite number</source>
        <translation>{cell} ist keine endliche Zahl</translation>
    </message>
    <message>
        <source>{cell} is too large</source>
        <translation>{cell} ist zu groß</translation>
    </message>
    <message>
        <source>{cell} does not fit the way numbers are written here</source>
        <translation>{cell} passt nicht zu der Art, wie Zahlen hier geschrieben sind</translation>
    </message>
    <message>
        <source>{cell} is a number that a spreadsheet may have rounded</source>
        <translation>{cell} ist eine Zahl, die eine Tabelle gerundet haben kann</translation>
    </message>
    <message>
        <source>{cell} is not a whole number</source>
        <translation>{cell} ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>{cell} is not a date</source>
        <translation>{cell} ist kein Datum</translation>
    </message>
    <message>
        <source>{cell} is a bare number, not a date</source>
        <translation>{cell} ist eine bloße Zahl, kein Datum</translation>
    </message>
    <message>
        <source>{cell} is a day that does not exist</source>
        <translation>{cell} ist ein Tag, den es nicht gibt</translation>
    </message>
    <message>
        <source>{cell} is a date whose two-digit year may lie in either century</source>
        <translation>{cell} ist ein Datum, dessen zweistelliges Jahr in beiden Jahrhunderten liegen kann</translation>
    </message>
    <message>
        <source>{cell} is neither yes nor no</source>
        <translation>{cell} ist weder Ja noch Nein</translation>
    </message>
    <message>
        <source>{cell} cannot be an identifier</source>
        <translation>{cell} kann keine Kennung sein</translation>
    </message>
    <message>
        <source>{cell} is an identifier that a spreadsheet may have rounded</source>
        <translation>{cell} ist eine Kennung, die eine Tabelle gerundet haben kann</translation>
    </message>
    <message>
        <source>{cell} is an error of a spreadsheet</source>
        <translation>{cell} ist ein Fehler einer Tabelle</translation>
    </message>
    <message>
        <source>Copy the table alone into a new workbook, or leave out what the plan does not need, and import that</source>
        <translation>Kopieren Sie allein die Tabelle in eine neue Arbeitsmappe, oder lassen Sie weg, was der Plan nicht braucht, und importieren Sie diese</translation>
    </message>
    <message>
        <source>The file could not be taken apart: it is damaged or far larger inside than it looks</source>
        <translation>Die Datei ließ sich nicht zerlegen: Sie ist beschädigt oder innen viel größer, als sie aussieht</translation>
    </message>
    <message>
        <source>The file takes too long to read</source>
        <translation>Die Datei braucht zu lange zum Lesen</translation>
    </message>
    <message>
        <source>{separator} cannot separate cells</source>
        <translation>{separator} kann Zellen nicht trennen</translation>
    </message>
    <message>
        <source>Use one character, such as a comma, a semicolon, a tab or a bar</source>
        <translation>Verwenden Sie ein Zeichen, etwa Komma, Semikolon, Tabulator oder senkrechten Strich</translation>
    </message>
    <message>
        <source>Open it in Excel or LibreOffice and save it as an Excel workbook (.xlsx) or as CSV</source>
        <translation>Öffnen Sie sie in Excel oder LibreOffice, und speichern Sie sie als Excel-Arbeitsmappe (.xlsx) oder als CSV</translation>
    </message>
    <message>
        <source>The file is XML or a web page without a table, whatever its name says</source>
        <translation>Die Datei ist XML oder eine Webseite ohne Tabelle, was immer ihr Name sagt</translation>
    </message>
    <message>
        <source>The workbook is protected by a password</source>
        <translation>Die Arbeitsmappe ist durch ein Kennwort geschützt</translation>
    </message>
    <message>
        <source>Open it in Excel, remove the password under File &gt; Info &gt; Protect Workbook and save it</source>
        <translation>Öffnen Sie sie in Excel, entfernen Sie das Kennwort unter Datei &gt; Informationen &gt; Arbeitsmappe schützen, und speichern Sie sie</translation>
    </message>
    <message>
        <source>The file is neither a text table nor a workbook</source>
        <translation>Die Datei ist weder eine Texttabelle noch eine Arbeitsmappe</translation>
    </message>
    <message>
        <source>The file does not exist</source>
        <translation>Die Datei gibt es nicht</translation>
    </message>
    <message>
        <source>Check its name and folder</source>
        <translation>Prüfen Sie Namen und Ordner</translation>
    </message>
    <message>
        <source>This is a folder, not a file</source>
        <translation>Das ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>Choose a file in it</source>
        <translation>Wählen Sie eine Datei darin</translation>
    </message>
    <message>
        <source>The file may not be read</source>
        <translation>Die Datei darf nicht gelesen werden</translation>
    </message>
    <message>
        <source>Close it in other programs or ask its owner for permission</source>
        <translation>Schließen Sie sie in anderen Programmen, oder bitten Sie den Besitzer um die Erlaubnis</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>Die Datei konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Copy it to a local folder and try again</source>
        <translation>Kopieren Sie sie in einen lokalen Ordner, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Die Datei ist leer</translation>
    </message>
    <message>
        <source>Export the list again</source>
        <translation>Exportieren Sie die Liste noch einmal</translation>
    </message>
    <message>
        <source>The file is larger than {size} MB</source>
        <translation>Die Datei ist größer als {size} MB</translation>
    </message>
    <message>
        <source>Leave out rows or columns the plan does not need and export it again</source>
        <translation>Lassen Sie Zeilen oder Spalten weg, die der Plan nicht braucht, und exportieren Sie sie noch einmal</translation>
    </message>
    <message>
        <source>The table has more than {count} cells, as it reaches to {cell}</source>
        <translation>Die Tabelle hat mehr als {count} Zellen, denn sie reicht bis {cell}</translation>
    </message>
    <message>
        <source>The table has more than {count} cells</source>
        <translation>Die Tabelle hat mehr als {count} Zellen</translation>
    </message>
    <message>
        <source>Delete rows and columns beyond the table, or those the plan does not need</source>
        <translation>Löschen Sie Zeilen und Spalten jenseits der Tabelle oder solche, die der Plan nicht braucht</translation>
    </message>
    <message>
        <source>it declares a document type</source>
        <translation>sie erklärt einen Dokumenttyp</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>Kommas</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>Semikolons</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>Tabulatoren</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>senkrechte Striche</translation>
    </message>
    <message>
        <source>no separator, one column</source>
        <translation>kein Trennzeichen, eine Spalte</translation>
    </message>
    <message>
        <source>written in {values}</source>
        <translation>geschrieben in {values}</translation>
    </message>
    <message>
        <source>probably written in {values}; look at the names with accents</source>
        <translation>wahrscheinlich geschrieben in {values}; sehen Sie Namen mit Umlauten und Akzenten an</translation>
    </message>
    <message>
        <source>empty characters left out: {values}</source>
        <translation>leere Zeichen weggelassen: {values}</translation>
    </message>
    <message>
        <source>cells quoted by {values}</source>
        <translation>Zellen in Anführungszeichen: {values}</translation>
    </message>
    <message>
        <source>backslashes before quotation marks</source>
        <translation>Schrägstriche vor Anführungszeichen</translation>
    </message>
    <message>
        <source>rows whose quotation marks do not match, to be looked at: {values}</source>
        <translation>Zeilen, deren Anführungszeichen nicht zusammenpassen, bitte ansehen: {values}</translation>
    </message>
    <message>
        <source>header in row {values}</source>
        <translation>Überschriften in Zeile {values}</translation>
    </message>
    <message>
        <source>no clear header, row {values} taken for it</source>
        <translation>keine klaren Überschriften, Zeile {values} dafür genommen</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>keine Überschriften</translation>
    </message>
    <message>
        <source>no rows below the header</source>
        <translation>keine Zeilen unter den Überschriften</translation>
    </message>
    <message>
        <source>lines above the header left out: {values}</source>
        <translation>Zeilen über den Überschriften weggelassen: {values}</translation>
    </message>
    <message>
        <source>notes below the table left out: {values}</source>
        <translation>Anmerkungen unter der Tabelle weggelassen: {values}</translation>
    </message>
    <message>
        <source>rows that repeat the header left out: {values}</source>
        <translation>Zeilen, die die Überschriften wiederholen, weggelassen: {values}</translation>
    </message>
    <message>
        <source>cells to the right of the table left out in rows: {values}</source>
        <translation>Zellen rechts von der Tabelle weggelassen in Zeilen: {values}</translation>
    </message>
    <message>
        <source>rows with cells missing at the end: {values}</source>
        <translation>Zeilen, denen am Ende Zellen fehlen: {values}</translation>
    </message>
    <message>
        <source>columns without a name: {values}</source>
        <translation>Spalten ohne Namen: {values}</translation>
    </message>
    <message>
        <source>names used twice: {values}</source>
        <translation>doppelte Namen: {values}</translation>
    </message>
    <message>
        <source>other sheets: {values}</source>
        <translation>andere Blätter: {values}</translation>
    </message>
    <message>
        <source>hidden sheets: {values}</source>
        <translation>ausgeblendete Blätter: {values}</translation>
    </message>
    <message>
        <source>the sheet {values} is hidden in the workbook</source>
        <translation>das Blatt {values} ist in der Arbeitsmappe ausgeblendet</translation>
    </message>
    <message>
        <source>a Strict Open XML workbook</source>
        <translation>eine Arbeitsmappe nach Strict Open XML</translation>
    </message>
    <message>
        <source>hidden rows are read too: {values}</source>
        <translation>ausgeblendete Zeilen werden auch gelesen: {values}</translation>
    </message>
    <message>
        <source>hidden columns are read too: {values}</source>
        <translation>ausgeblendete Spalten werden auch gelesen: {values}</translation>
    </message>
    <message>
        <source>of merged cells only the first holds the value: {values}</source>
        <translation>von verbundenen Zellen enthält nur die erste den Wert: {values}</translation>
    </message>
    <message>
        <source>a filter is set, the rows it hides are read too: {values}</source>
        <translation>ein Filter ist gesetzt, die Zeilen, die er verbirgt, werden auch gelesen: {values}</translation>
    </message>
    <message>
        <source>cells with an error: {values}</source>
        <translation>Zellen mit einem Fehler: {values}</translation>
    </message>
    <message>
        <source>shown as percentages, 1 being the whole: columns {values}</source>
        <translation>als Prozent gezeigt, wobei 1 das Ganze ist: Spalten {values}</translation>
    </message>
    <message>
        <source>hidden parts, merged cells and cells with an error could not be looked for</source>
        <translation>nach Ausgeblendetem, verbundenen Zellen und Zellen mit Fehlern ließ sich nicht suchen</translation>
    </message>
    <message>
        <source>formulas never calculated, read as blank: {values}</source>
        <translation>nie berechnete Formeln, leer gelesen: {values}</translation>
    </message>
    <message>
        <source>separated by {mark}</source>
        <translation>getrennt durch {mark}</translation>
    </message>
    <message>
        <source>{first} ({others} otherwise)</source>
        <translation>{first} (sonst {others})</translation>
    </message>
    <message>
        <source>There is no sheet called {wanted}</source>
        <translation>Es gibt kein Blatt namens {wanted}</translation>
    </message>
    <message>
        <source>Choose one of: {names}</source>
        <translation>Wählen Sie eines von diesen: {names}</translation>
    </message>
    <message>
        <source>There is no table here, nothing is filled in</source>
        <translation>Hier ist keine Tabelle, nichts ist ausgefüllt</translation>
    </message>
    <message>
        <source>Choose another sheet or export the list again</source>
        <translation>Wählen Sie ein anderes Blatt, oder exportieren Sie die Liste noch einmal</translation>
    </message>
    <message>
        <source>The table has {width} columns, more than {maximum_columns}</source>
        <translation>Die Tabelle hat {width} Spalten, mehr als {maximum_columns}</translation>
    </message>
    <message>
        <source>Leave out columns the plan does not need</source>
        <translation>Lassen Sie Spalten weg, die der Plan nicht braucht</translation>
    </message>
    <message>
        <source>Row {asked} cannot hold the column names</source>
        <translation>Zeile {asked} kann nicht die Namen der Spalten enthalten</translation>
    </message>
    <message>
        <source>Choose a row from 1 to {last}, or {no_header} for none</source>
        <translation>Wählen Sie eine Zeile von 1 bis {last}, oder {no_header} für keine</translation>
    </message>
    <message>
        <source>There is no sheet called {sheet}, a text file has none</source>
        <translation>Es gibt kein Blatt namens {sheet}; eine Textdatei hat keine</translation>
    </message>
    <message>
        <source>Leave the sheet out</source>
        <translation>Lassen Sie das Blatt weg</translation>
    </message>
    <message>
        <source>The file says that it is written in Unicode, but it is damaged or its end is missing</source>
        <translation>Die Datei sagt, sie sei in Unicode geschrieben, aber sie ist beschädigt, oder ihr Ende fehlt</translation>
    </message>
    <message>
        <source>Export the list again, or copy it anew</source>
        <translation>Exportieren Sie die Liste noch einmal, oder kopieren Sie sie neu</translation>
    </message>
    <message>
        <source>There is no encoding called {asked}</source>
        <translation>Es gibt keine Zeichenkodierung namens {asked}</translation>
    </message>
    <message>
        <source>Use one such as utf-8, cp1252 or utf-16</source>
        <translation>Verwenden Sie eine wie utf-8, cp1252 oder utf-16</translation>
    </message>
    <message>
        <source>The file is not written in {asked}</source>
        <translation>Die Datei ist nicht in {asked} geschrieben</translation>
    </message>
    <message>
        <source>Choose another encoding</source>
        <translation>Wählen Sie eine andere Zeichenkodierung</translation>
    </message>
    <message>
        <source>There is no such file or folder</source>
        <translation>Eine solche Datei oder einen solchen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>check its name and where it is</source>
        <translation>Prüfen Sie Namen und Ort</translation>
    </message>
    <message>
        <source>{fitting} files fit &quot;{pattern}&quot;</source>
        <translation>{fitting} Dateien passen zu „{pattern}“</translation>
    </message>
    <message>
        <source>give one of them</source>
        <translation>Geben Sie eine davon an</translation>
    </message>
    <message>
        <source>No file fits &quot;{pattern}&quot;, which the recipe asks for</source>
        <translation>Keine Datei passt zu „{pattern}“, nach der das Rezept fragt</translation>
    </message>
    <message>
        <source>give it along with the others</source>
        <translation>Geben Sie sie zusammen mit den anderen an</translation>
    </message>
    <message>
        <source>at least one list, each under [[lists]]</source>
        <translation>mindestens eine Liste, jede unter [[lists]]</translation>
    </message>
    <message>
        <source>{source}, list {count}</source>
        <translation>{source}, Liste {count}</translation>
    </message>
    <message>
        <source>partners, team or assignments</source>
        <translation>partners, team oder assignments</translation>
    </message>
    <message>
        <source>{source}, join {count}</source>
        <translation>{source}, Verbindung {count}</translation>
    </message>
    <message>
        <source>what the columns of this file are to be called after</source>
        <translation>wonach die Spalten dieser Datei heißen sollen</translation>
    </message>
    <message>
        <source>a name, with * for what differs from export to export</source>
        <translation>einen Namen, mit * für das, was von Export zu Export anders ist</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>tables, each under [[{key}]]</source>
        <translation>Tabellen, jede unter [[{key}]]</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is missing</source>
        <translation>„{key}“ fehlt</translation>
    </message>
    <message>
        <source>&quot;{column}&quot; is of several currencies ({value}), so that its sums mean nothing and nothing was entered</source>
        <translation>„{column}“ ist in mehreren Währungen ({value}), so dass die Summen nichts besagen und nichts eingetragen wurde</translation>
    </message>
    <message>
        <source>export it in one currency</source>
        <translation>Exportieren Sie sie in einer Währung</translation>
    </message>
    <message>
        <source>Not one of the {lines} lines belongs to a row, so that nothing was entered</source>
        <translation>Nicht eine der {lines} Zeilen gehört zu einer Zeile der Liste, so dass nichts eingetragen wurde</translation>
    </message>
    <message>
        <source>join them by the columns that hold the same on both sides</source>
        <translation>Verbinden Sie sie über die Spalten, die auf beiden Seiten dasselbe enthalten</translation>
    </message>
    <message>
        <source>No list of {value} called &quot;{source}&quot; was imported into this plan</source>
        <translation>Keine Liste „{source}“ dieser Art ({value}) wurde in diesen Plan importiert</translation>
    </message>
    <message>
        <source>name one of {known}</source>
        <translation>Nennen Sie eine von diesen: {known}</translation>
    </message>
    <message>
        <source>import it as a new list</source>
        <translation>Importieren Sie sie als neue Liste</translation>
    </message>
    <message>
        <source>filled cells</source>
        <translation>gefüllte Zellen</translation>
    </message>
    <message>
        <source>different values</source>
        <translation>verschiedene Werte</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>lowest number</source>
        <translation>kleinste Zahl</translation>
    </message>
    <message>
        <source>highest number</source>
        <translation>größte Zahl</translation>
    </message>
    <message>
        <source>blank cells</source>
        <translation>leere Zellen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>{source}, line {line}</source>
        <translation>{source}, Zeile {line}</translation>
    </message>
</context>
<context>
    <name>joining</name>
    <message>
        <source>first</source>
        <translation>erste</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>count</source>
        <translation>gezählt</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>höchste</translation>
    </message>
    <message>
        <source>latest</source>
        <translation>späteste</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>{source} by {pairs}: {lines} of {all_lines} lines belong to {rows} of {all_rows} rows.</source>
        <translation>{source} über {pairs}: {lines} von {all_lines} Zeilen gehören zu {rows} von {all_rows} Zeilen der Liste.</translation>
    </message>
    <message>
        <source>Not in &quot;{source}&quot; ({count}): {named}.</source>
        <translation>Nicht in „{source}“ ({count}): {named}.</translation>
    </message>
    <message>
        <source>Only in &quot;{source}&quot; ({count}): {named}.</source>
        <translation>Nur in „{source}“ ({count}): {named}.</translation>
    </message>
    <message>
        <source>{count} rows share their key with others: {named}.</source>
        <translation>{count} Zeilen der Liste teilen ihren Schlüssel mit anderen: {named}.</translation>
    </message>
    <message>
        <source>{count} lines share their key with others, where one was to be taken: {named}.</source>
        <translation>{count} Zeilen teilen ihren Schlüssel mit anderen, wo eine zu nehmen war: {named}.</translation>
    </message>
    <message>
        <source>Lines that repeat an earlier one in every cell, and count: {count}.</source>
        <translation>Zeilen, die eine frühere in jeder Zelle wiederholen und zählen: {count}.</translation>
    </message>
    <message>
        <source>Keys that are nearly the same and were not joined ({count}): {named}.</source>
        <translation>Schlüssel, die fast gleich sind und nicht verbunden wurden ({count}): {named}.</translation>
    </message>
    <message>
        <source>{total} in the file, all of it brought</source>
        <translation>{total} in der Datei, alles davon mitgebracht</translation>
    </message>
    <message>
        <source>{amount} belongs to no row</source>
        <translation>{amount} gehört zu keiner Zeile der Liste</translation>
    </message>
    <message>
        <source>{amount} belongs to keys that several rows have</source>
        <translation>{amount} gehört zu Schlüsseln, die mehrere Zeilen haben</translation>
    </message>
    <message>
        <source>{amount} stands beside lines that cannot be read</source>
        <translation>{amount} steht neben Zeilen, die sich nicht lesen lassen</translation>
    </message>
    <message>
        <source>{total} in the file, {brought} brought; {rest}</source>
        <translation>{total} in der Datei, {brought} mitgebracht; {rest}</translation>
    </message>
    <message>
        <source>what is left adds up to nothing</source>
        <translation>der Rest ergibt zusammen nichts</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; in row {row}</source>
        <translation>„{cell}“ in Zeile {row}</translation>
    </message>
    <message>
        <source>{column}: cells that cannot be read ({count}): {cells}.</source>
        <translation>{column}: Zellen, die sich nicht lesen lassen ({count}): {cells}.</translation>
    </message>
    <message>
        <source>{column}: the numbers are of several currencies: {signs}.</source>
        <translation>{column}: Die Zahlen sind in mehreren Währungen: {signs}.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>{column}: the numbers could be other ones, written as in {formats}.</source>
        <translation>{column}: Die Zahlen könnten andere sein, geschrieben wie in {formats}.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>no key</source>
        <translation>kein Schlüssel</translation>
    </message>
    <message>
        <source>{key} (row {row})</source>
        <translation>{key} (Zeile {row})</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgarisch</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Katalanisch</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estnisch</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Kroatisch</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Litauisch</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Lettisch</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Malaiisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norwegisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slowakisch</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Slowenisch</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Serbisch</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
</context>
<context>
    <name>laws</name>
    <message>
        <source>{name} has no part of this model to give away</source>
        <translation>{name} hat keinen Teil dieses Modells abzugeben</translation>
    </message>
    <message>
        <source>assign the partner and tag it with the model first</source>
        <translation>Ordnen Sie den Partner zu, und geben Sie ihm zuerst das Modell</translation>
    </message>
    <message>
        <source>There is no tier &quot;{name}&quot;</source>
        <translation>Es gibt keine Stufe „{name}“</translation>
    </message>
    <message>
        <source>choose one of the plan&apos;s tiers</source>
        <translation>Wählen Sie eine der Stufen des Plans</translation>
    </message>
    <message>
        <source>There is no partner &quot;{name}&quot;</source>
        <translation>Es gibt keinen Partner „{name}“</translation>
    </message>
    <message>
        <source>import the partner first</source>
        <translation>Importieren Sie den Partner zuerst</translation>
    </message>
    <message>
        <source>There is no CPM &quot;{name}&quot;</source>
        <translation>Es gibt keinen CPM „{name}“</translation>
    </message>
    <message>
        <source>choose one of the team, or none</source>
        <translation>Wählen Sie jemanden aus dem Team oder niemanden</translation>
    </message>
    <message>
        <source>{kind} needs a name</source>
        <translation>{kind} braucht einen Namen</translation>
    </message>
    <message>
        <source>type one</source>
        <translation>Tippen Sie einen</translation>
    </message>
    <message>
        <source>A name has at most {most} characters</source>
        <translation>Ein Name hat höchstens {most} Zeichen</translation>
    </message>
    <message>
        <source>shorten the one of {length}</source>
        <translation>Kürzen Sie den von {length}</translation>
    </message>
    <message>
        <source>&quot;{own}&quot; is kept under the ID &quot;{key}&quot;</source>
        <translation>„{own}“ steht unter der ID „{key}“</translation>
    </message>
    <message>
        <source>keep each thing under its own ID</source>
        <translation>Halten Sie jedes Ding unter seiner eigenen ID</translation>
    </message>
    <message>
        <source>{what} cannot be {value}</source>
        <translation>{what}: {value} ist nicht möglich</translation>
    </message>
    <message>
        <source>give a number from {low} to {high}</source>
        <translation>Geben Sie eine Zahl von {low} bis {high} an</translation>
    </message>
    <message>
        <source>A criterion</source>
        <translation>Ein Kriterium</translation>
    </message>
    <message>
        <source>There is another criterion called &quot;{name}&quot; for this sales model</source>
        <translation>Es gibt ein anderes Kriterium namens „{name}“ für dieses Vertriebsmodell</translation>
    </message>
    <message>
        <source>choose a name of its own</source>
        <translation>Wählen Sie einen eigenen Namen</translation>
    </message>
    <message>
        <source>There is no criterion &quot;{name}&quot;</source>
        <translation>Es gibt kein Kriterium „{name}“</translation>
    </message>
    <message>
        <source>choose one of the plan&apos;s</source>
        <translation>Wählen Sie eines aus dem Plan</translation>
    </message>
    <message>
        <source>Charters have no text &quot;{name}&quot;</source>
        <translation>Rollenprofile haben keinen Text „{name}“</translation>
    </message>
    <message>
        <source>choose one of theirs</source>
        <translation>Wählen Sie einen der vorhandenen</translation>
    </message>
    <message>
        <source>A text of the charters cannot be empty</source>
        <translation>Ein Text der Rollenprofile kann nicht leer sein</translation>
    </message>
    <message>
        <source>type one, or take the program&apos;s again</source>
        <translation>Tippen Sie einen, oder nehmen Sie wieder den des Programms</translation>
    </message>
    <message>
        <source>A text has at most {most} characters</source>
        <translation>Ein Text hat höchstens {most} Zeichen</translation>
    </message>
    <message>
        <source>shorten it</source>
        <translation>Kürzen Sie ihn</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>no braces</source>
        <translation>keine Klammern</translation>
    </message>
    <message>
        <source>A brace in the text is not closed</source>
        <translation>Eine geschweifte Klammer im Text ist nicht geschlossen</translation>
    </message>
    <message>
        <source>use {choices}; double a brace that is meant</source>
        <translation>Verwenden Sie {choices}; verdoppeln Sie eine Klammer, die so gemeint ist</translation>
    </message>
    <message>
        <source>Nothing can be filled in for {place} here</source>
        <translation>Für {place} lässt sich hier nichts einsetzen</translation>
    </message>
    <message>
        <source>use {choices}</source>
        <translation>Verwenden Sie {choices}</translation>
    </message>
    <message>
        <source>A target in hundredths</source>
        <translation>Ein Ziel in Hundertsteln</translation>
    </message>
    <message>
        <source>The horizon in months</source>
        <translation>Der Horizont in Monaten</translation>
    </message>
    <message>
        <source>The first month of the fiscal year</source>
        <translation>Der erste Monat des Geschäftsjahrs</translation>
    </message>
    <message>
        <source>The merit month</source>
        <translation>Der Erhöhungsmonat</translation>
    </message>
    <message>
        <source>Merit in hundredths of a percent</source>
        <translation>Gehaltserhöhung in hundertstel Prozent</translation>
    </message>
    <message>
        <source>Attrition in hundredths of a percent</source>
        <translation>Fluktuation in hundertstel Prozent</translation>
    </message>
    <message>
        <source>Pay cannot be negative</source>
        <translation>Vergütung kann nicht negativ sein</translation>
    </message>
    <message>
        <source>give 0 or more, or book an adjustment</source>
        <translation>Geben Sie 0 oder mehr an, oder buchen Sie eine Anpassung</translation>
    </message>
    <message>
        <source>An amount of pay is too large</source>
        <translation>Ein Betrag der Vergütung ist zu groß</translation>
    </message>
    <message>
        <source>Burden in hundredths of a percent</source>
        <translation>Nebenkosten in hundertstel Prozent</translation>
    </message>
    <message>
        <source>An adjustment</source>
        <translation>Eine Anpassung</translation>
    </message>
    <message>
        <source>The fiscal year</source>
        <translation>Das Geschäftsjahr</translation>
    </message>
    <message>
        <source>A budget cannot be negative</source>
        <translation>Ein Budget kann nicht negativ sein</translation>
    </message>
    <message>
        <source>give 0 or more</source>
        <translation>Geben Sie 0 oder mehr an</translation>
    </message>
    <message>
        <source>The budget&apos;s FTE in percent</source>
        <translation>FTE des Budgets in Prozent</translation>
    </message>
    <message>
        <source>There is no role type &quot;{name}&quot;</source>
        <translation>Es gibt keinen Rollentyp „{name}“</translation>
    </message>
    <message>
        <source>choose one of the plan&apos;s role types, or none</source>
        <translation>Wählen Sie einen der Rollentypen des Plans oder keinen</translation>
    </message>
    <message>
        <source>There is another budget line for the same of {year}</source>
        <translation>Es gibt eine andere Budgetzeile für dasselbe im Jahr {year}</translation>
    </message>
    <message>
        <source>change that line instead, or name another role type or cost centre</source>
        <translation>Ändern Sie jene Zeile, oder nennen Sie einen anderen Rollentyp oder eine andere Kostenstelle</translation>
    </message>
    <message>
        <source>There is no plan rate for {currency}</source>
        <translation>Es gibt keinen Plankurs für {currency}</translation>
    </message>
    <message>
        <source>add the rate on the Assumptions page first</source>
        <translation>Tragen Sie den Kurs zuerst auf der Seite Annahmen ein</translation>
    </message>
    <message>
        <source>&quot;{currency}&quot; is not a currency code</source>
        <translation>„{currency}“ ist kein Währungscode</translation>
    </message>
    <message>
        <source>give three capital letters, such as EUR</source>
        <translation>Geben Sie drei Großbuchstaben an, etwa EUR</translation>
    </message>
    <message>
        <source>The plan rate of {currency} cannot be {rate}</source>
        <translation>Der Plankurs von {currency} kann nicht {rate} sein</translation>
    </message>
    <message>
        <source>give a number above 0, such as {example}</source>
        <translation>Geben Sie eine Zahl über 0 an, etwa {example}</translation>
    </message>
    <message>
        <source>An amount is too large</source>
        <translation>Ein Betrag ist zu groß</translation>
    </message>
    <message>
        <source>give at most {amount}</source>
        <translation>Geben Sie höchstens {amount} an</translation>
    </message>
    <message>
        <source>Fit for sell to</source>
        <translation>Eignung für Verkauf an</translation>
    </message>
    <message>
        <source>Fit for sell through</source>
        <translation>Eignung für Verkauf über</translation>
    </message>
    <message>
        <source>Fit for sell with</source>
        <translation>Eignung für Verkauf mit</translation>
    </message>
    <message>
        <source>{name} still has this role type</source>
        <translation>{name} hat noch diesen Rollentyp</translation>
    </message>
    <message>
        <source>give the CPM another role type first</source>
        <translation>Geben Sie dem CPM zuerst einen anderen Rollentyp</translation>
    </message>
    <message>
        <source>Onboarding months</source>
        <translation>Monate des Einstiegs</translation>
    </message>
    <message>
        <source>Handover months</source>
        <translation>Monate der Übergabe</translation>
    </message>
    <message>
        <source>Onboarding in percent</source>
        <translation>Einstieg in Prozent</translation>
    </message>
    <message>
        <source>Growth of a sales model in percent</source>
        <translation>Wachstum eines Vertriebsmodells in Prozent</translation>
    </message>
    <message>
        <source>A partner</source>
        <translation>Ein Partner</translation>
    </message>
    <message>
        <source>{name} is parked</source>
        <translation>{name} ist geparkt</translation>
    </message>
    <message>
        <source>bring the parked partner back instead</source>
        <translation>Holen Sie den geparkten Partner zurück</translation>
    </message>
    <message>
        <source>Effort factor in percent</source>
        <translation>Aufwandsfaktor in Prozent</translation>
    </message>
    <message>
        <source>Known minutes a month</source>
        <translation>Bekannte Minuten im Monat</translation>
    </message>
    <message>
        <source>{name} would end before it starts</source>
        <translation>{name} würde vor dem Beginn enden</translation>
    </message>
    <message>
        <source>set the end month to a later one</source>
        <translation>Setzen Sie den letzten Monat auf einen späteren</translation>
    </message>
    <message>
        <source>Growth of a partner in percent</source>
        <translation>Wachstum eines Partners in Prozent</translation>
    </message>
    <message>
        <source>{name} is in the plan</source>
        <translation>{name} ist im Plan</translation>
    </message>
    <message>
        <source>park the one in the plan instead</source>
        <translation>Parken Sie den im Plan</translation>
    </message>
    <message>
        <source>A CPM</source>
        <translation>Ein CPM</translation>
    </message>
    <message>
        <source>choose one of the plan&apos;s role types</source>
        <translation>Wählen Sie einen der Rollentypen des Plans</translation>
    </message>
    <message>
        <source>A role type</source>
        <translation>Ein Rollentyp</translation>
    </message>
    <message>
        <source>There is another role type called &quot;{name}&quot;</source>
        <translation>Es gibt einen anderen Rollentyp namens „{name}“</translation>
    </message>
    <message>
        <source>Paid hours a year</source>
        <translation>Bezahlte Stunden im Jahr</translation>
    </message>
    <message>
        <source>Productive hours a year</source>
        <translation>Produktive Stunden im Jahr</translation>
    </message>
    <message>
        <source>Internal share</source>
        <translation>Interner Anteil</translation>
    </message>
    <message>
        <source>Reactive reserve</source>
        <translation>Reserve für Anfragen</translation>
    </message>
    <message>
        <source>Upper end of the target band</source>
        <translation>Oberes Ende des Zielbands</translation>
    </message>
    <message>
        <source>Lower end of the target band</source>
        <translation>Unteres Ende des Zielbands</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Einarbeitung</translation>
    </message>
    <message>
        <source>Months to hire</source>
        <translation>Monate bis zur Einstellung</translation>
    </message>
    <message>
        <source>A tier</source>
        <translation>Eine Stufe</translation>
    </message>
    <message>
        <source>There is another tier called &quot;{name}&quot;</source>
        <translation>Es gibt eine andere Stufe namens „{name}“</translation>
    </message>
    <message>
        <source>Onboarding minutes</source>
        <translation>Minuten des Einstiegs</translation>
    </message>
    <message>
        <source>Handover minutes</source>
        <translation>Minuten der Übergabe</translation>
    </message>
    <message>
        <source>Growth of a tier in percent</source>
        <translation>Wachstum einer Stufe in Prozent</translation>
    </message>
    <message>
        <source>An activity</source>
        <translation>Eine Tätigkeit</translation>
    </message>
    <message>
        <source>Minutes each time</source>
        <translation>Minuten je Mal</translation>
    </message>
    <message>
        <source>Times a year</source>
        <translation>Mal im Jahr</translation>
    </message>
    <message>
        <source>add the CPM to the team first</source>
        <translation>Fügen Sie den CPM zuerst zum Team hinzu</translation>
    </message>
    <message>
        <source>A rule speaks of somebody who is not in the plan</source>
        <translation>Eine Regel spricht von jemandem, der nicht im Plan ist</translation>
    </message>
    <message>
        <source>choose from the plan&apos;s lists</source>
        <translation>Wählen Sie aus den Listen des Plans</translation>
    </message>
    <message>
        <source>The limit of partners</source>
        <translation>Die Grenze der Partner</translation>
    </message>
    <message>
        <source>The share of partners that may move</source>
        <translation>Der Anteil der Partner, die wechseln dürfen</translation>
    </message>
    <message>
        <source>The share of revenue that may move</source>
        <translation>Der Anteil des Umsatzes, der wechseln darf</translation>
    </message>
    <message>
        <source>There is no scenario &quot;{name}&quot;</source>
        <translation>Es gibt kein Szenario „{name}“</translation>
    </message>
    <message>
        <source>choose one of {names}</source>
        <translation>Wählen Sie eines von diesen: {names}</translation>
    </message>
    <message>
        <source>This scenario is no longer there</source>
        <translation>Dieses Szenario gibt es nicht mehr</translation>
    </message>
    <message>
        <source>A plan file keeps at least one scenario</source>
        <translation>Eine Plandatei behält mindestens ein Szenario</translation>
    </message>
    <message>
        <source>The scenario &quot;{name}&quot; is locked</source>
        <translation>Das Szenario „{name}“ ist gesperrt</translation>
    </message>
    <message>
        <source>make a copy and change that, or unlock it first</source>
        <translation>Machen Sie eine Kopie und ändern Sie diese, oder entsperren Sie es zuerst</translation>
    </message>
    <message>
        <source>A scenario cannot be called &quot;{name}&quot;</source>
        <translation>Ein Szenario kann nicht „{name}“ heißen</translation>
    </message>
    <message>
        <source>give a name no other one has</source>
        <translation>Geben Sie einen Namen, den kein anderes hat</translation>
    </message>
    <message>
        <source>FTE in percent</source>
        <translation>FTE in Prozent</translation>
    </message>
    <message>
        <source>{name} would take over from itself</source>
        <translation>{name} würde sich selbst ablösen</translation>
    </message>
    <message>
        <source>choose a seat that does not take over from this one</source>
        <translation>Wählen Sie eine Stelle, die nicht diese ablöst</translation>
    </message>
    <message>
        <source>The first day</source>
        <translation>Der erste Tag</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>Der letzte Tag</translation>
    </message>
    <message>
        <source>{name} would leave before starting</source>
        <translation>{name} würde vor dem Beginn gehen</translation>
    </message>
    <message>
        <source>set the end to a later month or day</source>
        <translation>Setzen Sie das Ende auf einen späteren Monat oder Tag</translation>
    </message>
    <message>
        <source>Leave in percent</source>
        <translation>Abwesenheit in Prozent</translation>
    </message>
    <message>
        <source>A leave of {name} would end before it begins</source>
        <translation>Eine Abwesenheit von {name} würde enden, bevor sie beginnt</translation>
    </message>
    <message>
        <source>set its last month to a later one</source>
        <translation>Setzen Sie ihren letzten Monat auf einen späteren</translation>
    </message>
    <message>
        <source>Leaves of {name} overlap or are out of order</source>
        <translation>Abwesenheiten von {name} überschneiden sich oder sind nicht in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>begin each one after the last month of the one before</source>
        <translation>Beginnen Sie jede nach dem letzten Monat der davor</translation>
    </message>
    <message>
        <source>Later terms of {name} are not in the order of their months</source>
        <translation>Spätere Bedingungen von {name} stehen nicht in der Reihenfolge ihrer Monate</translation>
    </message>
    <message>
        <source>give each change a month of its own, the earliest first</source>
        <translation>Geben Sie jeder Änderung einen eigenen Monat, die früheste zuerst</translation>
    </message>
    <message>
        <source>Nothing can shrink by {percent} % a year</source>
        <translation>Nichts kann im Jahr um {percent} % schrumpfen</translation>
    </message>
    <message>
        <source>give -100 % or more</source>
        <translation>Geben Sie -100 % oder mehr an</translation>
    </message>
    <message>
        <source>No partner is in the region &quot;{region}&quot;</source>
        <translation>Kein Partner ist in der Region „{region}“</translation>
    </message>
    <message>
        <source>give partners a region first</source>
        <translation>Geben Sie Partnern zuerst eine Region</translation>
    </message>
    <message>
        <source>Backfill of {name}</source>
        <translation>Nachbesetzung von {name}</translation>
    </message>
</context>
<context>
    <name>likeness</name>
    <message>
        <source>the same name but for its legal form, accents and marks</source>
        <translation>derselbe Name bis auf Rechtsform, Akzente und Zeichen</translation>
    </message>
    <message>
        <source>nearly the same name</source>
        <translation>fast derselbe Name</translation>
    </message>
    <message>
        <source>names with words in common</source>
        <translation>Namen mit gemeinsamen Wörtern</translation>
    </message>
    <message>
        <source>the same place</source>
        <translation>derselbe Ort</translation>
    </message>
    <message>
        <source>the place of one is not known</source>
        <translation>der Ort des einen ist nicht bekannt</translation>
    </message>
    <message>
        <source>another place</source>
        <translation>ein anderer Ort</translation>
    </message>
    <message>
        <source>the same telephone number</source>
        <translation>dieselbe Telefonnummer</translation>
    </message>
    <message>
        <source>the same web or e-mail domain</source>
        <translation>dieselbe Web- oder E-Mail-Domain</translation>
    </message>
    <message>
        <source>the same name, but another ID</source>
        <translation>derselbe Name, aber eine andere ID</translation>
    </message>
    <message>
        <source>the same but for accents, marks and titles</source>
        <translation>derselbe bis auf Akzente, Zeichen und Titel</translation>
    </message>
    <message>
        <source>the same words in another order</source>
        <translation>dieselben Wörter in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>an e-mail address that holds the name</source>
        <translation>eine E-Mail-Adresse, die den Namen enthält</translation>
    </message>
    <message>
        <source>a letter or two differ</source>
        <translation>ein oder zwei Buchstaben weichen ab</translation>
    </message>
    <message>
        <source>initials stand for names</source>
        <translation>Initialen stehen für Namen</translation>
    </message>
    <message>
        <source>one name is part of the other</source>
        <translation>ein Name ist Teil des anderen</translation>
    </message>
    <message>
        <source>an e-mail address or login that may be short for it</source>
        <translation>eine E-Mail-Adresse oder Anmeldung, die dafür stehen kann</translation>
    </message>
    <message>
        <source>spelt alike</source>
        <translation>ähnlich geschrieben</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} und {last}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot;</source>
        <translation>„{name}“</translation>
    </message>
    <message>
        <source>1 more</source>
        <translation>1 weiterer</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
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
        <source>1 move</source>
        <translation>1 Wechsel</translation>
    </message>
    <message>
        <source>{count} moves</source>
        <translation>{count} Wechsel</translation>
    </message>
</context>
<context>
    <name>merging</name>
    <message>
        <source>name of the scenario</source>
        <translation>Name des Szenarios</translation>
    </message>
    <message>
        <source>lock of the scenario</source>
        <translation>Sperre des Szenarios</translation>
    </message>
    <message>
        <source>new scenario</source>
        <translation>neues Szenario</translation>
    </message>
    <message>
        <source>scenario removed</source>
        <translation>Szenario entfernt</translation>
    </message>
    <message>
        <source>scenario changed, which we removed</source>
        <translation>Szenario geändert, das wir entfernt haben</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>What the file was before both changed it is not known any more</source>
        <translation>Was die Datei war, bevor beide sie änderten, ist nicht mehr bekannt</translation>
    </message>
    <message>
        <source>save yours under another name, and compare the two by hand</source>
        <translation>Speichern Sie Ihre unter anderem Namen, und vergleichen Sie beide von Hand</translation>
    </message>
    <message>
        <source>Only one of both versions has pay; merging would mix what seats cost with nothing</source>
        <translation>Nur eine der beiden Fassungen enthält Vergütung; ein Zusammenführen würde, was Stellen kosten, mit nichts mischen</translation>
    </message>
    <message>
        <source>save yours under another name</source>
        <translation>Speichern Sie Ihre unter anderem Namen</translation>
    </message>
    <message>
        <source>Pay is encrypted in only one of both versions; merging would mix the two</source>
        <translation>Nur in einer der beiden Fassungen ist die Vergütung verschlüsselt; ein Zusammenführen würde beides mischen</translation>
    </message>
    <message>
        <source>The passphrase of pay was changed in one of both versions; merging would undo that</source>
        <translation>Die Passphrase der Vergütung wurde in einer der beiden Fassungen geändert; ein Zusammenführen würde das zurücknehmen</translation>
    </message>
    <message>
        <source>Pay was encrypted anew in one of both versions, and is hidden here</source>
        <translation>Die Vergütung wurde in einer der beiden Fassungen neu verschlüsselt und ist hier verborgen</translation>
    </message>
    <message>
        <source>unlock pay with the passphrase, and save again</source>
        <translation>Entsperren Sie die Vergütung mit der Passphrase, und speichern Sie noch einmal</translation>
    </message>
</context>
<context>
    <name>models</name>
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
        <source>sell to</source>
        <translation>Verkauf an</translation>
    </message>
    <message>
        <source>sell through</source>
        <translation>Verkauf über</translation>
    </message>
    <message>
        <source>sell with</source>
        <translation>Verkauf mit</translation>
    </message>
</context>
<context>
    <name>money</name>
    <message>
        <source>{amount}M</source>
        <translation>{amount} Mio.</translation>
    </message>
    <message>
        <source>{amount}k</source>
        <translation>{amount} Tsd.</translation>
    </message>
    <message>
        <source>{amount}B</source>
        <translation>{amount} Mrd.</translation>
    </message>
    <message>
        <source>{currency} {amount}</source>
        <translation>{amount} {currency}</translation>
    </message>
    <message>
        <source>{title} ({currency})</source>
        <translation>{title} ({currency})</translation>
    </message>
    <message>
        <source>Costs are asked for, and the plan tells no pay</source>
        <translation>Nach Kosten ist gefragt, und der Plan nennt keine Vergütung</translation>
    </message>
    <message>
        <source>unlock pay with the passphrase, put pay in, or leave costs out of the question</source>
        <translation>Entsperren Sie die Vergütung mit der Passphrase, tragen Sie Vergütung ein, oder lassen Sie Kosten aus der Frage</translation>
    </message>
</context>
<context>
    <name>months</name>
    <message>
        <source>January February March April May June July August September October November December</source>
        <translation>Januar Februar März April Mai Juni Juli August September Oktober November Dezember</translation>
    </message>
    <message>
        <source>Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec</source>
        <translation>Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez</translation>
    </message>
</context>
<context>
    <name>numbers</name>
    <message>
        <source>{amount} points</source>
        <translation>{amount} Punkte</translation>
    </message>
    <message>
        <source>{amount} point</source>
        <translation>{amount} Punkt</translation>
    </message>
</context>
<context>
    <name>refusals</name>
    <message>
        <source>There is no CPM &quot;{name}&quot;</source>
        <translation>Es gibt keinen CPM „{name}“</translation>
    </message>
    <message>
        <source>choose one of the plan&apos;s CPMs</source>
        <translation>Wählen Sie einen der CPMs des Plans</translation>
    </message>
    <message>
        <source>{name} would leave before starting</source>
        <translation>{name} würde vor dem Beginn gehen</translation>
    </message>
    <message>
        <source>choose a later month</source>
        <translation>Wählen Sie einen späteren Monat</translation>
    </message>
    <message>
        <source>choose one of {names}</source>
        <translation>Wählen Sie eines von diesen: {names}</translation>
    </message>
    <message>
        <source>A target utilisation of {percent} % is not between 1 and {most}</source>
        <translation>Eine Zielauslastung von {percent} % liegt nicht zwischen 1 und {most}</translation>
    </message>
    <message>
        <source>give a percentage such as 90</source>
        <translation>Geben Sie eine Prozentzahl an, etwa 90</translation>
    </message>
    <message>
        <source>The plan has no role types to hire</source>
        <translation>Der Plan hat keine Rollentypen, für die man einstellen könnte</translation>
    </message>
    <message>
        <source>add one on page Team</source>
        <translation>Fügen Sie auf der Seite Team einen hinzu</translation>
    </message>
    <message>
        <source>There is no role type &quot;{name}&quot;</source>
        <translation>Es gibt keinen Rollentyp „{name}“</translation>
    </message>
    <message>
        <source>There is no tier &quot;{name}&quot;</source>
        <translation>Es gibt keine Stufe „{name}“</translation>
    </message>
    <message>
        <source>The rules could not be read ({reason})</source>
        <translation>Die Regeln ließen sich nicht lesen ({reason})</translation>
    </message>
    <message>
        <source>give a text file in UTF-8 that is there</source>
        <translation>Geben Sie eine vorhandene Textdatei in UTF-8 an</translation>
    </message>
    <message>
        <source>A passphrase needs {count} characters at least</source>
        <translation>Eine Passphrase braucht mindestens {count} Zeichen</translation>
    </message>
    <message>
        <source>take four or more words that do not belong together</source>
        <translation>Nehmen Sie vier oder mehr Wörter, die nicht zusammengehören</translation>
    </message>
    <message>
        <source>The sheet {name} would have {height} rows, more than a worksheet holds</source>
        <translation>Das Blatt {name} hätte {height} Zeilen, mehr, als ein Tabellenblatt fasst</translation>
    </message>
    <message>
        <source>split the plan by region or segment and export the parts</source>
        <translation>Teilen Sie den Plan nach Region oder Segment, und exportieren Sie die Teile</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>{cpm} keeps their partners and gets no others</source>
        <translation>{cpm} behält die eigenen Partner und bekommt keine anderen</translation>
    </message>
    <message>
        <source>{partner} must be with {cpm}</source>
        <translation>{partner} muss zu {cpm}</translation>
    </message>
    <message>
        <source>{partner} must not be with {cpm}</source>
        <translation>{partner} darf nicht zu {cpm}</translation>
    </message>
    <message>
        <source>regions must match</source>
        <translation>Regionen müssen passen</translation>
    </message>
    <message>
        <source>languages must match</source>
        <translation>Sprachen müssen passen</translation>
    </message>
    <message>
        <source>every CPM</source>
        <translation>jeder CPM</translation>
    </message>
    <message>
        <source>{who} has at most {partners}</source>
        <translation>{who} hat höchstens {partners}</translation>
    </message>
    <message>
        <source>{partner} is locked with nobody</source>
        <translation>{partner} ist ohne CPM gesperrt</translation>
    </message>
    <message>
        <source>{partner} is locked with {cpms}</source>
        <translation>{partner} ist bei {cpms} gesperrt</translation>
    </message>
    <message>
        <source>nobody stays together</source>
        <translation>niemand bleibt zusammen</translation>
    </message>
    <message>
        <source>{partners} stay together</source>
        <translation>{partners} bleiben zusammen</translation>
    </message>
    <message>
        <source>{percent} % of the partners</source>
        <translation>{percent} % der Partner</translation>
    </message>
    <message>
        <source>{percent} % of the revenue</source>
        <translation>{percent} % des Umsatzes</translation>
    </message>
    <message>
        <source>any number of partners may move</source>
        <translation>beliebig viele Partner dürfen wechseln</translation>
    </message>
    <message>
        <source>at most {shares} may move</source>
        <translation>höchstens {shares} dürfen wechseln</translation>
    </message>
</context>
<context>
    <name>scenarios</name>
    <message>
        <source>Current</source>
        <translation>Aktuell</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>Tag 1 partner as advised</source>
        <translation>1 Partner wie vorgeschlagen ein Modell geben</translation>
    </message>
    <message>
        <source>Tag {count} partners as advised</source>
        <translation>{count} Partnern wie vorgeschlagen ein Modell geben</translation>
    </message>
    <message>
        <source>Balance into &quot;{scenario}&quot;</source>
        <translation>Ausgleichen in „{scenario}“</translation>
    </message>
    <message>
        <source>Balance: move 1 partner</source>
        <translation>Ausgleichen: 1 Partner wechselt</translation>
    </message>
    <message>
        <source>Balance: move {count} partners</source>
        <translation>Ausgleichen: {count} Partner wechseln</translation>
    </message>
    <message>
        <source>Rescue a damaged plan</source>
        <translation>Einen beschädigten Plan retten</translation>
    </message>
    <message>
        <source>Restore the backup of {time}</source>
        <translation>Die Sicherung von {time} wiederherstellen</translation>
    </message>
    <message>
        <source>Restore &quot;{scenario}&quot; from the backup of {time}</source>
        <translation>„{scenario}“ aus der Sicherung von {time} wiederherstellen</translation>
    </message>
    <message>
        <source>Plan 1 hire</source>
        <translation>1 Neueinstellung planen</translation>
    </message>
    <message>
        <source>Plan {count} hires</source>
        <translation>{count} Neueinstellungen planen</translation>
    </message>
    <message>
        <source>1 hire</source>
        <translation>1 Neueinstellung</translation>
    </message>
    <message>
        <source>{count} hires</source>
        <translation>{count} Neueinstellungen</translation>
    </message>
    <message>
        <source>Plan 1 hire in &quot;{scenario}&quot;</source>
        <translation>1 Neueinstellung in „{scenario}“ planen</translation>
    </message>
    <message>
        <source>Plan {count} hires in &quot;{scenario}&quot;</source>
        <translation>{count} Neueinstellungen in „{scenario}“ planen</translation>
    </message>
    <message>
        <source>Import {what}</source>
        <translation>Importieren: {what}</translation>
    </message>
    <message>
        <source>Refresh {what}</source>
        <translation>Auffrischen: {what}</translation>
    </message>
    <message>
        <source>Import {what} in {count} scenarios</source>
        <translation>Importieren in {count} Szenarien: {what}</translation>
    </message>
    <message>
        <source>Refresh {what} in {count} scenarios</source>
        <translation>Auffrischen in {count} Szenarien: {what}</translation>
    </message>
    <message>
        <source>{what} from {source}</source>
        <translation>{what} aus {source}</translation>
    </message>
    <message>
        <source>{what} (and {count} parked)</source>
        <translation>{what} (und {count} geparkt)</translation>
    </message>
    <message>
        <source>1 assignment</source>
        <translation>1 Zuordnung</translation>
    </message>
    <message>
        <source>{count} assignments</source>
        <translation>{count} Zuordnungen</translation>
    </message>
    <message>
        <source>Without {name}</source>
        <translation>Ohne {name}</translation>
    </message>
    <message>
        <source>{name} leaves, in &quot;{scenario}&quot;</source>
        <translation>{name} geht, in „{scenario}“</translation>
    </message>
    <message>
        <source>Take back 1 cell from {name}</source>
        <translation>1 Zelle aus {name} übernehmen</translation>
    </message>
    <message>
        <source>Take back {count} cells from {name}</source>
        <translation>{count} Zellen aus {name} übernehmen</translation>
    </message>
    <message>
        <source>What if: {name}, in &quot;{scenario}&quot;</source>
        <translation>Was wäre, wenn: {name}, in „{scenario}“</translation>
    </message>
    <message>
        <source>Encrypt pay with a passphrase</source>
        <translation>Vergütung mit einer Passphrase verschlüsseln</translation>
    </message>
    <message>
        <source>No longer encrypt pay</source>
        <translation>Vergütung nicht mehr verschlüsseln</translation>
    </message>
    <message>
        <source>Save a copy without pay</source>
        <translation>Eine Kopie ohne Vergütung speichern</translation>
    </message>
    <message>
        <source>Rescue a damaged plan, without its encrypted pay</source>
        <translation>Einen beschädigten Plan ohne seine verschlüsselte Vergütung retten</translation>
    </message>
</context>
<context>
    <name>studies</name>
    <message>
        <source>; or </source>
        <translation>; oder </translation>
    </message>
    <message>
        <source>drop one of these rules</source>
        <translation>Streichen Sie eine dieser Regeln</translation>
    </message>
    <message>
        <source>and 1 more clash</source>
        <translation>und 1 weiterer Widerspruch</translation>
    </message>
    <message>
        <source>and {count} more clashes</source>
        <translation>und {count} weitere Widersprüche</translation>
    </message>
    <message>
        <source>Locked at a CPM who cannot do their sales models or has no hours: {names}</source>
        <translation>Bei einem CPM gesperrt, der ihre Vertriebsmodelle nicht betreuen darf oder keine Stunden hat: {names}</translation>
    </message>
    <message>
        <source>Locked at a CPM who is not at home in their region: {names}</source>
        <translation>Bei einem CPM gesperrt, der in ihrer Region nicht zu Hause ist: {names}</translation>
    </message>
    <message>
        <source>Locked at a CPM who does not speak their language: {names}</source>
        <translation>Bei einem CPM gesperrt, der ihre Sprache nicht spricht: {names}</translation>
    </message>
    <message>
        <source>No CPM can do their sales models, so they stay where they are: {names}</source>
        <translation>Kein CPM darf ihre Vertriebsmodelle betreuen, also bleiben sie, wo sie sind: {names}</translation>
    </message>
    <message>
        <source>Their change of CPM is agreed for a later month and their rules wait until then: {names}</source>
        <translation>Ihr Wechsel des CPM ist für einen späteren Monat vereinbart, und ihre Regeln warten bis dahin: {names}</translation>
    </message>
    <message>
        <source>This cannot be kept: {demands} (for {partners})</source>
        <translation>Das lässt sich nicht einhalten: {demands} (bei {partners})</translation>
    </message>
    <message>
        <source>These cannot all be kept: {demands} (for {partners})</source>
        <translation>Das lässt sich nicht alles einhalten: {demands} (bei {partners})</translation>
    </message>
    <message>
        <source>These cannot all be kept, and perhaps not even fewer of them: {demands} (for {partners})</source>
        <translation>Das lässt sich nicht alles einhalten, vielleicht auch nicht ein Teil davon: {demands} (bei {partners})</translation>
    </message>
    <message>
        <source>, and </source>
        <translation>, und </translation>
    </message>
    <message>
        <source>lock {partner} where it is</source>
        <translation>{partner} sperren, wo er ist</translation>
    </message>
    <message>
        <source>move more &quot;{demand}&quot;</source>
        <translation>mehr Wechsel erlauben als „{demand}“</translation>
    </message>
    <message>
        <source>drop the rule &quot;{demand}&quot;</source>
        <translation>die Regel „{demand}“ streichen</translation>
    </message>
    <message>
        <source>let {partners} move</source>
        <translation>erlauben, dass {partners} wechseln</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>jedem CPM</translation>
    </message>
    <message>
        <source>allow {cpm} {partners}</source>
        <translation>{cpm} {partners} erlauben</translation>
    </message>
    <message>
        <source>raise the cap so that {words}</source>
        <translation>die Grenze so erhöhen: {words}</translation>
    </message>
    <message>
        <source>at most {partners} may move, as asked</source>
        <translation>höchstens {partners} dürfen wechseln, wie gewünscht</translation>
    </message>
    <message>
        <source>{percent} % of the partners</source>
        <translation>{percent} % der Partner</translation>
    </message>
    <message>
        <source>The rules leave this partner no other place, so the move cannot be refused</source>
        <translation>Die Regeln lassen diesem Partner keinen anderen Platz, also kann der Wechsel nicht abgelehnt werden</translation>
    </message>
    <message>
        <source>No plan without this move was found that keeps every limit and cap</source>
        <translation>Ohne diesen Wechsel wurde kein Plan gefunden, der alle Grenzen einhält</translation>
    </message>
    <message>
        <source>Nothing is lost: without this move there is a plan that is at least as good</source>
        <translation>Nichts geht verloren: Ohne diesen Wechsel gibt es einen mindestens ebenso guten Plan</translation>
    </message>
    <message>
        <source>Without this move the best possible plan is {worse} worse by all that is weighed</source>
        <translation>Ohne diesen Wechsel ist der bestmögliche Plan nach allem, was zählt, um {worse} schlechter</translation>
    </message>
    <message>
        <source>Without this move every plan is at least {least} worse by all that is weighed, about {worse}</source>
        <translation>Ohne diesen Wechsel ist jeder Plan nach allem, was zählt, um mindestens {least} schlechter, etwa um {worse}</translation>
    </message>
    <message>
        <source>Without this move the plan gets about {worse} worse by all that is weighed</source>
        <translation>Ohne diesen Wechsel wird der Plan nach allem, was zählt, um etwa {worse} schlechter</translation>
    </message>
    <message>
        <source>Overload {becomes} h a month instead of {was} h</source>
        <translation>Überlast {becomes} h im Monat statt {was} h</translation>
    </message>
    <message>
        <source>{partner} to {cpm}</source>
        <translation>{partner} an {cpm}</translation>
    </message>
    <message>
        <source>Instead: {moves}</source>
        <translation>Stattdessen: {moves}</translation>
    </message>
    <message>
        <source>No other move was found that would make up for it</source>
        <translation>Kein anderer Wechsel wurde gefunden, der das wettmachen würde</translation>
    </message>
    <message>
        <source>No longer moved: {partners}</source>
        <translation>Wechselt nicht mehr: {partners}</translation>
    </message>
    <message>
        <source>Spread of {role_type} {then} instead of {now}</source>
        <translation>Spannweite von {role_type} {then} statt {now}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>No number of moves stands out as the one after which more bring little.</source>
        <translation>Keine Zahl von Wechseln hebt sich als die ab, nach der weitere wenig bringen.</translation>
    </message>
    <message>
        <source>The knee is at {moves}: each further one brings less. {change} With {most} the widest spread would be {spread}.</source>
        <translation>Knick: {moves}; danach bringt jeder weitere Wechsel weniger. {change} Wären bis zu {most} erlaubt, wäre die größte Spannweite {spread}.</translation>
    </message>
    <message>
        <source>The widest spread goes from {spread_before} to {spread}, overload from {hours_before} to {hours} hours a month.</source>
        <translation>Größte Spannweite bisher {spread_before}, dann {spread}; Überlast bisher {hours_before}, dann {hours} Stunden im Monat.</translation>
    </message>
    <message>
        <source>This is proved the best plan within {moves}.</source>
        <translation>Das ist bewiesen der beste Plan mit höchstens: {moves}.</translation>
    </message>
    <message>
        <source>More moves improve nothing.</source>
        <translation>Mehr Wechsel verbessern nichts.</translation>
    </message>
    <message>
        <source>This reaches {share} of the improvement that {most} bring; a plan with as many moves as here may reach at most {rest} of it more.</source>
        <translation>Das erreicht {share} der Verbesserung, die {most} bringen; ein Plan mit ebenso vielen Wechseln wie hier kann höchstens {rest} davon mehr erreichen.</translation>
    </message>
    <message>
        <source>The spread may rise with more moves: they improve the plan as a whole, overload first.</source>
        <translation>Mit mehr Wechseln kann die Spannweite steigen: Sie verbessern den Plan im Ganzen, zuerst die Überlast.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Too many roles</source>
        <translation>Zu viele Rollen</translation>
    </message>
    <message>
        <source>Reserve eaten</source>
        <translation>Reserve aufgezehrt</translation>
    </message>
    <message>
        <source>Another role&apos;s work</source>
        <translation>Arbeit einer anderen Rolle</translation>
    </message>
    <message>
        <source>{cpm}: too many roles, {figure}</source>
        <translation>{cpm}: zu viele Rollen, {figure}</translation>
    </message>
    <message>
        <source>{cpm}: reserve eaten, {figure}</source>
        <translation>{cpm}: Reserve aufgezehrt, {figure}</translation>
    </message>
    <message>
        <source>{cpm}: another role&apos;s work, {figure}</source>
        <translation>{cpm}: Arbeit einer anderen Rolle, {figure}</translation>
    </message>
    <message>
        <source>{count} models</source>
        <translation>{count} Modelle</translation>
    </message>
    <message>
        <source>No CPM plays too many roles, loses its reserve or does another role&apos;s work</source>
        <translation>Kein CPM spielt zu viele Rollen, verliert Stunden der Reserve oder tut Arbeit einer anderen Rolle</translation>
    </message>
    <message>
        <source>CPMs who play too many roles: {roles}, lose hours of their reserve: {reserve}, do much of another role&apos;s work: {others}</source>
        <translation>CPMs mit zu vielen Rollen: {roles}, mit verlorenen Reservestunden: {reserve}, mit viel Arbeit einer anderen Rolle: {others}</translation>
    </message>
    <message>
        <source>Starting guesses: more than {models} models; {reserve}; more than {share} of the hours in models that another role type fits at least {points} points better</source>
        <translation>Erste Schätzungen: mehr als {models} Modelle; {reserve}; mehr als {share} der Stunden in Modellen, für die ein anderer Rollentyp um mindestens {points} Punkte besser geeignet ist</translation>
    </message>
    <message>
        <source>more than {minutes} min a month of the reserve lost</source>
        <translation>mehr als {minutes} min im Monat der Reserve verloren</translation>
    </message>
    <message>
        <source>any of the reserve lost</source>
        <translation>überhaupt Reserve verloren</translation>
    </message>
    <message>
        <source>Moves were worked out for {count} strains, not for {left}; the most strained come first</source>
        <translation>Für {count} Belastungen wurden Wechsel gesucht, für {left} nicht; die stärksten kommen zuerst</translation>
    </message>
    <message>
        <source>Moves were worked out for {count} strains, not for {left}; it was stopped early</source>
        <translation>Für {count} Belastungen wurden Wechsel gesucht, für {left} nicht; es wurde vorzeitig beendet</translation>
    </message>
    <message>
        <source>{strained}; no move helps that the rules and the other CPMs&apos; limits allow</source>
        <translation>{strained}; kein Wechsel hilft, den die Regeln und die Grenzen der anderen CPMs erlauben</translation>
    </message>
    <message>
        <source>{strained}; after {moves} {figure}</source>
        <translation>{strained}; danach ({moves}) {figure}</translation>
    </message>
    <message>
        <source>{strained}; after {moves} {figure}, still too much</source>
        <translation>{strained}; danach ({moves}) {figure}, noch immer zu viel</translation>
    </message>
    <message>
        <source>{partner} to {getter}: {giver} {lost}; {getter} {gained}, used {used}</source>
        <translation>{partner} an {getter}: {giver} {lost}; {getter} {gained}, ausgelastet {used}</translation>
    </message>
    <message>
        <source>{role_type}: {share} of the hours ({hours} h a month) are in models that another role type fits clearly better</source>
        <translation>{role_type}: {share} der Stunden ({hours} h im Monat) sind in Modellen, für die ein anderer Rollentyp deutlich besser geeignet ist</translation>
    </message>
    <message>
        <source>{before} to {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>the partner is locked to the CPM who leaves</source>
        <translation>der Partner ist bei dem CPM gesperrt, der geht</translation>
    </message>
    <message>
        <source>the CPM who has it is locked</source>
        <translation>der CPM, der ihn hat, ist gesperrt</translation>
    </message>
    <message>
        <source>{cpms} locked</source>
        <translation>{cpms} gesperrt</translation>
    </message>
    <message>
        <source>{cpms} of a role type that may not play its model</source>
        <translation>{cpms} mit einem Rollentyp, der sein Modell nicht betreuen darf</translation>
    </message>
    <message>
        <source>a rule gives the partner to somebody else</source>
        <translation>eine Regel gibt den Partner jemand anderem</translation>
    </message>
    <message>
        <source>{cpms} barred from it by a rule</source>
        <translation>{cpms} durch eine Regel davon ausgeschlossen</translation>
    </message>
    <message>
        <source>{cpms} without its language</source>
        <translation>{cpms} ohne seine Sprache</translation>
    </message>
    <message>
        <source>{cpms} not at home in its region</source>
        <translation>{cpms} nicht in seiner Region zu Hause</translation>
    </message>
    <message>
        <source>partners to be kept together would be torn apart</source>
        <translation>Partner, die zusammenbleiben sollen, würden getrennt</translation>
    </message>
    <message>
        <source>{cpms} at the limit of partners</source>
        <translation>{cpms} an der Grenze der Partner</translation>
    </message>
    <message>
        <source>{cpm} has no partner to hand over.</source>
        <translation>{cpm} hat keine Partner zu übergeben.</translation>
    </message>
    <message>
        <source>nobody can take {count} of them</source>
        <translation>niemand kann {count} davon nehmen</translation>
    </message>
    <message>
        <source>another CPM can take each</source>
        <translation>für jeden findet sich ein anderer CPM</translation>
    </message>
    <message>
        <source>{cpm} leaves in {month}: 1 partner with {revenue} revenue a year is at risk; {outlook}.</source>
        <translation>{cpm} geht Ende {month}: 1 Partner mit {revenue} Umsatz im Jahr ist gefährdet; {outlook}.</translation>
    </message>
    <message>
        <source>{cpm} leaves in {month}: {count} partners with {revenue} revenue a year are at risk; {outlook}.</source>
        <translation>{cpm} geht Ende {month}: {count} Partner mit {revenue} Umsatz im Jahr sind gefährdet; {outlook}.</translation>
    </message>
    <message>
        <source>Overload of the team stays at {after} h a month. Handing over takes {handover} h on each side.</source>
        <translation>Die Überlast des Teams bleibt bei {after} h im Monat. Die Übergabe kostet beide Seiten je {handover} h.</translation>
    </message>
    <message>
        <source>Overload of the team goes from {before} h to {after} h a month. Handing over takes {handover} h on each side.</source>
        <translation>Überlast des Teams: bisher {before} h im Monat, dann {after} h. Die Übergabe kostet beide Seiten je {handover} h.</translation>
    </message>
    <message>
        <source>{cpm} keeps {partner} until {month}, as agreed; then {taker} has it.</source>
        <translation>{cpm} behält {partner} bis {month}, wie vereinbart; dann übernimmt {taker}.</translation>
    </message>
    <message>
        <source>Handed over earlier than planned, in {month}: {partners}.</source>
        <translation>Früher übergeben als geplant, im {month}: {partners}.</translation>
    </message>
    <message>
        <source>does not speak its language</source>
        <translation>spricht seine Sprache nicht</translation>
    </message>
    <message>
        <source>outside home region</source>
        <translation>außerhalb der Heimatregion</translation>
    </message>
    <message>
        <source>not given to anybody yet when the search was stopped</source>
        <translation>noch niemandem gegeben, als die Suche beendet wurde</translation>
    </message>
    <message>
        <source>nobody else has capacity in that month</source>
        <translation>niemand sonst hat in dem Monat Kapazität</translation>
    </message>
    <message>
        <source>Hours of {name}</source>
        <translation>Stunden von {name}</translation>
    </message>
    <message>
        <source>How often {name} partners need us</source>
        <translation>Wie oft Partner der Stufe {name} uns brauchen</translation>
    </message>
    <message>
        <source>Fit of {name}</source>
        <translation>Eignung von {name}</translation>
    </message>
    <message>
        <source>Partner hours of {name}</source>
        <translation>Partnerstunden von {name}</translation>
    </message>
    <message>
        <source>Hours of all partners alike</source>
        <translation>Stunden aller Partner gleichermaßen</translation>
    </message>
    <message>
        <source>The proposal moves nobody, so there is no move to doubt.</source>
        <translation>Der Vorschlag lässt alle, wo sie sind; kein Wechsel ist zu bezweifeln.</translation>
    </message>
    <message>
        <source>No draw was finished, so nothing is known of the moves yet.</source>
        <translation>Keine Ziehung wurde fertig, also ist über die Wechsel noch nichts bekannt.</translation>
    </message>
    <message>
        <source>{safe} of {count} moves are safe: they stay right in {share} or more of {draws} draws with every guess up to {varied} too high or too low.</source>
        <translation>{safe} von {count} Wechseln sind sicher: Sie bleiben in mindestens {share} der {draws} Ziehungen richtig, in denen jede Schätzung um bis zu {varied} zu hoch oder zu niedrig ist.</translation>
    </message>
    <message>
        <source>If nobody reacts, the widest spread is {low} to {high} in 80 % of draws, {middle} in the middle one; planned is {planned}.</source>
        <translation>Reagiert niemand, beträgt die größte Spannweite in 80 % der Ziehungen {low} bis {high}, im mittleren Fall {middle}; geplant sind {planned}.</translation>
    </message>
    <message>
        <source>Overload is {low} to {high} h a month in 80 % of draws, {middle} h in the middle one; planned are {planned} h.</source>
        <translation>Die Überlast liegt in 80 % der Ziehungen bei {low} bis {high} h im Monat, im mittleren Fall bei {middle} h; geplant sind {planned} h.</translation>
    </message>
    <message>
        <source>Even with every guess right, balancing again would leave {placed}.</source>
        <translation>Auch wenn jede Schätzung stimmt, ergäbe neues Ausgleichen: {placed}.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>Safe: made again in {same} of {draws} draws</source>
        <translation>Sicher: in {same} von {draws} Ziehungen wieder so</translation>
    </message>
    <message>
        <source>Moving is safe, where to is not: to this CPM in {same} of {draws} draws, away in {leaves}</source>
        <translation>Dass er wechselt, ist sicher, wohin nicht: zu diesem CPM in {same} von {draws} Ziehungen, weg in {leaves}</translation>
    </message>
    <message>
        <source>Depends on the guesses: made again in {same} of {draws} draws, away in {leaves}</source>
        <translation>Hängt von den Schätzungen ab: in {same} von {draws} Ziehungen wieder so, weg in {leaves}</translation>
    </message>
    <message>
        <source>Doubtful: made again in only {same} of {draws} draws, away in {leaves}</source>
        <translation>Zweifelhaft: nur in {same} von {draws} Ziehungen wieder so, weg in {leaves}</translation>
    </message>
    <message>
        <source>overload {hours} h</source>
        <translation>Überlast {hours} h</translation>
    </message>
    <message>
        <source>spread {points} ({role_type})</source>
        <translation>Spannweite {points} ({role_type})</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>keine Änderung</translation>
    </message>
    <message>
        <source>1 partner placed otherwise</source>
        <translation>1 Partner anders untergebracht</translation>
    </message>
    <message>
        <source>{count} partners placed otherwise</source>
        <translation>{count} Partner anders untergebracht</translation>
    </message>
    <message>
        <source>fewer than {warn} %, which leaves room to balance</source>
        <translation>weniger als {warn} %, das lässt Raum zum Ausgleichen</translation>
    </message>
    <message>
        <source>{warn} % or more, so rules begin to decide the plan</source>
        <translation>{warn} % oder mehr, so dass Regeln anfangen, den Plan zu bestimmen</translation>
    </message>
    <message>
        <source>{bad} % or more, so rules decide the plan more than balancing does</source>
        <translation>{bad} % oder mehr, so dass Regeln den Plan mehr bestimmen als das Ausgleichen</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>bewiesen</translation>
    </message>
    <message>
        <source>tried</source>
        <translation>erprobt</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nicht erprobt</translation>
    </message>
    <message>
        <source>others clash</source>
        <translation>übrige widersprechen sich</translation>
    </message>
    <message>
        <source>up to {most}</source>
        <translation>bis zu {most}</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} bis {most}</translation>
    </message>
    <message>
        <source>others clash without it</source>
        <translation>ohne sie widersprechen sich die übrigen</translation>
    </message>
    <message>
        <source>exactly {share}</source>
        <translation>genau {share}</translation>
    </message>
    <message>
        <source>at most {most}</source>
        <translation>höchstens {most}</translation>
    </message>
    <message>
        <source>at least {least}, at most {most}</source>
        <translation>mindestens {least}, höchstens {most}</translation>
    </message>
    <message>
        <source>not balanced again</source>
        <translation>nicht neu ausgeglichen</translation>
    </message>
    <message>
        <source>{hours} h of overload</source>
        <translation>{hours} h Überlast</translation>
    </message>
    <message>
        <source>{hours} h of misfit</source>
        <translation>{hours} h Eignungsverlust</translation>
    </message>
    <message>
        <source>Without any locks and rules the plan could be better by {price}, but no better one was found</source>
        <translation>Ohne alle Sperren und Regeln könnte der Plan um {price} besser sein, aber kein besserer wurde gefunden</translation>
    </message>
    <message>
        <source>{count} of {all} partners ({share}) are held by locks, &quot;must have&quot; or &quot;must not have&quot;: {alarm}</source>
        <translation>Sperren, „Muss“ und „Darf nicht“ binden {count} von {all} Partnern ({share}): {alarm}</translation>
    </message>
    <message>
        <source>Balanced again without {solved} of 1 rule</source>
        <translation>Ohne {solved} von 1 Regel neu ausgeglichen</translation>
    </message>
    <message>
        <source>Balanced again without {solved} of {count} rules</source>
        <translation>Ohne {solved} von {count} Regeln neu ausgeglichen</translation>
    </message>
    <message>
        <source>Balanced again without {solved} of 1 rule; it was stopped early</source>
        <translation>Ohne {solved} von 1 Regel neu ausgeglichen; es wurde vorzeitig beendet</translation>
    </message>
    <message>
        <source>Balanced again without {solved} of {count} rules; it was stopped early</source>
        <translation>Ohne {solved} von {count} Regeln neu ausgeglichen; es wurde vorzeitig beendet</translation>
    </message>
    <message>
        <source>{points} of spread</source>
        <translation>{points} Spannweite</translation>
    </message>
    <message>
        <source>no better plan found</source>
        <translation>kein besserer Plan gefunden</translation>
    </message>
    <message>
        <source>Without any locks and rules the plan could be better by {price}: {gain}</source>
        <translation>Ohne alle Sperren und Regeln könnte der Plan um {price} besser sein: {gain}</translation>
    </message>
    <message>
        <source>{amount} less</source>
        <translation>{amount} weniger</translation>
    </message>
    <message>
        <source>{amount} more</source>
        <translation>{amount} mehr</translation>
    </message>
    <message>
        <source>The CPMs there are can carry every partner {under}.</source>
        <translation>Die vorhandenen CPMs können alle Partner betreuen, {under}.</translation>
    </message>
    <message>
        <source>1 CPM is missing to carry every partner {under}.</source>
        <translation>1 CPM fehlt, um alle Partner zu betreuen, {under}.</translation>
    </message>
    <message>
        <source>{count} CPMs are missing to carry every partner {under}.</source>
        <translation>{count} CPMs fehlen, um alle Partner zu betreuen, {under}.</translation>
    </message>
    <message>
        <source>{cpms} full time can carry every partner {under}; there are {fte} FTE now.</source>
        <translation>{cpms} in Vollzeit können alle Partner betreuen, {under}; jetzt sind es {fte} FTE.</translation>
    </message>
    <message>
        <source>Proved: no smaller team can do it.</source>
        <translation>Bewiesen: Kein kleineres Team schafft es.</translation>
    </message>
    <message>
        <source>A team at most {share} cheaper might do; none was found.</source>
        <translation>Ein um höchstens {share} billigeres Team könnte genügen; keines wurde gefunden.</translation>
    </message>
    <message>
        <source>At most {cpms} fewer might do; no such team was found.</source>
        <translation>Höchstens {cpms} weniger könnten genügen; kein solches Team wurde gefunden.</translation>
    </message>
    <message>
        <source>The missing CPMs cost {money} a year.</source>
        <translation>Die fehlenden CPMs kosten {money} im Jahr.</translation>
    </message>
    <message>
        <source>This team costs {money} a year.</source>
        <translation>Dieses Team kostet {money} im Jahr.</translation>
    </message>
    <message>
        <source>in home regions only</source>
        <translation>nur in Heimatregionen</translation>
    </message>
    <message>
        <source>in any region</source>
        <translation>in jeder Region</translation>
    </message>
    <message>
        <source>Assumed: everybody stays, and any partner may go to anybody with a fit, {where}.</source>
        <translation>Angenommen: Alle bleiben, und jeder Partner kann zu jedem kommen, der geeignet ist ({where}).</translation>
    </message>
    <message>
        <source>Assumed: a new team, in which any partner may go to anybody with a fit, {where}.</source>
        <translation>Angenommen: ein neues Team, in dem jeder Partner zu jedem kommen kann, der geeignet ist ({where}).</translation>
    </message>
    <message>
        <source>Hiring (page Headcount) keeps the team, and unless asked otherwise role types and home regions, so hires may be missing there where CPMs are too many here.</source>
        <translation>Die Suche „Neueinstellungen“ (Seite Stellenplan) behält das Team und, wenn nicht anders gewählt, Rollentypen und Heimatregionen bei; daher kann sie fehlende Neueinstellungen zeigen, wo hier CPMs zu viel sind.</translation>
    </message>
    <message>
        <source>without going above any target band</source>
        <translation>ohne ein Zielband zu überschreiten</translation>
    </message>
    <message>
        <source>1 partner fits no seat and is left out ({named}): split it, or look at its hours and fits.</source>
        <translation>1 Partner passt auf keine Stelle und bleibt außen vor ({named}): Teilen Sie ihn auf, oder sehen Sie seine Stunden und Eignungen an.</translation>
    </message>
    <message>
        <source>{count} partners fit no seat and are left out ({named}): split them, or look at their hours and fits.</source>
        <translation>{count} Partner passen auf keine Stelle und bleiben außen vor ({named}): Teilen Sie sie auf, oder sehen Sie ihre Stunden und Eignungen an.</translation>
    </message>
    <message>
        <source>as now</source>
        <translation>wie jetzt</translation>
    </message>
    <message>
        <source>{amount} fewer</source>
        <translation>{amount} weniger</translation>
    </message>
    <message>
        <source>at a utilisation of at most {share}</source>
        <translation>bei einer Auslastung von höchstens {share}</translation>
    </message>
    <message>
        <source>There is nothing to split: no hybrid is free to be shared by two CPMs.</source>
        <translation>Es gibt nichts aufzuteilen: Kein Hybrid steht frei, von zwei CPMs betreut zu werden.</translation>
    </message>
    <message>
        <source>Splitting {count} of {hybrids} {effects}.</source>
        <translation>Aufteilung von {count} (möglich: {hybrids}) {effects}.</translation>
    </message>
    <message>
        <source>No split that pays was found among {hybrids}.</source>
        <translation>Keine lohnende Aufteilung wurde gefunden; geprüft: {hybrids}.</translation>
    </message>
    <message>
        <source>No split pays: all {hybrids} are better whole, each with one CPM.</source>
        <translation>Keine Aufteilung lohnt sich: Alle sind ganz besser aufgehoben, bei je einem CPM ({hybrids}).</translation>
    </message>
    <message>
        <source>Splitting brings nothing here: the 1 split found saves no hours of its own.</source>
        <translation>Aufteilen bringt hier nichts: Die eine gefundene Aufteilung spart selbst keine Stunden.</translation>
    </message>
    <message>
        <source>Splitting brings nothing here: the {count} splits found save no hours of their own.</source>
        <translation>Aufteilen bringt hier nichts: Die {count} gefundenen Aufteilungen sparen selbst keine Stunden.</translation>
    </message>
    <message>
        <source>The plan shown loses {hours} h a month less to poor fit, but owes that to its other moves.</source>
        <translation>Der gezeigte Plan verliert im Monat {hours} h weniger durch schlechte Eignung, verdankt das aber seinen anderen Wechseln.</translation>
    </message>
    <message>
        <source>The splits themselves save {hours} h of that; the rest comes from other moves of the plan.</source>
        <translation>Davon sparen die Aufteilungen selbst {hours} h; das Übrige kommt von anderen Wechseln des Plans.</translation>
    </message>
    <message>
        <source>Second CPMs of partners: {now} now, {then} with these splits; 1 split of now no longer pays and is joined.</source>
        <translation>Zweite CPMs von Partnern: {now} jetzt, {then} mit diesen Aufteilungen; 1 jetzige Aufteilung lohnt sich nicht mehr und wird zusammengeführt.</translation>
    </message>
    <message>
        <source>Second CPMs of partners: {now} now, {then} with these splits; {count} splits of now no longer pay and are joined.</source>
        <translation>Zweite CPMs von Partnern: {now} jetzt, {then} mit diesen Aufteilungen; {count} jetzige Aufteilungen lohnen sich nicht mehr und werden zusammengeführt.</translation>
    </message>
    <message>
        <source>Second CPMs of partners: {now} now, {then} with these splits.</source>
        <translation>Zweite CPMs von Partnern: {now} jetzt, {then} mit diesen Aufteilungen.</translation>
    </message>
    <message>
        <source>Compared is with all hybrids whole, which would take {moves}, more than the {allowed} allowed.</source>
        <translation>Verglichen wird mit lauter ganzen Hybriden; das bräuchte {moves}, mehr als die {allowed} erlaubten.</translation>
    </message>
    <message>
        <source>The search was ended early; more time may find better splits.</source>
        <translation>Die Suche wurde vorzeitig beendet; mehr Zeit kann bessere Aufteilungen finden.</translation>
    </message>
    <message>
        <source>No plan that shares partners between at most two CPMs can be better: this is proved.</source>
        <translation>Kein Plan, der Partner auf höchstens zwei CPMs aufteilt, kann besser sein: Das ist bewiesen.</translation>
    </message>
    <message>
        <source>No plan that shares partners between at most two CPMs can be more than {gap} better.</source>
        <translation>Kein Plan, der Partner auf höchstens zwei CPMs aufteilt, kann um mehr als {gap} besser sein.</translation>
    </message>
    <message>
        <source>makes the plan as a whole a little better</source>
        <translation>macht den Plan im Ganzen ein wenig besser</translation>
    </message>
    <message>
        <source>takes {hours} h a month to keep CPMs in step</source>
        <translation>braucht {hours} h im Monat, um CPMs abzustimmen</translation>
    </message>
    <message>
        <source>{hours} h lost to poor fit</source>
        <translation>{hours} h Eignungsverlust</translation>
    </message>
    <message>
        <source>saves {hours} a month</source>
        <translation>spart im Monat {hours}</translation>
    </message>
    <message>
        <source>narrows the widest spread by {points}</source>
        <translation>verringert die größte Spannweite um {points}</translation>
    </message>
    <message>
        <source>1 hybrid</source>
        <translation>1 Hybrid</translation>
    </message>
    <message>
        <source>{count} hybrids</source>
        <translation>{count} Hybride</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>Tiers</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>Plan rates</source>
        <translation>Plankurse</translation>
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
        <source>Times of activities a year</source>
        <translation>Male der Tätigkeiten im Jahr</translation>
    </message>
    <message>
        <source>CPMs</source>
        <translation>CPMs</translation>
    </message>
    <message>
        <source>Leaves of CPMs</source>
        <translation>Abwesenheiten der CPMs</translation>
    </message>
    <message>
        <source>Later terms of CPMs</source>
        <translation>Spätere Bedingungen der CPMs</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Zuordnungen</translation>
    </message>
    <message>
        <source>Shares of split partners</source>
        <translation>Teile aufgeteilter Partner</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Partners of rules</source>
        <translation>Partner von Regeln</translation>
    </message>
    <message>
        <source>Parked partners</source>
        <translation>Geparkte Partner</translation>
    </message>
    <message>
        <source>Rules of parked partners</source>
        <translation>Regeln geparkter Partner</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>Anpassungen</translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation>Budgetzeilen</translation>
    </message>
    <message>
        <source>Success criteria</source>
        <translation>Erfolgskriterien</translation>
    </message>
    <message>
        <source>Targets of criteria</source>
        <translation>Ziele der Kriterien</translation>
    </message>
    <message>
        <source>Agreed targets</source>
        <translation>Vereinbarte Ziele</translation>
    </message>
    <message>
        <source>Figures of agreed targets</source>
        <translation>Werte vereinbarter Ziele</translation>
    </message>
    <message>
        <source>Texts of charters</source>
        <translation>Texte der Rollenprofile</translation>
    </message>
    <message>
        <source>Lists imported</source>
        <translation>Importierte Listen</translation>
    </message>
    <message>
        <source>Totals of lists</source>
        <translation>Summen der Listen</translation>
    </message>
    <message>
        <source>Lines of lists</source>
        <translation>Zeilen der Listen</translation>
    </message>
    <message>
        <source>Lists of scenarios</source>
        <translation>Listen der Szenarien</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Scenario in use</source>
        <translation>Szenario in Arbeit</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>taking_back</name>
    <message>
        <source>The scenario that the workbook was exported from is not in this plan file</source>
        <translation>Das Szenario, aus dem die Arbeitsmappe exportiert wurde, ist nicht in dieser Plandatei</translation>
    </message>
    <message>
        <source>open the plan it was exported from, or name the scenario to take it back into</source>
        <translation>Öffnen Sie den Plan, aus dem sie exportiert wurde, oder nennen Sie das Szenario, in das sie zurückkommen soll</translation>
    </message>
    <message>
        <source>the table {table} is not there</source>
        <translation>die Tabelle {table} ist nicht da</translation>
    </message>
    <message>
        <source>the column {column} of {table} is not there</source>
        <translation>die Spalte {column} von {table} ist nicht da</translation>
    </message>
    <message>
        <source>the row of {name} is not there; it stays in the plan</source>
        <translation>die Zeile von {name} ist nicht da; sie bleibt im Plan</translation>
    </message>
    <message>
        <source>no row &quot;{id}&quot; was exported; add it in the plan instead</source>
        <translation>keine Zeile „{id}“ wurde exportiert; fügen Sie sie stattdessen im Plan hinzu</translation>
    </message>
    <message>
        <source>the row has no ID; add it in the plan instead</source>
        <translation>die Zeile hat keine ID; fügen Sie sie stattdessen im Plan hinzu</translation>
    </message>
    <message>
        <source>the row of {name} is there {count} times</source>
        <translation>die Zeile von {name} ist {count}-mal da</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; stands where &quot;{exported}&quot; was exported; it is not taken back</source>
        <translation>„{text}“ steht, wo „{exported}“ exportiert wurde; es wird nicht zurückgenommen</translation>
    </message>
    <message>
        <source>the formula gives {value}</source>
        <translation>die Formel ergibt {value}</translation>
    </message>
    <message>
        <source>the formula of {column} was overwritten; totals may be wrong</source>
        <translation>die Formel von {column} wurde überschrieben; Summen können falsch sein</translation>
    </message>
    <message>
        <source>{name} is no longer in the plan</source>
        <translation>{name} ist nicht mehr im Plan</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>the cell shows {value}</source>
        <translation>die Zelle zeigt {value}</translation>
    </message>
    <message>
        <source>the formula was saved without what it gives</source>
        <translation>die Formel wurde ohne ihr Ergebnis gespeichert</translation>
    </message>
    <message>
        <source>the cell is blank</source>
        <translation>die Zelle ist leer</translation>
    </message>
    <message>
        <source>The workbook is of another plan: of its {seats} seats {known} are in this one</source>
        <translation>Die Arbeitsmappe ist von einem anderen Plan: Von ihren {seats} Stellen sind {known} in diesem</translation>
    </message>
    <message>
        <source>open the plan it was exported from</source>
        <translation>Öffnen Sie den Plan, aus dem sie exportiert wurde</translation>
    </message>
    <message>
        <source>The cell {place} was not changed</source>
        <translation>Die Zelle {place} wurde nicht geändert</translation>
    </message>
    <message>
        <source>name cells as they are listed, such as Positions!K12</source>
        <translation>Nennen Sie Zellen, wie sie aufgeführt sind, etwa Positions!K12</translation>
    </message>
    <message>
        <source>The plan was changed at {place} since it was compared with the workbook</source>
        <translation>Der Plan wurde bei {place} geändert, seit er mit der Arbeitsmappe verglichen wurde</translation>
    </message>
    <message>
        <source>take the workbook back again</source>
        <translation>Übernehmen Sie die Änderungen der Arbeitsmappe noch einmal</translation>
    </message>
    <message>
        <source>The file is no Excel workbook</source>
        <translation>Die Datei ist keine Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>save it as .xlsx in the spreadsheet program and take that back</source>
        <translation>Speichern Sie sie in der Tabellenkalkulation als .xlsx, und nehmen Sie diese zurück</translation>
    </message>
    <message>
        <source>The workbook was not exported from a plan, or lost what says so</source>
        <translation>Die Arbeitsmappe wurde nicht aus einem Plan exportiert oder hat verloren, was das besagt</translation>
    </message>
    <message>
        <source>export the plan, have that workbook filled in and saved as .xlsx, and take it back</source>
        <translation>Exportieren Sie den Plan, lassen Sie diese Arbeitsmappe ausfüllen und als .xlsx speichern, und nehmen Sie sie zurück</translation>
    </message>
    <message>
        <source>The workbook was exported by another version of CPM Planner</source>
        <translation>Die Arbeitsmappe wurde von einer anderen Version von CPM Planner exportiert</translation>
    </message>
    <message>
        <source>export the plan again with this version and enter the changes there</source>
        <translation>Exportieren Sie den Plan noch einmal mit dieser Version, und tragen Sie die Änderungen dort ein</translation>
    </message>
    <message>
        <source>The sheet {state_sheet} was changed, so nobody can tell what else was</source>
        <translation>Das Blatt {state_sheet} wurde geändert, so dass niemand sagen kann, was sonst noch</translation>
    </message>
    <message>
        <source>export the plan again and enter the changes there</source>
        <translation>Exportieren Sie den Plan noch einmal, und tragen Sie die Änderungen dort ein</translation>
    </message>
    <message>
        <source>there is no plan rate for &quot;{code}&quot;</source>
        <translation>es gibt keinen Plankurs für „{code}“</translation>
    </message>
    <message>
        <source>{cell} is no text</source>
        <translation>{cell} ist kein Text</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is none of {words}</source>
        <translation>„{text}“ ist keines von diesen: {words}</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is no number</source>
        <translation>„{cell}“ ist keine Zahl</translation>
    </message>
    <message>
        <source>{number} has more than {places} decimals</source>
        <translation>{number} hat mehr als {places} Nachkommastellen</translation>
    </message>
    <message>
        <source>{number} is less than {low}</source>
        <translation>{number} ist kleiner als {low}</translation>
    </message>
    <message>
        <source>{day} is not the first day of a month</source>
        <translation>{day} ist nicht der erste Tag eines Monats</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; cannot be read</source>
        <translation>„{text}“ lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>&quot;{cell}&quot; is no date</source>
        <translation>„{cell}“ ist kein Datum</translation>
    </message>
    <message>
        <source>{value} is more than {most}</source>
        <translation>{value} ist mehr als {most}</translation>
    </message>
</context>
<context>
    <name>titles</name>
    <message>
        <source>ID in the list</source>
        <translation>ID in der Liste</translation>
    </message>
    <message>
        <source>model mix</source>
        <translation>Modellmix</translation>
    </message>
    <message>
        <source>effort factor</source>
        <translation>Aufwandsfaktor</translation>
    </message>
    <message>
        <source>known workload</source>
        <translation>bekannter Aufwand</translation>
    </message>
    <message>
        <source>partner since</source>
        <translation>Partner seit</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>letzter Monat</translation>
    </message>
    <message>
        <source>revenue a year</source>
        <translation>Umsatz im Jahr</translation>
    </message>
    <message>
        <source>place on the map</source>
        <translation>Ort auf der Karte</translation>
    </message>
    <message>
        <source>growth a year</source>
        <translation>Wachstum im Jahr</translation>
    </message>
    <message>
        <source>role type</source>
        <translation>Rollentyp</translation>
    </message>
    <message>
        <source>position ID</source>
        <translation>Positions-ID</translation>
    </message>
    <message>
        <source>FTE</source>
        <translation>FTE</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>erster Tag</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>letzter Tag</translation>
    </message>
    <message>
        <source>home regions</source>
        <translation>Heimatregionen</translation>
    </message>
    <message>
        <source>cost centre</source>
        <translation>Kostenstelle</translation>
    </message>
    <message>
        <source>G/L account</source>
        <translation>Sachkonto</translation>
    </message>
    <message>
        <source>legal entity</source>
        <translation>Gesellschaft</translation>
    </message>
    <message>
        <source>takes over from</source>
        <translation>löst ab</translation>
    </message>
    <message>
        <source>later terms</source>
        <translation>spätere Bedingungen</translation>
    </message>
    <message>
        <source>place in the list</source>
        <translation>Platz in der Liste</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>Eignung</translation>
    </message>
    <message>
        <source>working time</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>target band</source>
        <translation>Zielband</translation>
    </message>
    <message>
        <source>ramp</source>
        <translation>Einarbeitung</translation>
    </message>
    <message>
        <source>months to hire</source>
        <translation>Monate bis zur Einstellung</translation>
    </message>
    <message>
        <source>onboarding a month</source>
        <translation>Einstieg im Monat</translation>
    </message>
    <message>
        <source>handover</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>sales model</source>
        <translation>Vertriebsmodell</translation>
    </message>
    <message>
        <source>set off by</source>
        <translation>ausgelöst durch</translation>
    </message>
    <message>
        <source>hours each time</source>
        <translation>Stunden je Mal</translation>
    </message>
    <message>
        <source>times a year</source>
        <translation>Mal im Jahr</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>fiscal year</source>
        <translation>Geschäftsjahr</translation>
    </message>
    <message>
        <source>FTE at the end of the year</source>
        <translation>FTE am Ende des Jahres</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>adds up by</source>
        <translation>ergibt sich als</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>agreed target</source>
        <translation>vereinbartes Ziel</translation>
    </message>
    <message>
        <source>planning month</source>
        <translation>Planungsmonat</translation>
    </message>
    <message>
        <source>default tier</source>
        <translation>Standardstufe</translation>
    </message>
    <message>
        <source>months of onboarding</source>
        <translation>Monate des Einstiegs</translation>
    </message>
    <message>
        <source>months of a handover</source>
        <translation>Monate einer Übergabe</translation>
    </message>
    <message>
        <source>onboarding by month</source>
        <translation>Einstieg je Monat</translation>
    </message>
    <message>
        <source>months planned</source>
        <translation>geplante Monate</translation>
    </message>
    <message>
        <source>first month of the fiscal year</source>
        <translation>erster Monat des Geschäftsjahrs</translation>
    </message>
    <message>
        <source>attrition a year</source>
        <translation>Fluktuation im Jahr</translation>
    </message>
    <message>
        <source>month of the merit increase</source>
        <translation>Monat der Gehaltserhöhung</translation>
    </message>
    <message>
        <source>merit increase</source>
        <translation>Gehaltserhöhung</translation>
    </message>
    <message>
        <source>hiring freeze until</source>
        <translation>Einstellungsstopp bis</translation>
    </message>
    <message>
        <source>plan rate</source>
        <translation>Plankurs</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>Genehmigung</translation>
    </message>
    <message>
        <source>pay</source>
        <translation>Vergütung</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>Abwesenheit</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>leading or lagging</source>
        <translation>Früh- oder Spätindikator</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser ist</translation>
    </message>
    <message>
        <source>how it is measured</source>
        <translation>wie es gemessen wird</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>sell to</source>
        <translation>Verkauf an</translation>
    </message>
    <message>
        <source>sell through</source>
        <translation>Verkauf über</translation>
    </message>
    <message>
        <source>sell with</source>
        <translation>Verkauf mit</translation>
    </message>
    <message>
        <source>paid hours a year</source>
        <translation>bezahlte Stunden im Jahr</translation>
    </message>
    <message>
        <source>productive hours a year</source>
        <translation>produktive Stunden im Jahr</translation>
    </message>
    <message>
        <source>internal share</source>
        <translation>interner Anteil</translation>
    </message>
    <message>
        <source>reactive reserve</source>
        <translation>Reserve für Anfragen</translation>
    </message>
    <message>
        <source>base a year</source>
        <translation>Grundgehalt im Jahr</translation>
    </message>
    <message>
        <source>variable a year</source>
        <translation>variabel im Jahr</translation>
    </message>
    <message>
        <source>burden</source>
        <translation>Nebenkosten</translation>
    </message>
    <message>
        <source>travel a year</source>
        <translation>Reisen im Jahr</translation>
    </message>
    <message>
        <source>recruiting</source>
        <translation>Rekrutierung</translation>
    </message>
    <message>
        <source>equipment</source>
        <translation>Ausstattung</translation>
    </message>
    <message>
        <source>CPM</source>
        <translation>CPM</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>text of charters</source>
        <translation>Text der Rollenprofile</translation>
    </message>
    <message>
        <source>adjustment</source>
        <translation>Anpassung</translation>
    </message>
    <message>
        <source>budget line</source>
        <translation>Budgetzeile</translation>
    </message>
    <message>
        <source>success criterion</source>
        <translation>Erfolgskriterium</translation>
    </message>
    <message>
        <source>agreed targets</source>
        <translation>vereinbarte Ziele</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>Tätigkeit</translation>
    </message>
    <message>
        <source>new {what}</source>
        <translation>neu: {what}</translation>
    </message>
    <message>
        <source>{what} removed</source>
        <translation>{what} entfernt</translation>
    </message>
    <message>
        <source>{what} parked</source>
        <translation>{what} geparkt</translation>
    </message>
    <message>
        <source>{what} brought back</source>
        <translation>{what} zurückgeholt</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
</context>
<context>
    <name>typed</name>
    <message>
        <source>type it as {example}</source>
        <translation>Tippen Sie etwa {example}</translation>
    </message>
    <message>
        <source>type one, such as {month}</source>
        <translation>Geben Sie einen ein, etwa {month}</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not an amount of hours</source>
        <translation>„{text}“ ist keine Zahl von Stunden</translation>
    </message>
    <message>
        <source>type it as {example}, or as 1:30</source>
        <translation>Tippen Sie etwa {example} oder 1:30</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a whole percentage</source>
        <translation>„{text}“ ist keine ganze Prozentzahl</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a percentage</source>
        <translation>„{text}“ ist keine Prozentzahl</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a rate</source>
        <translation>„{text}“ ist kein Kurs</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not an amount of money</source>
        <translation>„{text}“ ist kein Geldbetrag</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a whole number</source>
        <translation>„{text}“ ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a month</source>
        <translation>„{text}“ ist kein Monat</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a month or a day</source>
        <translation>„{text}“ ist weder Monat noch Tag</translation>
    </message>
    <message>
        <source>{month}, or {day}</source>
        <translation>{month} oder {day}</translation>
    </message>
    <message>
        <source>There is no {kind} called &quot;{text}&quot;</source>
        <translation>„{text}“ gibt es hier nicht: {kind}</translation>
    </message>
    <message>
        <source>choose one of {names}</source>
        <translation>Wählen Sie eines von diesen: {names}</translation>
    </message>
</context>
<context>
    <name>values</name>
    <message>
        <source>not tagged</source>
        <translation>ohne Modell</translation>
    </message>
    <message>
        <source>at least {amount}</source>
        <translation>mindestens {amount}</translation>
    </message>
    <message>
        <source>at most {amount}</source>
        <translation>höchstens {amount}</translation>
    </message>
    <message>
        <source>Budget of {year}</source>
        <translation>Budget {year}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>parked: {why}</source>
        <translation>geparkt: {why}</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>geparkt</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>gemeinsam</translation>
    </message>
    <message>
        <source>{amount} in {month}</source>
        <translation>{amount}, {month}</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} Zeilen</translation>
    </message>
    <message>
        <source>{rows}, imported {time}</source>
        <translation>{rows}, importiert am {time}</translation>
    </message>
    <message>
        <source>kept by {cpm} until {month}</source>
        <translation>bei {cpm} bis {month}</translation>
    </message>
    <message>
        <source>{hours} h a month ({reason})</source>
        <translation>{hours} h im Monat ({reason})</translation>
    </message>
    <message>
        <source>{amount} a year</source>
        <translation>{amount} im Jahr</translation>
    </message>
    <message>
        <source>{first} to {last}, {share} away</source>
        <translation>{first} bis {last}, {share} abwesend</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>from {month}</source>
        <translation>ab {month}</translation>
    </message>
</context>
<context>
    <name>workbook</name>
    <message>
        <source>Filter by CPM to read one charter. Hours of the time budget sum to the hours needed of a CPM.</source>
        <translation>Filtern Sie nach CPM, um ein Rollenprofil zu lesen. Die Stunden des Zeitbudgets ergeben zusammen die benötigten Stunden eines CPM.</translation>
    </message>
    <message>
        <source>{criterion}: {target}, looked at {cadence}</source>
        <translation>{criterion}: {target}, geprüft {cadence}</translation>
    </message>
    <message>
        <source>Scenario {scenario} · planning month {month} · amounts in {currency} · exported {time}</source>
        <translation>Szenario {scenario} · Planungsmonat {month} · Beträge in {currency} · exportiert {time}</translation>
    </message>
    <message>
        <source>Leave this sheet as it is: without it nobody can tell what was changed since the export.</source>
        <translation>Lassen Sie dieses Blatt, wie es ist: Ohne es kann niemand sagen, was seit dem Export geändert wurde.</translation>
    </message>
    <message>
        <source>Blue on yellow may be changed, and hours and cost follow; what else is blue stands as exported.</source>
        <translation>Blau auf Gelb darf geändert werden, Stunden und Kosten folgen; was sonst blau ist, steht wie exportiert.</translation>
    </message>
    <message>
        <source>Plan rates: what one unit of another currency is worth</source>
        <translation>Plankurse: was eine Einheit einer anderen Währung wert ist</translation>
    </message>
    <message>
        <source>Pay by role type, of positions that have none of their own</source>
        <translation>Vergütung nach Rollentyp, für Positionen ohne eigene</translation>
    </message>
    <message>
        <source>Role types: working time, target band and fit</source>
        <translation>Rollentypen: Arbeitszeit, Zielband und Eignung</translation>
    </message>
    <message>
        <source>Ramp: time of a new CPM by month in the seat; all of it afterwards</source>
        <translation>Einarbeitung: Zeit eines neuen CPM nach Monat auf der Stelle; danach alle</translation>
    </message>
    <message>
        <source>Cost centres that are proposed; others may be written</source>
        <translation>Kostenstellen, die vorgeschlagen werden; andere dürfen geschrieben werden</translation>
    </message>
    <message>
        <source>Calendar: the months of the horizon</source>
        <translation>Kalender: die Monate des Horizonts</translation>
    </message>
    <message>
        <source>Tiers: extra hours for new partners and for handovers</source>
        <translation>Stufen: zusätzliche Stunden für neue Partner und für Übergaben</translation>
    </message>
    <message>
        <source>Activities: hours each time, and times a year by tier</source>
        <translation>Tätigkeiten: Stunden je Mal und Mal im Jahr nach Stufe</translation>
    </message>
    <message>
        <source>CHECK: two totals that should be equal are not. LOOK: nothing is wrong, but a person should look.</source>
        <translation>CHECK: Zwei Summen, die gleich sein sollten, sind es nicht. LOOK: Nichts ist falsch, aber jemand sollte es ansehen.</translation>
    </message>
    <message>
        <source>This scenario has no base to compare with.</source>
        <translation>Dieses Szenario hat keine Basis, mit der es sich vergleichen ließe.</translation>
    </message>
    <message>
        <source>Against the base scenario {base}, both as they were exported; who moves stands on the sheet Moves.</source>
        <translation>Gegen das Basisszenario {base}, beide wie exportiert; wer wechselt, steht auf dem Blatt Moves.</translation>
    </message>
    <message>
        <source>All amounts come from the ledger; positions and assumptions drive them.</source>
        <translation>Alle Beträge kommen aus dem Hauptbuch (Ledger); Positionen und Annahmen treiben sie.</translation>
    </message>
    <message>
        <source>Approved against planned</source>
        <translation>Genehmigt gegen geplant</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>By role type</source>
        <translation>Nach Rollentyp</translation>
    </message>
    <message>
        <source>By cost centre</source>
        <translation>Nach Kostenstelle</translation>
    </message>
    <message>
        <source>By position</source>
        <translation>Nach Position</translation>
    </message>
    <message>
        <source>Hours available follow Positions and Assumptions. Hours needed stand as exported: partners&apos; workload, grown month by month.</source>
        <translation>Verfügbare Stunden folgen den Positionen und Annahmen. Benötigte Stunden stehen wie exportiert: der Aufwand der Partner, Monat für Monat gewachsen.</translation>
    </message>
    <message>
        <source>Heads by role type: opening + hires - leavers = closing</source>
        <translation>Köpfe nach Rollentyp: Anfang + Neueinstellungen - Abgänge = Ende</translation>
    </message>
    <message>
        <source>Heads by cost centre: opening + hires - leavers + transfers = closing</source>
        <translation>Köpfe nach Kostenstelle: Anfang + Neueinstellungen - Abgänge + Wechsel = Ende</translation>
    </message>
    <message>
        <source>Full-time equivalents in place, by role type</source>
        <translation>Vollzeitstellen nach Rollentyp</translation>
    </message>
    <message>
        <source>Hours needed, by role type, region and kind</source>
        <translation>Benötigte Stunden nach Rollentyp, Region und Art</translation>
    </message>
    <message>
        <source>Hours available, by role type and region</source>
        <translation>Verfügbare Stunden nach Rollentyp und Region</translation>
    </message>
    <message>
        <source>Hours to spare; in brackets where hands are missing</source>
        <translation>Übrige Stunden; in Klammern, wo Hände fehlen</translation>
    </message>
    <message>
        <source>Utilisation: hours needed / hours available, by role type</source>
        <translation>Auslastung: benötigte / verfügbare Stunden, nach Rollentyp</translation>
    </message>
    <message>
        <source>A yellow cell with a formula says what held before; write over it to change it from that month on.</source>
        <translation>Eine gelbe Zelle mit einer Formel sagt, was vorher galt; überschreiben Sie sie, um es ab diesem Monat zu ändern.</translation>
    </message>
    <message>
        <source>New terms from a month on</source>
        <translation>Neue Bedingungen ab einem Monat</translation>
    </message>
    <message>
        <source>Leave: hours are missing, cost goes on</source>
        <translation>Abwesenheit: Stunden fehlen, Kosten laufen weiter</translation>
    </message>
    <message>
        <source>Adjustments: amounts booked beside the cost of positions</source>
        <translation>Anpassungen: Beträge, neben den Kosten der Positionen gebucht</translation>
    </message>
    <message>
        <source>Every amount once: position, month and kind, then adjustments. All formulas.</source>
        <translation>Jeder Betrag einmal: Position, Monat und Art, dann Anpassungen. Alles Formeln.</translation>
    </message>
    <message>
        <source>By role type. Hours available come from Position months, of the planning month; hours needed = the CPM&apos;s rows in Territories + handovers.</source>
        <translation>Nach Rollentyp. Verfügbare Stunden kommen aus Position months, für den Planungsmonat; benötigte Stunden = die Zeilen des CPM in Territories + Übergaben.</translation>
    </message>
    <message>
        <source>This scenario has no base to compare with, so there are no moves.</source>
        <translation>Dieses Szenario hat keine Basis, mit der es sich vergleichen ließe, also gibt es keine Wechsel.</translation>
    </message>
    <message>
        <source>Nobody has other CPMs than in the base scenario {base}.</source>
        <translation>Niemand hat andere CPMs als im Basisszenario {base}.</translation>
    </message>
    <message>
        <source>Against the base scenario {base}; hours are those of whoever has the partner now, use before is that of the base.</source>
        <translation>Gegen das Basisszenario {base}; Stunden sind die des CPM, der den Partner jetzt hat, die Auslastung vorher ist die der Basis.</translation>
    </message>
    <message>
        <source>Hours per month are the partner&apos;s workload, before the fit of whoever looks after it.</source>
        <translation>Stunden im Monat sind der Aufwand des Partners, vor der Eignung dessen, der ihn betreut.</translation>
    </message>
    <message>
        <source>Every position in every month: terms in force, days there, hours offered, cost. All formulas.</source>
        <translation>Jede Position in jedem Monat: geltende Bedingungen, Tage vor Ort, gebotene Stunden, Kosten. Alles Formeln.</translation>
    </message>
    <message>
        <source>One row a position. Blue on yellow may be changed: hours, heads and cost of every month follow. Give the workbook back to have the changes taken over.</source>
        <translation>Eine Zeile je Position. Blau auf Gelb darf geändert werden: Stunden, Köpfe und Kosten jedes Monats folgen. Geben Sie die Arbeitsmappe zurück, damit die Änderungen übernommen werden.</translation>
    </message>
    <message>
        <source>What this workbook is and how to work with it.</source>
        <translation>Was diese Arbeitsmappe ist und wie man mit ihr arbeitet.</translation>
    </message>
    <message>
        <source>The plan at a glance: heads, hours and cost by month; how even the CPMs are used.</source>
        <translation>Der Plan auf einen Blick: Köpfe, Stunden und Kosten nach Monat; wie gleichmäßig die CPMs ausgelastet sind.</translation>
    </message>
    <message>
        <source>FTE, hours needed, hours available and what is left, by role type and region.</source>
        <translation>FTE, benötigte, verfügbare und übrige Stunden nach Rollentyp und Region.</translation>
    </message>
    <message>
        <source>By kind, role type, cost centre and position; approved against planned.</source>
        <translation>Nach Art, Rollentyp, Kostenstelle und Position; genehmigt gegen geplant.</translation>
    </message>
    <message>
        <source>One row a position: status, FTE, start, end, accounts and pay, to be changed.</source>
        <translation>Eine Zeile je Position: Status, FTE, Beginn, Ende, Konten und Vergütung, zum Ändern.</translation>
    </message>
    <message>
        <source>New terms of positions from a month on, leave, and adjustments, to be changed.</source>
        <translation>Neue Bedingungen von Positionen ab einem Monat, Abwesenheit und Anpassungen, zum Ändern.</translation>
    </message>
    <message>
        <source>Every position in every month, from its terms to its hours and its cost.</source>
        <translation>Jede Position in jedem Monat, von ihren Bedingungen über ihre Stunden bis zu ihren Kosten.</translation>
    </message>
    <message>
        <source>Every amount once, in long form, for loading into planning systems.</source>
        <translation>Jeder Betrag einmal, in langer Form, zum Laden in Planungssysteme.</translation>
    </message>
    <message>
        <source>Who looks after whom: one row for each partner and CPM, with hours and revenue.</source>
        <translation>Wer wen betreut: eine Zeile für jeden Partner und CPM, mit Stunden und Umsatz.</translation>
    </message>
    <message>
        <source>What each CPM has to do and has time for in the planning month, by role type.</source>
        <translation>Was jeder CPM im Planungsmonat zu tun und an Zeit hat, nach Rollentyp.</translation>
    </message>
    <message>
        <source>Each partner with its sales models, tier, workload, revenue and place.</source>
        <translation>Jeder Partner mit Vertriebsmodellen, Stufe, Aufwand, Umsatz und Ort.</translation>
    </message>
    <message>
        <source>Which partners have other CPMs than in the base scenario.</source>
        <translation>Welche Partner andere CPMs haben als im Basisszenario.</translation>
    </message>
    <message>
        <source>The base scenario, this one and the difference, figure by figure.</source>
        <translation>Das Basisszenario, dieses und der Unterschied, Zahl für Zahl.</translation>
    </message>
    <message>
        <source>What each CPM is measured by, weighed by the hours of its own mix.</source>
        <translation>Woran jeder CPM gemessen wird, gewichtet nach den Stunden des eigenen Mix.</translation>
    </message>
    <message>
        <source>What each CPM is there to do, what the hours go to, and what not to do.</source>
        <translation>Wozu jeder CPM da ist, wohin die Stunden gehen und was nicht zu tun ist.</translation>
    </message>
    <message>
        <source>Settings, plan rates, pay and working time of role types; tiers; activities.</source>
        <translation>Einstellungen, Plankurse, Vergütung und Arbeitszeit der Rollentypen; Stufen; Tätigkeiten.</translation>
    </message>
    <message>
        <source>Totals reconciled between the sheets and with the plan that was exported.</source>
        <translation>Summen, zwischen den Blättern und mit dem exportierten Plan abgeglichen.</translation>
    </message>
    <message>
        <source>What every cell that may be changed held, kept for giving the workbook back.</source>
        <translation>Was jede Zelle enthielt, die geändert werden darf, aufbewahrt für das Zurückgeben der Arbeitsmappe.</translation>
    </message>
    <message>
        <source>What a partner costs, whoever looks after it: activities by model and tier x effort.</source>
        <translation>Was ein Partner kostet, wer immer ihn betreut: Tätigkeiten nach Modell und Stufe x Aufwand.</translation>
    </message>
    <message>
        <source>Hours per month divided by the fit of the CPM&apos;s role type for the model.</source>
        <translation>Stunden im Monat, geteilt durch die Eignung des Rollentyps des CPM für das Modell.</translation>
    </message>
    <message>
        <source>A twelfth of partner hours a year x FTE x ramp x (1 - leave) x days there / days of the month.</source>
        <translation>Ein Zwölftel der Partnerstunden im Jahr x FTE x Einarbeitung x (1 - Abwesenheit) x Tage vor Ort / Tage des Monats.</translation>
    </message>
    <message>
        <source>The part of the available hours kept for requests; exceeded when reactive hours are more.</source>
        <translation>Der Teil der verfügbaren Stunden, der für Anfragen freigehalten ist; überschritten, wenn Anfragen mehr brauchen.</translation>
    </message>
    <message>
        <source>Hours of the reserve that requests leave free and that planned work takes up.</source>
        <translation>Stunden der Reserve, die Anfragen frei lassen und geplante Arbeit nimmt.</translation>
    </message>
    <message>
        <source>How many sales models a CPM plays in effect: 1 / sum of squared shares of hours.</source>
        <translation>Wie viele Vertriebsmodelle ein CPM effektiv spielt: 1 / Summe der quadrierten Stundenanteile.</translation>
    </message>
    <message>
        <source>Hours needed / hours available, in the planning month; of a role type all hours of its CPMs. Mean is that of its CPMs, each counted alike.</source>
        <translation>Benötigte Stunden / verfügbare Stunden, im Planungsmonat; bei einem Rollentyp alle Stunden seiner CPMs. Mean ist das Mittel seiner CPMs, jeder gleich gezählt.</translation>
    </message>
    <message>
        <source>Hours on request / hours needed. The reserve is a part of the hours available instead.</source>
        <translation>Stunden auf Anfrage / benötigte Stunden. Die Reserve dagegen ist ein Teil der verfügbaren Stunden.</translation>
    </message>
    <message>
        <source>Highest less lowest utilisation among the CPMs of a role type; deviation is the standard one. Both in points.</source>
        <translation>Höchste weniger niedrigste Auslastung unter den CPMs eines Rollentyps; Deviation ist die Standardabweichung. Beides in Punkten.</translation>
    </message>
    <message>
        <source>Whole, or Primary and Specialist where a partner&apos;s models are split, or Unassigned.</source>
        <translation>Whole (ganz), oder Primary (erster CPM) und Specialist (zweiter), wo die Modelle eines Partners aufgeteilt sind, oder Unassigned (ohne CPM).</translation>
    </message>
    <message>
        <source>Change what is blue on yellow in Positions, Later changes, Cost by month and Assumptions.</source>
        <translation>Ändern Sie, was blau auf gelb ist, in Positions, Later changes, Cost by month und Assumptions.</translation>
    </message>
    <message>
        <source>Every total follows at once; hours needed stand as exported.</source>
        <translation>Jede Summe folgt sofort; benötigte Stunden stehen wie exportiert.</translation>
    </message>
    <message>
        <source>Save and send the workbook back: what was changed is shown cell by cell, and accepted or refused.</source>
        <translation>Speichern Sie und schicken Sie die Arbeitsmappe zurück: Was geändert wurde, wird Zelle für Zelle gezeigt und angenommen oder abgelehnt.</translation>
    </message>
    <message>
        <source>The other cells are protected, without a password, so that no formula is overwritten by mistake.</source>
        <translation>Die übrigen Zellen sind ohne Kennwort geschützt, damit keine Formel versehentlich überschrieben wird.</translation>
    </message>
    <message>
        <source>Filter any table: the totals above its header then sum the rows in sight.</source>
        <translation>Filtern Sie eine Tabelle: Die Summen über ihren Überschriften zählen dann die sichtbaren Zeilen.</translation>
    </message>
    <message>
        <source>Sheet, table and column names stay the same in every export, so that your own formulas keep working.</source>
        <translation>Namen von Blättern, Tabellen und Spalten bleiben in jedem Export und jeder Sprache gleich, damit Ihre eigenen Formeln weiter funktionieren.</translation>
    </message>
    <message>
        <source>Ids stand in hidden columns beside the names; two partners may share a name, never an id.</source>
        <translation>IDs stehen in ausgeblendeten Spalten neben den Namen; zwei Partner können einen Namen teilen, nie eine ID.</translation>
    </message>
    <message>
        <source>After a change some checks say CHECK, with the difference from the plan that was exported.</source>
        <translation>Nach einer Änderung sagen manche Prüfungen CHECK, mit dem Unterschied zum exportierten Plan.</translation>
    </message>
    <message>
        <source>Cost of a month = a twelfth of the year x FTE x days there / days of the month x merit x plan rate.</source>
        <translation>Kosten eines Monats = ein Zwölftel des Jahres x FTE x Tage vor Ort / Tage des Monats x Gehaltserhöhung x Plankurs.</translation>
    </message>
    <message>
        <source>It is rounded to the cent by position, month and kind; what is paid once falls in the start month.</source>
        <translation>Sie sind je Position, Monat und Art auf den Cent gerundet; Einmaliges fällt in den ersten Monat.</translation>
    </message>
    <message>
        <source>There are no macros, no links to other files and no hidden sheets.</source>
        <translation>Es gibt keine Makros, keine Verknüpfungen mit anderen Dateien und keine ausgeblendeten Blätter.</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Blätter</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Wie man sie benutzt</translation>
    </message>
    <message>
        <source>Since {when}.</source>
        <translation>Seit {when}.</translation>
    </message>
    <message>
        <source>{count} other partners are parked.</source>
        <translation>{count} weitere Partner sind geparkt.</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>und weitere</translation>
    </message>
    <message>
        <source>Parked partners, which count nowhere in this workbook</source>
        <translation>Geparkte Partner, die in dieser Arbeitsmappe nirgends zählen</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>In decimals: 1.5 is one hour and thirty minutes; kept to the minute.</source>
        <translation>Als Dezimalzahl: 1,5 ist eine Stunde und dreißig Minuten; auf die Minute genau.</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>{currency}, a year unless said otherwise; negative amounts in brackets, zero as a dash.</source>
        <translation>{currency}, im Jahr, wenn nichts anderes gesagt ist; negative Beträge in Klammern, Null als Strich.</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>The first day of the month, shown as year-month.</source>
        <translation>Der erste Tag des Monats, gezeigt als Jahr-Monat.</translation>
    </message>
    <message>
        <source>An input that may be changed.</source>
        <translation>Eine Eingabe, die geändert werden darf.</translation>
    </message>
    <message>
        <source>A figure of the plan, as exported.</source>
        <translation>Eine Zahl des Plans, wie exportiert.</translation>
    </message>
    <message>
        <source>A formula.</source>
        <translation>Eine Formel.</translation>
    </message>
    <message>
        <source>A formula that only fetches from another sheet.</source>
        <translation>Eine Formel, die nur von einem anderen Blatt holt.</translation>
    </message>
    <message>
        <source>Weights follow the hours of each CPM&apos;s sales models in the planning month; a scorecard sums to 100%.</source>
        <translation>Gewichte folgen den Stunden der Vertriebsmodelle jedes CPM im Planungsmonat; eine Scorecard ergibt 100 %.</translation>
    </message>
    <message>
        <source>Formulas over the other sheets: change an assumption or an assignment, and it follows.</source>
        <translation>Formeln über die anderen Blätter: Ändern Sie eine Annahme oder eine Zuordnung, und alles folgt.</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Nach Monat</translation>
    </message>
    <message>
        <source>Balance by role type</source>
        <translation>Ausgleich nach Rollentyp</translation>
    </message>
    <message>
        <source>One row for each partner and CPM; a partner split by sales model has one for each of its CPMs.</source>
        <translation>Eine Zeile für jeden Partner und CPM; ein nach Vertriebsmodellen aufgeteilter Partner hat eine für jeden seiner CPMs.</translation>
    </message>
</context>
</TS>
