<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>balance</name>
    <message>
        <source>Without the refused moves no plan was found that keeps every rule</source>
        <translation>Ohne die abgelehnten Wechsel wurde kein Plan gefunden, der alle Regeln einhält</translation>
    </message>
    <message>
        <source>take one of them back, or relax the rule</source>
        <translation>Nehmen Sie einen davon zurück, oder lockern Sie die Regel</translation>
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
        <source>Part of evening out the role type {0}, spread with all moves from {1} to {2}</source>
        <translation>Teil des Ausgleichs im Rollentyp {0}, Spannweite mit allen Wechseln von {1} auf {2}</translation>
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
    <name>lists</name>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} und {last}</translation>
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
        <source>The knee is at {moves}, after which more bring little. {change} With {most} the widest spread would be {spread}.</source>
        <translation>Der Knick liegt bei {moves}, weitere bringen wenig. {change} Mit {most} wäre die größte Spannweite {spread}.</translation>
    </message>
    <message>
        <source>The widest spread goes from {spread_before} to {spread}, overload from {hours_before} to {hours} hours a month.</source>
        <translation>Die größte Spannweite geht von {spread_before} auf {spread}, die Überlast von {hours_before} auf {hours} Stunden im Monat.</translation>
    </message>
    <message>
        <source>This is proved the best plan within {moves}.</source>
        <translation>Das ist bewiesen der beste Plan mit höchstens: {moves}.</translation>
    </message>
    <message>
        <source>No plan within {moves} can be more than {gap} better; this one has at least {share} of what they can gain.</source>
        <translation>Kein Plan mit höchstens so vielen Wechseln ({moves}) kann um mehr als {gap} besser sein; dieser hat mindestens {share} von dem, was sie gewinnen können.</translation>
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
        <translation>CPMs, die zu viele Rollen spielen: {roles}, Stunden ihrer Reserve verlieren: {reserve}, viel Arbeit einer anderen Rolle tun: {others}</translation>
    </message>
    <message>
        <source>Starting guesses: more than {models} models; more than {minutes} min a month of reserve; more than {share} of the hours in models that another role type fits at least {points} points better</source>
        <translation>Erste Schätzungen: mehr als {models} Modelle; mehr als {minutes} min im Monat von der Reserve; mehr als {share} der Stunden in Modellen, für die ein anderer Rollentyp um mindestens {points} Punkte besser geeignet ist</translation>
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
        <source>{strained}; {moves} to {figure}</source>
        <translation>{strained}; {moves} bis {figure}</translation>
    </message>
    <message>
        <source>{strained}; {moves} to {figure}, still too much</source>
        <translation>{strained}; {moves} bis {figure}, noch immer zu viel</translation>
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
        <translation>{before} auf {after}</translation>
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
        <source>somebody can take each</source>
        <translation>für jeden gibt es jemanden</translation>
    </message>
    <message>
        <source>{cpm} leaves in {month}: 1 partner with {revenue} revenue a year is at risk; {outlook}.</source>
        <translation>{cpm} geht {month}: 1 Partner mit {revenue} Umsatz im Jahr ist gefährdet; {outlook}.</translation>
    </message>
    <message>
        <source>{cpm} leaves in {month}: {count} partners with {revenue} revenue a year are at risk; {outlook}.</source>
        <translation>{cpm} geht {month}: {count} Partner mit {revenue} Umsatz im Jahr sind gefährdet; {outlook}.</translation>
    </message>
    <message>
        <source>Overload of the team stays at {after} h a month. Handing over takes {handover} h on each side.</source>
        <translation>Die Überlast des Teams bleibt bei {after} h im Monat. Das Übergeben braucht {handover} h auf jeder Seite.</translation>
    </message>
    <message>
        <source>Overload of the team goes from {before} h to {after} h a month. Handing over takes {handover} h on each side.</source>
        <translation>Die Überlast des Teams geht von {before} h auf {after} h im Monat. Das Übergeben braucht {handover} h auf jeder Seite.</translation>
    </message>
    <message>
        <source>{cpm} keeps {partner} until {month}, as agreed; then {taker} has it.</source>
        <translation>{cpm} behält {partner} bis {month}, wie vereinbart; dann übernimmt {taker}.</translation>
    </message>
    <message>
        <source>Handed over earlier than planned, in {month}: {partners}.</source>
        <translation>Früher übergeben als geplant, {month}: {partners}.</translation>
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
        <translation>{safe} von {count} Wechseln sind sicher: Sie bleiben in {share} oder mehr von {draws} Ziehungen richtig, in denen jede Schätzung um bis zu {varied} zu hoch oder zu niedrig ist.</translation>
    </message>
    <message>
        <source>If nobody reacts, the widest spread is {low} to {high} in 8 of 10 draws, {middle} in the middle one; planned is {planned}.</source>
        <translation>Wenn niemand handelt, ist die größte Spannweite in 8 von 10 Ziehungen {low} bis {high}, in der mittleren {middle}; geplant ist {planned}.</translation>
    </message>
    <message>
        <source>Overload is {low} to {high} h a month in 8 of 10 draws, {middle} h in the middle one; planned are {planned} h.</source>
        <translation>Die Überlast ist in 8 von 10 Ziehungen {low} bis {high} h im Monat, in der mittleren {middle} h; geplant sind {planned} h.</translation>
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
        <source>{amount} points</source>
        <translation>{amount} Punkte</translation>
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
        <translation>{hours} h durch schlechte Eignung</translation>
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
        <source>{count} of {all} partners ({share}) are held by locks, must have or must not have: {alarm}</source>
        <translation>{count} von {all} Partnern ({share}) sind durch Sperren, Muss oder Darf nicht gebunden: {alarm}</translation>
    </message>
    <message>
        <source>Balanced again without {count} of {all} rules</source>
        <translation>Ohne {count} von {all} Regeln neu ausgeglichen</translation>
    </message>
    <message>
        <source>Balanced again without {count} of {all} rules; it was stopped early</source>
        <translation>Ohne {count} von {all} Regeln neu ausgeglichen; es wurde vorzeitig beendet</translation>
    </message>
    <message>
        <source>{points} points of spread</source>
        <translation>{points} Punkte Spannweite</translation>
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
        <source>They cost {money} a year.</source>
        <translation>Sie kosten {money} im Jahr.</translation>
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
        <source>within each role type&apos;s target band</source>
        <translation>innerhalb des Zielbands jedes Rollentyps</translation>
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
        <translation>Aufteilen von {count} ({hybrids} möglich) {effects}.</translation>
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
        <translation>{hours} h durch schlechte Eignung</translation>
    </message>
    <message>
        <source>saves {hours} a month</source>
        <translation>spart {hours} im Monat</translation>
    </message>
    <message>
        <source>narrows the widest spread by {points} points</source>
        <translation>verringert die größte Spannweite um {points} Punkte</translation>
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
</TS>
