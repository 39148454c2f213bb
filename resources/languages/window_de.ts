<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About CPM Planner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which channel partner manager looks after which partner, how evenly, and what that costs. Works offline: the program opens no connection to anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddPartnerDialog</name>
    <message>
        <source>Add a partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;External id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Model mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;CPM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;venue a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as 2026-11; empty for a partner long known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddSeatDialog</name>
    <message>
        <source>Add a seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person, or what to call an open or planned position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Role type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;FTE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as 2026-11 or 2026-11-16. Open and planned seats have no capacity before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Position id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdjustmentsSection</name>
    <message>
        <source>Adjustments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts on top of what seats cost, such as a severance, a credit or a correction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adjustment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adjustments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No adjustments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add adjustment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssumptionsPage</name>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charter texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections of the assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much attention a partner gets. The first tier gets most; order them as you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a CPM does for a partner: hours each time, and how often a year in each tier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of CPM job: what they fit and what they have time for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a full-time seat of each role type costs that has no pay of its own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BalancePage</name>
    <message>
        <source>Proposal and studies of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Unassigned partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Territories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows move, Space selects, M moves to a CPM</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardMenu</name>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one model to another CPM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unassign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in Partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all partners in this lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock this CPM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock this CPM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in Team</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BudgetSection</name>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money and seats approved for a fiscal year: for all, a role type or a cost centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>budget line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>budget lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No budget yet: add what finance has approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>budget {year}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BugReportDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in CPM Planner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CapacityBars</name>
    <message>
        <source>Hours available: {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h at most</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the partners that moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change since {base}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread of utilisation, before and now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No partner is with another CPM than there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners with another CPM: {count}, with {hours} h a month and revenue {money}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangesStep</name>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this kind has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter this into all scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter into &amp;all {count} scenarios; conflicts there keep the plan&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space takes or leaves selected lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select everything of the same partners</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartersPage</name>
    <message>
        <source>Charters, years and types of partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role charters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four types of partner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartersTab</name>
    <message>
        <source>Save all as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as Word files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role charter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each CPM is there to do, as it follows from the sales models of their partners. Targets and texts are starting guesses; change them under Assumptions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role charters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import your team…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A charter says what one CPM is there to do. Bring in your team to get one for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No CPMs yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role charters {scenario}.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the charters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the Word files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {count} charters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote the charters to {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First rows as they will enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they will enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPMs new to the team: {count} ({names}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows ({count} with findings)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control totals (⚠ {count} jumped)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions ({count} open)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused rows.xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>&amp;Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking every row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the other scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entering the lists</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First rows as they will enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look: {remarks}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying out the first rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {count} rows as they will enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{refused} of the first {count} rows would be refused: {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CostCard</name>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost by fiscal year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of all seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of {count} seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ({count} months)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A full year of these terms: {amount}, without what is paid once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget {year}: {amount}, {left}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CostPanel</name>
    <message>
        <source>Cost month by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From each seat&apos;s first day; once stands for recruiting, equipment and adjustments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost by fiscal year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FTE left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget against plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No budget is in the plan yet: add what finance approved in Assumptions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plan rate for {names}: what is paid in it counts as nothing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By fiscal year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months before the planning month are not in the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost and budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of 12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ({count} of 12 months)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message>
        <source>Counting the months</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CpmList</name>
    <message>
        <source>Search CPMs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPMs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CurvePanel</name>
    <message>
        <source>Longest time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A longer search finds and proves more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the curve ends; without a limit, where more moves bring nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts as even: spread up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours are estimates; a smaller difference is not worth a new CPM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widest spread by moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of the curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching the best plan for each number of moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} points searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review 1 move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review {count} moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search ended before every point was searched; more time may give better points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread by role type: {spreads}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Saved {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes, kept safe on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved to a file yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redoing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recent plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw these changes away? They cannot be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>Details of the selected partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sums of the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one to see why its hours are what they are; select several to change all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No further facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the selected CPMs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load and capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} CPMs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 CPM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{partners} partners, {needed} h needed of {available} h available a month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export them to mend them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that stayed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the &amp;partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to look at: the &amp;overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Balance the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as recipe…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} entered the plan as one step. Undo takes all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row stayed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows stayed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it stayed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{list} to mend.xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the rows that stayed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next time, the same files come in with one click, or from the command line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What next?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EncodingPicker</name>
    <message>
        <source>This file does not say how its letters are written. Choose the line that reads right:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldLine</name>
    <message>
        <source>{field}: add another column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}, also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(not in the list)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no further column)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for all rows: {word}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How reading it went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of this import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilesStep</name>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rows of the file stand here once it is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a recipe…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted cells {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no cells to paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy a range in Excel first, with the names of its columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop one file or several: partners, team, who has whom, order lines. CSV, text, Excel or OpenDocument, just as your systems export them. Or copy cells in Excel and press Ctrl+V here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop your lists here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.xlsb *.ods *.xml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import recipes (*.toml)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search {noun}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total:,} {noun}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown:,} of {total:,} {noun}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by {column}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FinanceSection</name>
    <message>
        <source>What months, years and raises the headcount plan counts with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fiscal year from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fiscal year is named by the calendar year in which it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Horizon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the headcount plan looks, from the planning month on: 12 to 36.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merit month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merit &amp;raise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By how much base and variable pay rise in each merit month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Attrition a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of seats that is expected to be left in a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hiring fr&amp;eeze until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month in which no new seat starts, such as 2027-03; empty: hiring is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January February March April May June July August September October November December</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: {finding}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsCard</name>
    <message>
        <source>What needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing. Every check of the plan is passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all findings ({count} more)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirmRules</name>
    <message>
        <source>Region must match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language must match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the locked partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all {count} rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule: {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the rule: {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No partner is locked. Lock partners on the Partners page to keep them where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 partner is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} partners are locked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FocusPanel</name>
    <message>
        <source>Strained CPMs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No CPM is strained in any of these senses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves that help most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at every CPM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many roles: above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective number of sales models in percent; 200 % is two models played alike. A guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another role&apos;s work: above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of a CPM&apos;s hours in models that another role type fits clearly better. A guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits clearly better: from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of fit between two role types that count as clear. A guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a CPM to see the moves that help most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review 1 move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review {count} moves</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GeneralSection</name>
    <message>
        <source>What holds for the whole plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Planning month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month whose figures are shown everywhere, such as 2026-11.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three letters, such as EUR. Amounts are not converted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default &amp;tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts for every partner that has no tier of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a partner counts as new and costs onboarding hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Onboarding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onboarding c&amp;urve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the tier&apos;s onboarding hours in a partner&apos;s first, second, ... month; 100 % afterwards. Type such as 150/100/50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over how many months a handover&apos;s hours are spread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Handover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth of the workload a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners grow by their tier and by their models; one may have its own growth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuessedField</name>
    <message>
        <source>Starting guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore {guess}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeadcountPage</name>
    <message>
        <source>Headcount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours, positions, cost and heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours, heads and cost of a plan of this size take a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting the months…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import your team…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import partners…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours needed against hours available, hires and cost appear here month by month, once partners or CPMs are in the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No months to plan yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} months, {first} to {last}; fiscal years begin in {month}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeadsPanel</name>
    <message>
        <source>Heads of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leavers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfers in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfers out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing FTE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heads by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heads</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HiringPanel</name>
    <message>
        <source>Find hires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was worked out before your last change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to hire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add as planned seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as scenario…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying out the months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hiring plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for hires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has to be hired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left: {work}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped early; better hires may be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} planned seats are in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} hires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work it out again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find hires to see whom to hire where and from when, other ways beside it, and proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody looked for yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoursPanel</name>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full-time seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most hours missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody&apos;s hours yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours by role type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked for and without seats: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fte} in {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {month}, role types added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every role type has enough in every month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h in {month}; hatched below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every partner has somebody in every month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as recipe…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing enters the plan before the last step, and Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import.toml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import recipes (*.toml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved the recipe {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the import? Nothing has entered the plan, and what you chose here is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportUnderWay</name>
    <message>
        <source>Wrote {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding out what the files are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding out how {name} belongs to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joining files to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the columns of {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InfoBanner</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JoinColumns</name>
    <message>
        <source>Bring &amp;another column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column brought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How lines of {column} become one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not bring {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JoinKeys</name>
    <message>
        <source>And by a &amp;second column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key column of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not join by this column</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JoinOutcome</name>
    <message>
        <source>Rows that got a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that belong to a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the figures went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is added up here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows without a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row got a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines without a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every line belongs to a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits: choose the columns that hold the same on both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All lines of the file found their row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows without a line ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines without a row ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column brought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} and {more} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no key)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of lines without a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of keys that several rows have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beside lines that cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JoinPanel</name>
    <message>
        <source>A line belongs to a row where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring to each row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers are &amp;written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dates are written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JoinStep</name>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeaverPanel</name>
    <message>
        <source>Who leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month in the seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever takes over starts in this month, and the handover begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners of others who may move too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few more moves can keep the team even.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loads before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as scenario…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has to take anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No load changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped early; there may be a better way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without {cpm}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LegendStrip</name>
    <message>
        <source>Legend: {names}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListColumns</name>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column of your list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;umbers are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dates are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a CPM is not in the &amp;team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If re&amp;venue is in another currency</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListFrame</name>
    <message>
        <source>Choose columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListTabs</name>
    <message>
        <source>Lists of this import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListsAndWorkbooks</name>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a workbook back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoadBar</name>
    <message>
        <source>Utilisation of {subject}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoadCard</name>
    <message>
        <source>Utilisation by role type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tinted band is the target; the line is 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evenness by role type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>The language changes when CPM Planner starts the next time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MixBar</name>
    <message>
        <source>Model mix: {mix}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MixPopup</name>
    <message>
        <source>Model mix for the selected partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set this mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model mix for the selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelBars</name>
    <message>
        <source>Hours by sales model: {parts}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelMixEditor</name>
    <message>
        <source>Share equally</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick how you and the partner sell. Untagged partners carry shared hours only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hybrid: the hours of each model count by its weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick a second model to make the partner a hybrid.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoveDetails</name>
    <message>
        <source>The selected move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This move alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made last, after all others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the figures compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alone: from the plan as it is to the plan with this move only. Last: from the proposed plan without this move to the proposed plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if refused?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a move below to see what it does, and what if it is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solving again without this move…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both CPMs before and after</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search CPMs or role types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPMs, those with most room first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoveList</name>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outdated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as scenario…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No move meets the filter. Clear all shows every move again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No moves: nothing better was found, so everybody stays where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose every move that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse every move that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{partner}, {before} → {after}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin, so that a repair leaves it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {total} chosen · {hours} h · {revenue} {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept 1 move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept {count} moves</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OriginLegend</name>
    <message>
        <source>Starting guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Hours by sales model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load by sales model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours a month each role type needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your figures appear here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utilisation, findings and what to do next, once partners and team are in the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the plan stands, and what to do next.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnerCard</name>
    <message>
        <source>CPMs who are not in the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is taken for somebody else unless you say so. What you decide is remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more go by what is said for all others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Others, who are like nobody in the team:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All others whom nobody in the team is like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is somebody new: add the CPM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave the partners unassigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not decided: partners stay unassigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as all others: is added to the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as all others: partners stay unassigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as all others: rows are refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as all others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in the team is called like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {score} % alike: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagePrinting</name>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the page as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartnerTypesTab</name>
    <message>
        <source>The four types of partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role and success criteria of a CPM follow from how the partner and we sell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four types of partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf);;SVG (*.svg);;PNG (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four types of partner.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartnersPage</name>
    <message>
        <source>Partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who we sell to, through and with. Type into the cells, or select many and use the bar below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No partner meets the filter. Clear all shows every partner again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import your list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in your list from Excel or your CRM. The file itself stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No partners yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set tier…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set model mix…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the model advisor…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in Territories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked ({count})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanFiles</name>
    <message>
        <source>New plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans (*{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing unsaved work back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save mine under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the other version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was changed by somebody else since you opened it. What shall become of your version?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed on disk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PositionsPanel</name>
    <message>
        <source>Positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add planned seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No position meets the filter, or none is there yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {field} of {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear {field} of {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {field} of {who} to {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {who}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners that become unassigned: {count}. Undo brings it all back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} seats</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProposalTab</name>
    <message>
        <source>Searching for a better plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says who should move to whom so that everybody of a role type is used alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what you wish for, then start. Nothing changes until you accept: every move comes with its reasons, and you choose which ones to make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No proposal yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balancing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search found {count} moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepting moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now working on {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>There are so many partners that none were compared with each other.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RatesSection</name>
    <message>
        <source>Plan rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one unit of another currency is worth in the plan&apos;s own, for the whole plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is paid in the plan&apos;s own currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency, such as GBP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add rate {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change rate of {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove rate {who}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingChoices</name>
    <message>
        <source>What it &amp;lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column names are &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells are parted &amp;by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (hidden in the workbook)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(none)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Recent plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take from this list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefreshSource</name>
    <message>
        <source>This is the &amp;complete list: whoever is missing in it is gone, and parked where taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list comes in for the first time; all of it that was understood enters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later export of {name}, brought in {at}: it names {common} of the {all} that were in it then.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>What clashed has changed since. Try again to see whether all can be kept now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways out, each tried out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{way} (nothing less is enough)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RepairBar</name>
    <message>
        <source>Repair the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the proposal before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for other moves that make up for the refused ones…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 move is refused. Repairing looks for others that make up for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} moves are refused. Repairing looks for others that make up for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repaired: 1 refused move stays out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repaired: {count} refused moves stay out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Before and after by role type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By role type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By CPM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the proposal changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan was changed since the search: 1 move is no longer possible and stays out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan was changed since the search: {count} moves are no longer possible and stay out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RobustnessPanel</name>
    <message>
        <source>Draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often all guesses are drawn at random; more draws say more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest search for the proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only while the tab Proposal has no moves; else those chosen there are looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves by how sure they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guesses by what they can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review these moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proposal moves nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No guess alone changes the spread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balancing the plan first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the guesses and balancing again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying one wrong guess at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} draws so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan was balanced first, and these are its moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the moves chosen in the tab Proposal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoleCard</name>
    <message>
        <source>{count} CPMs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 CPM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{over} of {count} over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spread {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No capacity yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one CPM to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cpms} CPMs, mean utilisation {mean}, highest {high}, lowest {low}, spread {spread}, {over} over capacity, {eaten} with planned work in the reserve; the target band is {from_} to {to}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoleCards</name>
    <message>
        <source>Role types</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowsPanel</name>
    <message>
        <source>Rows shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the &amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;refused rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row is of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write into a cell to mend it (F2); the row is checked again at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found on this row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &amp;in again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the selected rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules a proposal keeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select those that need not hold any more and drop them; undo brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule meets the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesPanel</name>
    <message>
        <source>Longest search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules to try without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is balanced again without each of these, beginning with what may cost most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules by what they cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no locks and rules, so they cost nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balancing with all rules, with none, and without each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rules tried so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop these {count} rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop this rule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesSection</name>
    <message>
        <source>What a balanced plan has to respect. Locks are set on Partners, Team and Territories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules that speak of single partners and CPMs, such as locks: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn off: {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on: {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {rule} to {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language must match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A partner goes only to a CPM who speaks its language; an empty one fits all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region must match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A partner goes only to a CPM whose home regions hold its region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit of partners for each CPM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No CPM looks after more partners than this, however small they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cap on partners that move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balancing moves at most this share of all partners to another CPM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cap on revenue that moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partners that move bring at most this share of all revenue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of revenue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScenarioPicker</name>
    <message>
        <source>New copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy scenario &quot;{name}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename scenario &quot;{name}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the scenario &quot;{name}&quot;? Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove scenario &quot;{name}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario worked on; others are kept beside it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeatList</name>
    <message>
        <source>Add {one}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {one}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {one} of {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {one} of {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} of {one}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeatPay</name>
    <message>
        <source>Pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the role type&apos;s pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sum} {currency} a full-time year, one-offs apart. The pay is that of the role type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sum} {currency} a full-time year, one-offs apart. The pay is the seat&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the role type&apos;s pay for {who}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeatTable</name>
    <message>
        <source>Change {field} of {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear {field} of {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {field} of {who} to {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Selected partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mix…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the model mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign to a CPM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the effort factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock where they are, or unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park: keep them, but count them nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the selected has it: tag them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of the selected have it: tag the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of the selected have it: take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock or unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unassign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in Partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag partners to another lane, or select with Space and press M.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelectionVerbs</name>
    <message>
        <source>Set the tier to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody (unassign)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort factor of {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In percent; 100 is a usual partner of its tier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known hours of {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours a month, then the reason, such as: {start} time sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} will be gone with hours, assignment and locks. Undo brings it all back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the plan?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Set {field} to {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear {field}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In tables</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourcePicker</name>
    <message>
        <source>This list is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;This list is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one that comes in for the first time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a later export of {name}{at}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SplittingPanel</name>
    <message>
        <source>Role types with whole and with split hybrids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hybrids to split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hybrids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as scenario…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No split to show. The tab Proposal balances with whole hybrids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balancing with every hybrid at one CPM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying splits between two CPMs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the hybrids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second CPM takes, a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time both CPMs need to keep in step; a split has to save more than that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most partners whose CPMs may change; splitting and joining count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts as even: spread up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours are estimates; a smaller difference is not worth a new CPM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A longer search finds and proves more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review 1 move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review {count} moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With splits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the work in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepItem</name>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <source>Steps to a balanced plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StudyPanel</name>
    <message>
        <source>Work it out again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was worked out before your last change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{study}: the result is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing worked out yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableSection</name>
    <message>
        <source>Remove {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {one} {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {one}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {field} of {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear {field} of {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {field} of {who} to {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeBackDialog</name>
    <message>
        <source>Take back {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed in the workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking {name} back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took {count} cells from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the scenario {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook was exported {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan itself has changed {count} of its cells since; they stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space accepts or refuses selected cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back {count} cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message>
        <source>CPMs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every seat with its load in the planning month, compared within its role type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No CPM meets the filter. Clear all shows every CPM again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import your team…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in your CPMs from Excel, or add people and open positions by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No CPMs yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in Territories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if this CPM leaves?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {who}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TeamPanel</name>
    <message>
        <source>CPMs needed and CPMs there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show partners left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No role type is needed or there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at who could look after whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying smaller and smaller teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest utilisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How full every CPM may be; without a figure, up to the target of the role type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As targeted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from scratch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a new team, or keep everybody there is and count who is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home region only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a CPM may look after partners of any region; a rule may ask for it anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewest CPMs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lowest cost can be looked for once every role type has a yearly cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A longer search finds and proves more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped early; a smaller team may be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New CPMs count as full time and at full speed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TerritoriesPage</name>
    <message>
        <source>Move {who} to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give {model} of {who} to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who looks after whom. While you drag, every lane shows what it would become.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Territories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in your partner list first; then give each partner to a CPM here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import your list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No partners to give out yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every CPM of the team gets a lane here, grouped by role type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import your team…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No CPMs in the team yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>Partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPMs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hybrids: {count}, {money} a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a sales model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a CPM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} over capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{needed} of {available} h a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>Find partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not found is dimmed, not hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Order by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the partners in each lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show partners as {name} ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show partners as {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Plan {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TwinCard</name>
    <message>
        <source>Partners that may be one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ame partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a&amp;part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both stay partners of their own until you say that they are one; then the first stays, and the revenue of the second is added to it. Several pairs can be selected at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValueSection</name>
    <message>
        <source>Add {one}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore {field} of {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore starting guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValueTable</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValuesStep</name>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column of this list holds words with a fixed meaning. Go on to the check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to translate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {columns}. What is not known is left out and said in the check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(not known)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(says nothing)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source>Bring in your partners and your team; the plan builds on both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let us set up the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is not in order yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within a role type the load differs by more than the target band is wide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan holds, but the load is uneven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be done. Remarks below say what could still be better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every check is passed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from my list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in partners from Excel, CSV or a CRM export. Your file stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>701 resellers and 13 CPMs to try everything on. A copy, so nothing can break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New empty plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with the default catalogue of activities and role types.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who looks after which partner, how evenly, and what it takes. All on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans you open or save are listed here. You can also drop a file on the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhatIfQuestions</name>
    <message>
        <source>What if…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if: {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the scenario &quot;{name}&quot;, beside the one it began at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now working on {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CPM leaves…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>What you wish for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a better plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts as even: spread up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many partners may move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What must not change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A starting guess: hours are estimates, and a smaller difference is not worth a new CPM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread of utilisation that counts as even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search at most {seconds} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many as needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most this many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most this share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit of moves</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkLine</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkingTimeCard</name>
    <message>
        <source>Working time of one {name}, hours a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>productive: no leave, holidays, sickness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for partners: less {share} % internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of it kept for requests ({share} %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partner hours a month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YearTab</name>
    <message>
        <source>Save as calendar files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned work by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business reviews, plans, trainings and calls laid over twelve months so that none is too full. Requests and what has no date lie under them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned for this CPM: no partners, or no activities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests and work without a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month}: {planned} h planned, {other} h without a date, {available} h available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No CPM is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fullest month {month} with {hours} h; {count} months have more to do than time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the calendar files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {count} calendars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote the calendars to {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_OneCpm</name>
    <message>
        <source>Show all in Partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By sales model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests and reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours available, month by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners with most hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {hours} h of it handovers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{needed} h needed of {available} h available a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests take {reactive} h, more than the {reserve} h kept for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests take {reactive} h of the {reserve} h kept for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Planned work takes {planned} h of what they leave.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_OnePartner</name>
    <message>
        <source>Assign to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set known hours…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours and model mix of the partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why these hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tier}: {minutes} minutes, the sum of these lines. Each line is a whole minute; what rounding leaves goes to the lines that lost most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start an empty plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a plan file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the plan to its file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the plan under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import &amp;partners…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a partner list from CSV or Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import &amp;team…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in CPMs and role types from CSV or Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import assi&amp;gnments…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in who looks after whom today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export workbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the plan to an Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;without pay…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the workbook without what tells what a position costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;ke workbook back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back what finance changed in an exported workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rint the page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the sheets of this page and print them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the page as P&amp;DF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the sheets of this page to a PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close CPM Planner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the step taken back again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the program propose a more even plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the work that is running and keep the best result found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the plan stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All partners with tier, model mix and workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPMs, seats and role types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;rritories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who looks after whom, a lane for each CPM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose moves, then accept or refuse each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Headcount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours, positions, cost and heads, month by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Charters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each CPM is there to do, and what they are measured by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities, hours, capacity and tiers behind the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make all text larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make all text smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all text at its designed size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark text on light ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light text on dark ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark as the system is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak English from the next start on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak German from the next start on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak the language of the system from the next start on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys at a glance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About CPM Planner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>balance</name>
    <message>
        <source>{name}: spread {spread}, highest {highest}, lowest {lowest}, over capacity {over}, with planned work in the reserve {eaten}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} CPMs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>Utilisation: nothing to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utilisation of {count}: highest {high} with {most}, lowest {low} with {least}, {over} over capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>context.signals</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours/month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners with most hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No partners yet: drag some here on Territories.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialog</name>
    <message>
        <source>Your plan is as it was before the last step, and can be saved. Please send the details below to whoever looks after the program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>load</name>
    <message>
        <source>below target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over capacity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>Untagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sell to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sell through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sell with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Th</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of {model}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <source>{names} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 partner has no CPM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} partners have no CPM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 partner is with a CPM without capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} partners are with CPMs without capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 partner is with a role type that may not play its model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} partners are with role types that may not play their model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 partner is with a CPM who does not speak its language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} partners are with CPMs who do not speak their language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 partner has no sales model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} partners have no sales model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 partner has no tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} partners have no tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 partner is outside its CPM&apos;s home regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} partners are outside their CPM&apos;s home regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 partner has not begun or has ended, and costs no hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} partners have not begun or have ended, and cost no hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 partner is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} partners are locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 CPM is over capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} CPMs are over capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 CPM spends more than the reserve on requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} CPMs spend more than the reserve on requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 CPM has planned work in the hours kept for requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} CPMs have planned work in the hours kept for requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 CPM is above the target band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} CPMs are above their target band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 CPM is below the target band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} CPMs are below their target band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 CPM plays too many sales models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} CPMs play too many sales models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 seat has no start month yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} seats have no start month yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 CPM is leaving without a last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} CPMs are leaving without a last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 seat starts before the one it takes over from has gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} seats start before those they take over from have gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 seat starts during the hiring freeze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} seats start during the hiring freeze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours a month by sales model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag sales models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance the load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} untagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} unassigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} over capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import partners…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the team…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag {partners}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign {partners}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 CPM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} CPMs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: mean {mean}, spread {spread}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean {mean}, spread {spread}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panel</name>
    <message>
        <source>No cost centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost centre {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening + hires - leavers + transfers = closing. A seat leaves in the month of its last day; a backfill and the seat it takes over are one head while both are there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>table</name>
    <message>
        <source>Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>territories</name>
    <message>
        <source>no capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {who} to {cpm}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unassign {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give {model} of {who} to {cpm}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock {cpm}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock {cpm}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every partner has a CPM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h a month waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{needed} of {available} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target {low}–{high} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no capacity, {band}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean {mean}, spread {spread}, {band}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its CPM is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This CPM is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May not play the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must go to another CPM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must not go here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language does not match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region does not match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept with another partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} ({count} of {all})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} hours a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revenue {money}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {cpm}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split between CPMs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h a month, revenue {money}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
