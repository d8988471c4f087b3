<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en_GB">
<context>
    <name>ringi::kit::CustodyLegend</name>
    <message>
        <source>accepted</source>
        <translation>受領</translation>
    </message>
    <message>
        <source>holds now</source>
        <translation>現在の所管部門</translation>
    </message>
    <message>
        <source>waiting for acceptance</source>
        <translation>受領待ち</translation>
    </message>
</context>
<context>
    <name>ringi::kit::CustodyPicture</name>
    <message>
        <source>total</source>
        <comment>time held</comment>
        <translation>合計</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>short date without year</comment>
        <translation>M月d日</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>以前%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringi::kit::CustodyTrack</name>
    <message>
        <source>Custody</source>
        <translation>所管</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>以前%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for %1 to accept since %2, sent by %3</source>
        <translation>%2から%1の受領待ち（送付元：%3）</translation>
    </message>
    <message>
        <source>%1, from %2, held %3</source>
        <translation>%1、%2から、所管%3</translation>
    </message>
    <message>
        <source>%1, sent by %2 at %3, accepted %4, held %5</source>
        <translation>%1、%3に%2が送付、%4に受領、所管%5</translation>
    </message>
</context>
<context>
    <name>ringi::kit::LoadingBars</name>
    <message>
        <source>%1, %2 s</source>
        <translation>%1 %2秒</translation>
    </message>
</context>
<context>
    <name>ringi::kit::StatePane</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
</TS>
