<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
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
