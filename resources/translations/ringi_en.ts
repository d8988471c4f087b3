<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>Custody</name>
    <message numerus="yes">
        <source>%n handoff(s)</source>
        <translation>
            <numerusform>%n handoff</numerusform>
            <numerusform>%n handoffs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionColumn</name>
    <message numerus="yes">
        <source>under %n days</source>
        <comment>a gate waits</comment>
        <translation>
            <numerusform>under %n day</numerusform>
            <numerusform>under %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %n days</source>
        <comment>a gate waits</comment>
        <translation>
            <numerusform>over %n day</numerusform>
            <numerusform>over %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>median of %n</source>
        <translation>
            <numerusform>median of %n</numerusform>
            <numerusform>median of %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gates</name>
    <message numerus="yes">
        <source>blocked by %n</source>
        <translation>
            <numerusform>blocked by %n</numerusform>
            <numerusform>blocked by %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n officer(s) can sign</source>
        <translation>
            <numerusform>%n officer can sign</numerusform>
            <numerusform>%n officers can sign</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>columns</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message numerus="yes">
        <source>%n task(s) still open. Finish them first.</source>
        <translation>
            <numerusform>%n task is still open. Finish it first.</numerusform>
            <numerusform>%n tasks are still open. Finish them first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consultation(s) still open. They have to be answered or declined first.</source>
        <translation>
            <numerusform>%n consultation is still open. It has to be answered or declined first.</numerusform>
            <numerusform>%n consultations are still open. They have to be answered or declined first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mandatory question(s) of the legal checklist have no answer; the first is “%1”. Answer them first.</source>
        <translation>
            <numerusform>One mandatory question of the legal checklist has no answer: “%1”. Answer it first.</numerusform>
            <numerusform>%n mandatory questions of the legal checklist have no answer; the first is “%1”. Answer them first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s) not ticked off. Each needs its evidence first.</source>
        <translation>
            <numerusform>One condition is not ticked off. It needs its evidence first.</numerusform>
            <numerusform>%n conditions are not ticked off. Each needs its evidence first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later gate(s) are still open; the first is “%1”. They have to be signed first.</source>
        <translation>
            <numerusform>A later gate is still open: “%1”. It has to be signed first.</numerusform>
            <numerusform>%n later gates are still open; the first is “%1”. They have to be signed first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n officer(s) for whom a deputy signed have not viewed it yet. They have to first.</source>
        <translation>
            <numerusform>An officer for whom a deputy signed has not viewed it yet. He has to first.</numerusform>
            <numerusform>%n officers for whom a deputy signed have not viewed it yet. They have to first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) to sign in as you failed since you last signed in. If it was not you, tell an administrator.</source>
        <translation>
            <numerusform>%n attempt to sign in as you failed since you last signed in. If it was not you, tell an administrator.</numerusform>
            <numerusform>%n attempts to sign in as you failed since you last signed in. If it was not you, tell an administrator.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong attempt(s) in a row as this officer. The next one is possible in %1.</source>
        <translation>
            <numerusform>%n wrong attempt in a row as this officer. The next one is possible in %1.</numerusform>
            <numerusform>%n wrong attempts in a row as this officer. The next one is possible in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hardware token(s) or key(s) fit. Name one by its serial number or key id.</source>
        <translation>
            <numerusform>%n hardware token or key fits. Name it by its serial number or key id.</numerusform>
            <numerusform>%n hardware tokens or keys fit. Name one by its serial number or key id.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterColumn</name>
    <message numerus="yes">
        <source>%Ln incidents</source>
        <translation>
            <numerusform>%Ln incident</numerusform>
            <numerusform>%Ln incidents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Route</name>
    <message numerus="yes">
        <source>the first route of this kind, with %n gate(s)</source>
        <translation>
            <numerusform>the first route of this kind, with %n gate</numerusform>
            <numerusform>the first route of this kind, with %n gates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message numerus="yes">
        <source>%n condition(s)</source>
        <translation>
            <numerusform>with %n condition</numerusform>
            <numerusform>with %n conditions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignoffFigures</name>
    <message numerus="yes">
        <source>on %Ln sheets</source>
        <translation>
            <numerusform>on %Ln sheet</numerusform>
            <numerusform>on %Ln sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approvals in force that were not carried out and end within %n days.</source>
        <translation>
            <numerusform>Approvals in force that were not carried out and end within %n day.</numerusform>
            <numerusform>Approvals in force that were not carried out and end within %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n days</source>
        <translation>
            <numerusform>within %n day</numerusform>
            <numerusform>within %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message numerus="yes">
        <source>Compartment “%1” created, with %n member(s)</source>
        <translation>
            <numerusform>Compartment “%1” created, with %n member</numerusform>
            <numerusform>Compartment “%1” created, with %n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringi::AftermathPane</name>
    <message numerus="yes">
        <source>“%1” goes for good, %n entries in all.</source>
        <translation>
            <numerusform>“%1” goes for good, %n entry in all.</numerusform>
            <numerusform>“%1” goes for good, %n entries in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 erased: %n entries</source>
        <translation>
            <numerusform>%1 erased: %n entry</numerusform>
            <numerusform>%1 erased: %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringi::BackupStrip</name>
    <message numerus="yes">
        <source>%n older backup(s) removed.</source>
        <translation>
            <numerusform>%n older backup removed.</numerusform>
            <numerusform>%n older backups removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringi::BulkDialog</name>
    <message numerus="yes">
        <source>%Ln were done and stay done</source>
        <translation>
            <numerusform>%Ln was done and stays done</numerusform>
            <numerusform>%Ln were done and stay done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not</source>
        <translation>
            <numerusform>%Ln was not</numerusform>
            <numerusform>%Ln were not</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are still to be done</source>
        <translation>
            <numerusform>%Ln is still to be done</numerusform>
            <numerusform>%Ln are still to be done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln will be done</source>
        <translation>
            <numerusform>%Ln will be done</numerusform>
            <numerusform>%Ln will be done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln will not</source>
        <translation>
            <numerusform>%Ln will not</numerusform>
            <numerusform>%Ln will not</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offer custody of %Ln</source>
        <translation>
            <numerusform>Offer custody of %Ln</numerusform>
            <numerusform>Offer custody of %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign to %Ln</source>
        <translation>
            <numerusform>Assign to %Ln</numerusform>
            <numerusform>Assign to %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln</source>
        <translation>
            <numerusform>Tag %Ln</numerusform>
            <numerusform>Tag %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringi::ChangesBar</name>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n paragraph</numerusform>
            <numerusform>%n paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in %1</source>
        <translation>
            <numerusform>%n change in %1</numerusform>
            <numerusform>%n changes in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringi::ChecklistPane</name>
    <message numerus="yes">
        <source>%n answer(s) to save</source>
        <translation>
            <numerusform>%n answer to save</numerusform>
            <numerusform>%n answers to save</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringi::CompartmentsTab</name>
    <message numerus="yes">
        <source>%n entr(y/ies)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringi::ConsultationPanel</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringi::DashboardPage</name>
    <message numerus="yes">
        <source>last %n days</source>
        <translation>
            <numerusform>last %n day</numerusform>
            <numerusform>last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringi::DecisionBar</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringi::DecisionsPage</name>
    <message numerus="yes">
        <source>%Ln decisions written</source>
        <translation>
            <numerusform>%Ln decision written</numerusform>
            <numerusform>%Ln decisions written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringi::EntryDetail</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringi::FileStep</name>
    <message numerus="yes">
        <source>%1 · %n column(s)</source>
        <comment>a size, and what the file has</comment>
        <translation>
            <numerusform>%1 · %n column</numerusform>
            <numerusform>%1 · %n columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringi::HandoffFilter</name>
    <message numerus="yes">
        <source>the newest %Ln</source>
        <translation>
            <numerusform>the newest</numerusform>
            <numerusform>the newest %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringi::HashBlock</name>
    <message numerus="yes">
        <source>You sign version %1 and %n attachment(s)</source>
        <translation>
            <numerusform>You sign version %1 and %n attachment</numerusform>
            <numerusform>You sign version %1 and %n attachments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringi::ImportWizard</name>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringi::MeasurePanel</name>
    <message numerus="yes">
        <source>%n decided</source>
        <translation>
            <numerusform>%n decided</numerusform>
            <numerusform>%n decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in sign-off</source>
        <translation>
            <numerusform>%n in sign-off</numerusform>
            <numerusform>%n in sign-off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringi::NoMatch</name>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringi::OfficersPage</name>
    <message numerus="yes">
        <source>%n enrolled</source>
        <translation>
            <numerusform>%n enrolled</numerusform>
            <numerusform>%n enrolled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringi::RegisterPage</name>
    <message numerus="yes">
        <source>%Ln incidents</source>
        <translation>
            <numerusform>%Ln incident</numerusform>
            <numerusform>%Ln incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows copied</source>
        <translation>
            <numerusform>%Ln row copied</numerusform>
            <numerusform>%Ln rows copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incidents written</source>
        <translation>
            <numerusform>%Ln incident written</numerusform>
            <numerusform>%Ln incidents written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringi::RunStep</name>
    <message numerus="yes">
        <source>Rows are written in batches of %n. If you stop, whole batches that are written stay; importing the file again goes on from there.</source>
        <translation>
            <numerusform>Rows are written one by one. If you stop, those that are written stay; importing the file again goes on from there.</numerusform>
            <numerusform>Rows are written in batches of %n. If you stop, whole batches that are written stay; importing the file again goes on from there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) added.</source>
        <translation>
            <numerusform>%n incident added.</numerusform>
            <numerusform>%n incidents added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringi::SealedPanel</name>
    <message numerus="yes">
        <source>%n entr(y/ies)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringi::SettingsMenu</name>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringi::SidePane</name>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringi::SignoffBoard</name>
    <message numerus="yes">
        <source>%Ln reviews</source>
        <translation>
            <numerusform>%Ln review</numerusform>
            <numerusform>%Ln reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n days</source>
        <translation>
            <numerusform>last %n day</numerusform>
            <numerusform>last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringi::SimilarPanel</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringi::TaskPanel</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringi::VerbWords</name>
    <message numerus="yes">
        <source>The view “%1” differs from the ledger in %n row(s); the first is %2.</source>
        <translation>
            <numerusform>The view “%1” differs from the ledger in %n row; the first is %2.</numerusform>
            <numerusform>The view “%1” differs from the ledger in %n rows; the first is %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringi::VerifyStrip</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringi::WayAheadDialog</name>
    <message numerus="yes">
        <source>%1 signatures are needed, but only %n officer(s) can sign.</source>
        <translation>
            <numerusform>%1 signatures are needed, but only %n officer can sign.</numerusform>
            <numerusform>%1 signatures are needed, but only %n officers can sign.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gate(s) on route version %1.</source>
        <translation>
            <numerusform>%n gate on route version %1.</numerusform>
            <numerusform>%n gates on route version %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come(s) after the decision.</source>
        <translation>
            <numerusform>%n comes after the decision.</numerusform>
            <numerusform>%n come after the decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gate(s) cannot be passed as things are.</source>
        <translation>
            <numerusform>%n gate cannot be passed as things are.</numerusform>
            <numerusform>%n gates cannot be passed as things are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringi::kit::CustodyPicture</name>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>%n earlier</numerusform>
            <numerusform>%n earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringi::kit::CustodyTrack</name>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>%n earlier</numerusform>
            <numerusform>%n earlier</numerusform>
        </translation>
    </message>
</context>
</TS>
