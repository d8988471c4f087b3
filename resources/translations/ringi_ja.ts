<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en_GB">
<context>
    <name>Act</name>
    <message>
        <source>Create a store</source>
        <translation>保管庫の作成</translation>
    </message>
    <message>
        <source>Enrol an officer</source>
        <translation>担当官の登録</translation>
    </message>
    <message>
        <source>Appoint an officer</source>
        <translation>担当官の任命</translation>
    </message>
    <message>
        <source>Suspend an officer</source>
        <translation>担当官の停止</translation>
    </message>
    <message>
        <source>Reinstate an officer</source>
        <translation>担当官の復帰</translation>
    </message>
    <message>
        <source>Give an officer a new key</source>
        <translation>担当官の鍵の交換</translation>
    </message>
    <message>
        <source>Confirm a proposal about an officer</source>
        <translation>担当官に関する提案の承認</translation>
    </message>
    <message>
        <source>Drop a proposal about an officer</source>
        <translation>担当官に関する提案の取下げ</translation>
    </message>
    <message>
        <source>Register a deputy</source>
        <translation>代決者の登録</translation>
    </message>
    <message>
        <source>End a deputyship</source>
        <translation>代決の終了</translation>
    </message>
    <message>
        <source>Delegate a decision</source>
        <translation>専決の付与</translation>
    </message>
    <message>
        <source>End a delegation</source>
        <translation>専決の終了</translation>
    </message>
    <message>
        <source>Propose a route</source>
        <translation>経路案の提出</translation>
    </message>
    <message>
        <source>Publish a route</source>
        <translation>経路の公布</translation>
    </message>
    <message>
        <source>Drop a proposed route</source>
        <translation>経路案の取下げ</translation>
    </message>
    <message>
        <source>Log an incident</source>
        <translation>事案の登録</translation>
    </message>
    <message>
        <source>Revise an incident</source>
        <translation>事案の改訂</translation>
    </message>
    <message>
        <source>Move an incident to another phase</source>
        <translation>事案の段階の変更</translation>
    </message>
    <message>
        <source>Assign the lead officer</source>
        <translation>主担当官の指名</translation>
    </message>
    <message>
        <source>Offer an incident to another division</source>
        <translation>他部門への引継ぎの依頼</translation>
    </message>
    <message>
        <source>Accept an incident</source>
        <translation>引継ぎの受領</translation>
    </message>
    <message>
        <source>Return an incident</source>
        <translation>引継ぎの差戻し</translation>
    </message>
    <message>
        <source>Withdraw an offer</source>
        <translation>引継ぎの取下げ</translation>
    </message>
    <message>
        <source>Ask another division for an opinion</source>
        <translation>他部門への照会</translation>
    </message>
    <message>
        <source>Answer a consultation</source>
        <translation>照会への回答</translation>
    </message>
    <message>
        <source>Decline a consultation</source>
        <translation>照会の辞退</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>メモの追加</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>作業の追加</translation>
    </message>
    <message>
        <source>Finish a task</source>
        <translation>作業の完了</translation>
    </message>
    <message>
        <source>Draft a measure</source>
        <translation>措置の起案</translation>
    </message>
    <message>
        <source>Revise a measure</source>
        <translation>措置の改訂</translation>
    </message>
    <message>
        <source>Submit a measure</source>
        <translation>措置の回議</translation>
    </message>
    <message>
        <source>Sign a gate</source>
        <translation>関門への署名</translation>
    </message>
    <message>
        <source>Let a gate follow the decision</source>
        <translation>関門の後回し</translation>
    </message>
    <message>
        <source>Withdraw a measure</source>
        <translation>措置の取下げ</translation>
    </message>
    <message>
        <source>Answer the legal checklist</source>
        <translation>法務確認表への回答</translation>
    </message>
    <message>
        <source>View later what a deputy signed</source>
        <translation>代決されたものの後閲</translation>
    </message>
    <message>
        <source>Tick off a condition</source>
        <translation>条件の充足の記録</translation>
    </message>
    <message>
        <source>Record dissent</source>
        <translation>反対意見の記録</translation>
    </message>
    <message>
        <source>Declare a conflict of interest</source>
        <translation>利益相反の申告</translation>
    </message>
    <message>
        <source>Revoke an approval</source>
        <translation>承認の取消し</translation>
    </message>
    <message>
        <source>Report that a measure was carried out</source>
        <translation>措置の実施の報告</translation>
    </message>
    <message>
        <source>Close the review of a measure</source>
        <translation>措置の事後検証の終了</translation>
    </message>
    <message>
        <source>Restrict an incident</source>
        <translation>インシデントの閲覧を限定する</translation>
    </message>
    <message>
        <source>Lift a restriction</source>
        <translation>閲覧の限定を解除する</translation>
    </message>
    <message>
        <source>Erase a record</source>
        <translation>記録を消去する</translation>
    </message>
    <message>
        <source>Make a checkpoint</source>
        <translation>検証点の作成</translation>
    </message>
    <message>
        <source>Countersign a checkpoint</source>
        <translation>検証点への副署</translation>
    </message>
    <message>
        <source>Create a compartment</source>
        <translation>区画の作成</translation>
    </message>
    <message>
        <source>Add a member to a compartment</source>
        <translation>区画への構成員の追加</translation>
    </message>
    <message>
        <source>Remove a member from a compartment</source>
        <translation>区画からの構成員の除外</translation>
    </message>
    <message>
        <source>Seal an entry</source>
        <translation>記録の封緘</translation>
    </message>
    <message>
        <source>Open a sealed entry</source>
        <translation>封緘記録の開封</translation>
    </message>
    <message>
        <source>Waive a privilege</source>
        <translation>秘匿特権の放棄</translation>
    </message>
    <message>
        <source>Release a sealed entry</source>
        <translation>封緘記録の開示</translation>
    </message>
    <message>
        <source>Open, export or print what is recorded when it is read</source>
        <translation>閲覧が記録されるものの表示、書き出し、印刷</translation>
    </message>
    <message>
        <source>Keep an authority&apos;s time-stamp on a checkpoint</source>
        <translation>検証点に認証局のタイムスタンプを保存する</translation>
    </message>
    <message>
        <source>Share a view of the register</source>
        <translation>一覧の表示を共有する</translation>
    </message>
    <message>
        <source>Change a shared view</source>
        <translation>共有表示を変更する</translation>
    </message>
    <message>
        <source>Withdraw a shared view</source>
        <translation>共有表示を取り下げる</translation>
    </message>
    <message>
        <source>Tag an incident</source>
        <translation>事案にタグを付ける</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>該当なし</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The file cannot be opened. Check its name and the right to read it.</source>
        <translation>ファイルを開けません。名前と、読む権限を確かめてください。</translation>
    </message>
    <message>
        <source>This is not a Ringi backup. Nothing was restored; choose another file.</source>
        <translation>これは稟議のバックアップではありません。何も復元していません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The backup is of another version of its format. Nothing was restored; use the Ringi that wrote it.</source>
        <translation>このバックアップは別の版の形式です。何も復元していません。書き出した版の Ringi を使ってください。</translation>
    </message>
    <message>
        <source>The backup ends too early: a part of it is missing. Nothing was restored; use another one.</source>
        <translation>バックアップが途中で終わっており、一部が欠けています。何も復元していません。別のバックアップを使ってください。</translation>
    </message>
    <message>
        <source>The backup was changed or damaged after it was written. Nothing was restored; use another one.</source>
        <translation>このバックアップは書かれた後に変更されたか、壊れています。何も復元していません。別のバックアップを使ってください。</translation>
    </message>
    <message>
        <source>The content of the backup is not what its format says. Nothing was restored; use another one.</source>
        <translation>バックアップの内容が形式の定めに合いません。何も復元していません。別のバックアップを使ってください。</translation>
    </message>
    <message>
        <source>The backup is encrypted to another recovery key. Name the secret half of that one.</source>
        <translation>このバックアップは別の復旧鍵で暗号化されています。その復旧鍵の秘密鍵ファイルを指定してください。</translation>
    </message>
    <message>
        <source>This is not the half of a recovery key that is needed here: backing up takes the public one, restoring the secret one.</source>
        <translation>ここで必要な復旧鍵のファイルではありません。バックアップには公開鍵、復元には秘密鍵を使います。</translation>
    </message>
    <message>
        <source>A kept file does not match its hash. No backup was made of it and nothing was restored.</source>
        <translation>保管されたファイルがハッシュと一致しません。バックアップも復元もしていません。</translation>
    </message>
    <message>
        <source>The ledger does not hold. No backup was kept and nothing was restored; verify names the places.</source>
        <translation>台帳の検証が通りません。バックアップも復元も残していません。該当箇所は verify で確かめてください。</translation>
    </message>
    <message>
        <source>There is something at this place already, and it was left as it is. Choose a new place.</source>
        <translation>この場所にはすでに何かがあり、そのままにしました。新しい場所を選んでください。</translation>
    </message>
    <message>
        <source>Nothing can be written at this place. Check the folder and the right to write to it.</source>
        <translation>この場所には書き込めません。フォルダーと、書き込む権限を確かめてください。</translation>
    </message>
    <message>
        <source>The backup is encrypted. Name the file with the secret half of its recovery key.</source>
        <translation>バックアップは暗号化されています。その復旧鍵の秘密鍵ファイルを指定してください。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence, and what it is about</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>Capacity</name>
    <message>
        <source>on one&apos;s own post</source>
        <translation>本人の職として</translation>
    </message>
    <message>
        <source>as deputy</source>
        <translation>代決</translation>
    </message>
    <message>
        <source>by standing delegation</source>
        <translation>専決</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Legal basis and article</source>
        <translation>法的根拠と条項</translation>
    </message>
    <message>
        <source>Protected system is covered</source>
        <translation>保護対象システムに該当</translation>
    </message>
    <message>
        <source>Harm and its imminence</source>
        <translation>被害とその切迫性</translation>
    </message>
    <message>
        <source>Necessity</source>
        <translation>必要性</translation>
    </message>
    <message>
        <source>Less intrusive means tried</source>
        <translation>より侵害の少ない手段の検討</translation>
    </message>
    <message>
        <source>Proportionality</source>
        <translation>比例性</translation>
    </message>
    <message>
        <source>Scope, duration and stop conditions</source>
        <translation>範囲・期間・中止条件</translation>
    </message>
    <message>
        <source>Place of the server, sovereignty</source>
        <translation>サーバーの所在と主権</translation>
    </message>
    <message>
        <source>Ground in international law</source>
        <translation>国際法上の根拠</translation>
    </message>
    <message>
        <source>Foreign Ministry consulted</source>
        <translation>外務省との協議</translation>
    </message>
    <message>
        <source>Confidence of attribution</source>
        <translation>帰属の確度</translation>
    </message>
    <message>
        <source>Effect on third parties</source>
        <translation>第三者への影響</translation>
    </message>
    <message>
        <source>Reversibility</source>
        <translation>可逆性</translation>
    </message>
    <message>
        <source>No use of force (Art. 9)</source>
        <translation>武力の行使に当たらないこと（憲法9条）</translation>
    </message>
    <message>
        <source>Secrecy of communications (Art. 21): mechanical information only</source>
        <translation>通信の秘密（憲法21条）：機械的情報に限ること</translation>
    </message>
    <message>
        <source>Warrant question (Art. 35)</source>
        <translation>令状の要否（憲法35条）</translation>
    </message>
    <message>
        <source>Separate from criminal investigation</source>
        <translation>犯罪捜査との分離</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>個人情報</translation>
    </message>
    <message>
        <source>Alliance and originators’ limits</source>
        <translation>同盟国・発信元の制限</translation>
    </message>
    <message>
        <source>Risk of escalation</source>
        <translation>事態拡大のおそれ</translation>
    </message>
    <message>
        <source>Commission’s approval, or reason for urgency</source>
        <translation>委員会の承認又は緊急の理由</translation>
    </message>
    <message>
        <source>Retention and deletion</source>
        <translation>保存と消去</translation>
    </message>
    <message>
        <source>Records and reporting to the Diet</source>
        <translation>記録と国会への報告</translation>
    </message>
    <message>
        <source>Dissent heard and kept</source>
        <translation>異論の聴取と記録</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>%1 · %2, %3</source>
        <comment>officer, division, posts</comment>
        <translation>%1 · %2、%3</translation>
    </message>
</context>
<context>
    <name>ChosenFile</name>
    <message>
        <source>Add a file</source>
        <translation>ファイルを追加</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1を読み込めません：%2</translation>
    </message>
</context>
<context>
    <name>Circle</name>
    <message>
        <source>everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between readers</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>閲覧</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>書出し</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>印刷</translation>
    </message>
</context>
<context>
    <name>CommunicationsClass</name>
    <message>
        <source>By agreement with the party</source>
        <translation>当事者協定</translation>
    </message>
    <message>
        <source>Between ends abroad</source>
        <translation>外外通信</translation>
    </message>
    <message>
        <source>From abroad into the country</source>
        <translation>外内通信</translation>
    </message>
    <message>
        <source>From the country abroad</source>
        <translation>内外通信</translation>
    </message>
    <message>
        <source>Within the country</source>
        <translation>内内通信</translation>
    </message>
</context>
<context>
    <name>CompartmentKind</name>
    <message>
        <source>Sources</source>
        <translation>情報源</translation>
    </message>
    <message>
        <source>Legal privilege</source>
        <translation>秘匿特権</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>Compartments</name>
    <message>
        <source>Create a compartment</source>
        <translation>区画を作成</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>everybody can read it; let it give nothing away</source>
        <translation>全員が読めます。内容が分からない名前にしてください</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Least marking</source>
        <translation>最低の取扱区分</translation>
    </message>
    <message>
        <source>Second member, beside you</source>
        <translation>自分のほかの構成員</translation>
    </message>
    <message>
        <source>Add a member to “%1”</source>
        <translation>「%1」に構成員を追加</translation>
    </message>
    <message>
        <source>The new member also reads what was sealed before.</source>
        <translation>新しい構成員は、以前に封緘されたものも読めます。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>担当官</translation>
    </message>
    <message>
        <source>Remove a member from “%1”</source>
        <translation>「%1」から構成員を外す</translation>
    </message>
    <message>
        <source>What is sealed from now on he cannot open. What he has read he may have kept.</source>
        <translation>今後封緘されるものは開封できなくなります。すでに読んだものは手元に残している可能性があります。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>構成員</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必須</translation>
    </message>
</context>
<context>
    <name>ConsultationState</name>
    <message>
        <source>Asked</source>
        <translation>照会中</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>回答済み</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>辞退</translation>
    </message>
</context>
<context>
    <name>Custody</name>
    <message>
        <source>waits %1</source>
        <translation>%1待ち</translation>
    </message>
    <message>
        <source>%1 since logging</source>
        <translation>登録から %1</translation>
    </message>
    <message numerus="yes">
        <source>%n handoff(s)</source>
        <translation>
            <numerusform>引継ぎ %n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>1 waiting</source>
        <translation>受領待ち 1 件</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Ledger entry %1: %2</source>
        <translation>台帳の記録 %1:%2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>少数意見</translation>
    </message>
    <message>
        <source>Conflicts of interest declared</source>
        <translation>申告された利益相反</translation>
    </message>
    <message>
        <source>Sign-off sheet 決裁書: decided original 原議</source>
        <translation>決裁書(原議)</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>結果:%1</translation>
    </message>
    <message>
        <source>Approved 認可</source>
        <translation>認可</translation>
    </message>
    <message>
        <source>Approved with conditions 条件付認可</source>
        <translation>条件付認可</translation>
    </message>
    <message>
        <source>%1; since then: %2</source>
        <translation>%1(その後:%2)</translation>
    </message>
    <message>
        <source>%1; has lapsed</source>
        <translation>%1(失効)</translation>
    </message>
    <message>
        <source>Rejected 否決</source>
        <translation>否決</translation>
    </message>
    <message>
        <source>held 保留</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Not decided: %1</source>
        <translation>未決裁:%1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>without a limit</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>事案</translation>
    </message>
    <message>
        <source>Drafter</source>
        <translation>起案者</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>起案日</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>version %1, %2</source>
        <translation>第 %1 版、%2</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>決裁日</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Urgent because</source>
        <translation>緊急の理由</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>取扱区分</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Proposed measure</source>
        <translation>措置の内容</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>効果</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>法的根拠</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>危険</translation>
    </message>
    <message>
        <source>Stop conditions</source>
        <translation>中止の条件</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>その後</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>取消し</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>実施</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>事後検証</translation>
    </message>
    <message>
        <source>Result, as reviewed</source>
        <translation>検証された結果</translation>
    </message>
    <message>
        <source>No prior approval because</source>
        <translation>事前承認がない理由</translation>
    </message>
    <message>
        <source>Notice given</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Deviation from the scope</source>
        <translation>範囲からの逸脱</translation>
    </message>
    <message>
        <source>Effects on third parties</source>
        <translation>第三者への影響</translation>
    </message>
    <message>
        <source>Data held or deleted</source>
        <translation>データの保有と削除</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>苦情</translation>
    </message>
    <message>
        <source>Recommendation and reply</source>
        <translation>勧告と回答</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>教訓</translation>
    </message>
    <message>
        <source>Stamps that no longer count</source>
        <translation>無効となった印</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>証明</translation>
    </message>
    <message>
        <source>Content hash (SHA-256) of version %1, which every stamp signs:</source>
        <translation>第 %1 版の内容のハッシュ(SHA-256)。すべての印はこれに署名しています。</translation>
    </message>
    <message>
        <source>Head of the ledger when this was printed, entry %1:</source>
        <translation>印刷時の台帳の末尾、記録 %1:</translation>
    </message>
    <message>
        <source>Office %1, store %2, printed %3.</source>
        <translation>機関 %1、保管庫 %2、印刷 %3。</translation>
    </message>
    <message>
        <source>This PDF encloses %1: the events of this measure with their hashes and signatures. It is checked with: ringi verify --document FILE.pdf STORE</source>
        <translation>この PDF には、措置の事象とそのハッシュ・署名を収めた %1 が添付されています。確認の方法:ringi verify --document FILE.pdf STORE</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>添付</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未了</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Condition, and who set it</source>
        <translation>条件と付した関門</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>履行</translation>
    </message>
    <message>
        <source>Legal checklist</source>
        <translation>法務チェックリスト</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>確認事項</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Evidence, signer</source>
        <translation>証拠、署名者</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>%1 に代わり</translation>
    </message>
    <message>
        <source>Document: %1</source>
        <translation>文書:%1</translation>
    </message>
    <message>
        <source>Dissent: %1</source>
        <translation>少数意見:%1</translation>
    </message>
    <message>
        <source>Stamps</source>
        <translation>押印</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>関門</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Content signed</source>
        <translation>署名した内容</translation>
    </message>
    <message>
        <source>has not read it yet</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>After the decision 後閲</source>
        <translation>決裁後(後閲)</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>担当官</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>閲覧</translation>
    </message>
    <message>
        <source>Circulation</source>
        <translation>回付の経過</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Time, JST</source>
        <translation>日時(日本時間)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>DecisionColumn</name>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>緊急</translation>
    </message>
    <message>
        <source>For another</source>
        <translation>代・専</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>決裁</translation>
    </message>
    <message>
        <source>By</source>
        <translation>決裁者</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Later gates</source>
        <translation>後閲</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>gates that follow, and the time left for the nearest</comment>
        <translation>%1・%2</translation>
    </message>
    <message>
        <source>lapsed %1</source>
        <comment>a date</comment>
        <translation>失効 %1</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>緊急</translation>
    </message>
    <message numerus="yes">
        <source>under %n days</source>
        <comment>a gate waits</comment>
        <translation>
            <numerusform>%n日未満</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %n days</source>
        <comment>a gate waits</comment>
        <translation>
            <numerusform>%n日超</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2 days</source>
        <comment>a gate waits</comment>
        <translation>%1〜%2日</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a kind of gate, and how long it waits</comment>
        <translation>%1・%2</translation>
    </message>
</context>
<context>
    <name>Division</name>
    <message>
        <source>Strategy and Policy</source>
        <translation>戦略・政策部</translation>
    </message>
    <message>
        <source>Intelligence and Analysis</source>
        <translation>情報・分析部</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>運用部</translation>
    </message>
    <message>
        <source>International Cooperation</source>
        <translation>国際協力部</translation>
    </message>
    <message>
        <source>Legal and Compliance</source>
        <translation>法務・コンプライアンス部</translation>
    </message>
</context>
<context>
    <name>DivisionBadge</name>
    <message>
        <source>SP</source>
        <translation>戦略</translation>
    </message>
    <message>
        <source>IA</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>OP</source>
        <translation>運用</translation>
    </message>
    <message>
        <source>IC</source>
        <translation>国際</translation>
    </message>
    <message>
        <source>LC</source>
        <translation>法務</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>%1: %2</source>
        <comment>a place in the document&apos;s record, and what does not hold there</comment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>Event %1 (%2)</source>
        <translation>事象 %1(%2)</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>記録 %1</translation>
    </message>
    <message>
        <source>The enclosed file is not a decision record.</source>
        <translation>添付されたファイルは決裁の記録ではありません。</translation>
    </message>
    <message>
        <source>The decision record is of a later version of Ringi. Check it with that one.</source>
        <translation>決裁の記録は新しい版の Ringi で作られています。その版で確認してください。</translation>
    </message>
    <message>
        <source>The document is of another store than the one it is compared with.</source>
        <translation>文書は、照合先とは別の保管庫のものです。</translation>
    </message>
    <message>
        <source>The ledger has no such measure.</source>
        <translation>台帳にこの措置はありません。</translation>
    </message>
    <message>
        <source>The record&apos;s number or version is not that of its events.</source>
        <translation>記録の番号または版が、その事象と一致しません。</translation>
    </message>
    <message>
        <source>The ledger holds another event at this place.</source>
        <translation>台帳では、この位置に別の事象があります。</translation>
    </message>
    <message>
        <source>The record lacks an event of the measure.</source>
        <translation>記録に措置の事象が欠けています。</translation>
    </message>
    <message>
        <source>The ledger has no event at this place.</source>
        <translation>台帳のこの位置に事象はありません。</translation>
    </message>
    <message>
        <source>The event was changed: its hash is not that of its content.</source>
        <translation>事象が変更されています。ハッシュが内容と一致しません。</translation>
    </message>
    <message>
        <source>The event does not follow the one before it.</source>
        <translation>事象が直前の事象に続いていません。</translation>
    </message>
    <message>
        <source>The entry it names does not list the event.</source>
        <translation>事象が示す記録に、この事象は含まれていません。</translation>
    </message>
    <message>
        <source>The record lacks this entry of the ledger.</source>
        <translation>台帳のこの記録が欠けています。</translation>
    </message>
    <message>
        <source>The entry was changed: its hash is not that of its content.</source>
        <translation>記録が変更されています。ハッシュが内容と一致しません。</translation>
    </message>
    <message>
        <source>The ledger holds another entry at this place.</source>
        <translation>台帳では、この位置に別の記録があります。</translation>
    </message>
    <message>
        <source>The signature is not by the key beside it.</source>
        <translation>署名は、併記された鍵によるものではありません。</translation>
    </message>
    <message>
        <source>The key is not the one this ledger knows of the author.</source>
        <translation>鍵は、この台帳が知る作成者の鍵ではありません。</translation>
    </message>
    <message>
        <source>The content hash is not that of the text in the record.</source>
        <translation>内容のハッシュが、記録の本文と一致しません。</translation>
    </message>
    <message>
        <source>The ledger does not have the entry that was its last when the document was printed: it was rolled back, or is another copy.</source>
        <translation>印刷時に末尾だった記録が台帳にありません。台帳が巻き戻されたか、別の複製です。</translation>
    </message>
    <message>
        <source>The pages do not say the content hash, or not the text, that the record holds.</source>
        <translation>紙面に、記録にある内容のハッシュまたは本文が見当たりません。</translation>
    </message>
    <message>
        <source>The measure has gone on since the document was printed. Print it anew for how it stands.</source>
        <translation>印刷後に措置が進んでいます。現在の状態は改めて印刷してください。</translation>
    </message>
    <message>
        <source>The file is larger than a decided original can be.</source>
        <translation>ファイルが原議としては大きすぎます。</translation>
    </message>
    <message>
        <source>The file is not a PDF, or is damaged.</source>
        <translation>ファイルは PDF ではないか、壊れています。</translation>
    </message>
    <message>
        <source>The PDF is encrypted. Decided originals are not.</source>
        <translation>PDF が暗号化されています。原議は暗号化されません。</translation>
    </message>
    <message>
        <source>The PDF encloses no decision record, so nothing in it can be proved.</source>
        <translation>PDF に決裁の記録が添付されていないため、何も証明できません。</translation>
    </message>
    <message>
        <source>The PDF encloses more than one file. Decided originals enclose their record and nothing else.</source>
        <translation>PDF に複数のファイルが添付されています。原議に添付されるのは決裁の記録だけです。</translation>
    </message>
    <message>
        <source>The enclosed file is larger than a decision record can be.</source>
        <translation>添付されたファイルが決裁の記録としては大きすぎます。</translation>
    </message>
    <message>
        <source>No font is installed that keeps Japanese text: it is readable, but some characters are copied and searched as others. Install fonts-ipafont-gothic.</source>
        <translation>日本語の文字を保つ書体がありません。読めますが、一部の文字は複写や検索で別の文字になります。fonts-ipafont-gothic を導入してください。</translation>
    </message>
    <message>
        <source>No Japanese font is installed: Japanese is printed as boxes. Install fonts-ipafont-gothic.</source>
        <translation>日本語の書体がないため、日本語は四角で印刷されます。fonts-ipafont-gothic を導入してください。</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>Store created</source>
        <translation>保管庫を作成</translation>
    </message>
    <message>
        <source>Officer enrolled</source>
        <translation>担当官を登録</translation>
    </message>
    <message>
        <source>Officer appointed</source>
        <translation>担当官を任命</translation>
    </message>
    <message>
        <source>Officer suspended</source>
        <translation>担当官を停止</translation>
    </message>
    <message>
        <source>Officer reinstated</source>
        <translation>担当官を復帰</translation>
    </message>
    <message>
        <source>Incident logged</source>
        <translation>事案を登録</translation>
    </message>
    <message>
        <source>Incident revised</source>
        <translation>事案を改訂</translation>
    </message>
    <message>
        <source>Phase moved</source>
        <translation>段階を変更</translation>
    </message>
    <message>
        <source>Lead officer assigned</source>
        <translation>主任担当官を指名</translation>
    </message>
    <message>
        <source>Custody offered</source>
        <translation>引継ぎを依頼</translation>
    </message>
    <message>
        <source>Custody accepted</source>
        <translation>引継ぎを受領</translation>
    </message>
    <message>
        <source>Handoff returned</source>
        <translation>引継ぎを差戻し</translation>
    </message>
    <message>
        <source>Handoff withdrawn</source>
        <translation>引継ぎを取下げ</translation>
    </message>
    <message>
        <source>Opinion asked</source>
        <translation>照会</translation>
    </message>
    <message>
        <source>Opinion given</source>
        <translation>照会に回答</translation>
    </message>
    <message>
        <source>Opinion declined</source>
        <translation>照会を辞退</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>メモを追加</translation>
    </message>
    <message>
        <source>Task added</source>
        <translation>作業を追加</translation>
    </message>
    <message>
        <source>Task finished</source>
        <translation>作業を完了</translation>
    </message>
    <message>
        <source>Measure drafted</source>
        <translation>措置を起案</translation>
    </message>
    <message>
        <source>Measure revised</source>
        <translation>措置を改訂</translation>
    </message>
    <message>
        <source>Measure submitted</source>
        <translation>措置を回議に付す</translation>
    </message>
    <message>
        <source>Gate signed</source>
        <translation>関門に署名</translation>
    </message>
    <message>
        <source>Measure decided</source>
        <translation>措置を決裁</translation>
    </message>
    <message>
        <source>Measure withdrawn</source>
        <translation>措置を廃案</translation>
    </message>
    <message>
        <source>Deputy registered</source>
        <translation>代決者登録</translation>
    </message>
    <message>
        <source>Deputyship ended</source>
        <translation>代決の終了</translation>
    </message>
    <message>
        <source>Decision delegated</source>
        <translation>専決の付与</translation>
    </message>
    <message>
        <source>Delegation ended</source>
        <translation>専決の終了</translation>
    </message>
    <message>
        <source>Route proposed</source>
        <translation>経路案の提出</translation>
    </message>
    <message>
        <source>Proposed route dropped</source>
        <translation>経路案の取下げ</translation>
    </message>
    <message>
        <source>Route published</source>
        <translation>経路の公布</translation>
    </message>
    <message>
        <source>Gate deferred</source>
        <translation>関門の後回し</translation>
    </message>
    <message>
        <source>Checklist answered</source>
        <translation>確認表の回答</translation>
    </message>
    <message>
        <source>Viewed later</source>
        <translation>後閲</translation>
    </message>
    <message>
        <source>Condition met</source>
        <translation>条件の充足</translation>
    </message>
    <message>
        <source>Dissent recorded</source>
        <translation>異論の記録</translation>
    </message>
    <message>
        <source>Conflict of interest declared</source>
        <translation>利益相反の申告</translation>
    </message>
    <message>
        <source>Measure revoked</source>
        <translation>措置の取消し</translation>
    </message>
    <message>
        <source>Measure carried out</source>
        <translation>措置の実施</translation>
    </message>
    <message>
        <source>Measure reviewed</source>
        <translation>事後検証の終了</translation>
    </message>
    <message>
        <source>An entry about a restricted record</source>
        <translation>閲覧が制限された記録の項目</translation>
    </message>
    <message>
        <source>Reading recorded</source>
        <translation>閲覧の記録</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>閲覧制限</translation>
    </message>
    <message>
        <source>Restriction lifted</source>
        <translation>閲覧制限の解除</translation>
    </message>
    <message>
        <source>Key replaced</source>
        <translation>鍵の交換</translation>
    </message>
    <message>
        <source>Enrolment proposed</source>
        <translation>登録の提案</translation>
    </message>
    <message>
        <source>Appointment proposed</source>
        <translation>任命の提案</translation>
    </message>
    <message>
        <source>Reinstatement proposed</source>
        <translation>復帰の提案</translation>
    </message>
    <message>
        <source>New key proposed</source>
        <translation>鍵の交換の提案</translation>
    </message>
    <message>
        <source>Proposal dropped</source>
        <translation>提案の取下げ</translation>
    </message>
    <message>
        <source>Entry sealed</source>
        <translation>封緘記録の追加</translation>
    </message>
    <message>
        <source>Sealed entry released</source>
        <translation>封緘記録の開示</translation>
    </message>
    <message>
        <source>Sealed entry opened</source>
        <translation>封緘記録の開封</translation>
    </message>
    <message>
        <source>Compartment created</source>
        <translation>区画の作成</translation>
    </message>
    <message>
        <source>Member added</source>
        <translation>構成員の追加</translation>
    </message>
    <message>
        <source>Member removed</source>
        <translation>構成員の除外</translation>
    </message>
    <message>
        <source>Privilege waived</source>
        <translation>秘匿特権の放棄</translation>
    </message>
    <message>
        <source>Record erased</source>
        <translation>記録を消去</translation>
    </message>
    <message>
        <source>Checkpoint made</source>
        <translation>検証点を作成</translation>
    </message>
    <message>
        <source>Checkpoint countersigned</source>
        <translation>検証点に副署</translation>
    </message>
    <message>
        <source>Checkpoint time-stamped</source>
        <translation>検証点にタイムスタンプ</translation>
    </message>
    <message>
        <source>View shared</source>
        <translation>表示を共有</translation>
    </message>
    <message>
        <source>Shared view changed</source>
        <translation>共有表示を変更</translation>
    </message>
    <message>
        <source>Shared view withdrawn</source>
        <translation>共有表示を取り下げ</translation>
    </message>
    <message>
        <source>Tags changed</source>
        <translation>タグを変更</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence, and what the system said</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>There is no store at this place. Check the path or the server, or create a new store.</source>
        <translation>ここに保管庫はありません。パスまたはサーバーを確かめるか、新しい保管庫を作成してください。</translation>
    </message>
    <message>
        <source>This is not a Ringi store and was left as it is. Choose another file or database.</source>
        <translation>これは稟議の保管庫ではありません。変更はしていません。別のファイルまたはデータベースを選んでください。</translation>
    </message>
    <message>
        <source>This store was written by a newer version of Ringi and was left as it is. Install that version.</source>
        <translation>この保管庫は新しい版の稟議で書かれています。変更はしていません。その版を導入してください。</translation>
    </message>
    <message>
        <source>The views of this store are of another version. Rebuild them before working; the ledger stays as it is.</source>
        <translation>この保管庫の表示用データは別の版のものです。作業の前に再構築してください。台帳はそのまま残ります。</translation>
    </message>
    <message>
        <source>Another program holds the store. Nothing was saved; close that program or wait, then try again.</source>
        <translation>別のプログラムが保管庫を使用中です。何も保存していません。そのプログラムを閉じるか待ってから、もう一度行ってください。</translation>
    </message>
    <message>
        <source>The store may only be read. Nothing was saved; get the right to write to it, or use a copy.</source>
        <translation>保管庫は読み取り専用です。何も保存していません。書き込みの権限を得るか、複製を使ってください。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved; make room, then try again.</source>
        <translation>ディスクに空きがありません。何も保存していません。空きを作ってから、もう一度行ってください。</translation>
    </message>
    <message>
        <source>The content of the store contradicts itself. Nothing was saved; verify the ledger and call the administrator.</source>
        <translation>保管庫の内容に矛盾があります。何も保存していません。台帳を検証し、管理者に連絡してください。</translation>
    </message>
    <message>
        <source>The file cannot be understood. Nothing was imported; correct the file and try again.</source>
        <translation>ファイルを読み解けません。何も取り込んでいません。ファイルを直して、もう一度行ってください。</translation>
    </message>
    <message>
        <source>Stopped as you asked. Nothing of it was saved.</source>
        <translation>指示により中止しました。何も保存していません。</translation>
    </message>
    <message>
        <source>Something unexpected went wrong. Nothing was saved; try again, and tell the administrator if it stays.</source>
        <translation>予期しない問題が起きました。何も保存していません。もう一度行い、続くようなら管理者に知らせてください。</translation>
    </message>
    <message>
        <source>The hardware token with your key is not plugged in any more. Nothing was saved; plug it in and repeat the act.</source>
        <translation>あなたの鍵が入ったハードウェアトークンが抜かれています。何も保存していません。挿し直して、もう一度行ってください。</translation>
    </message>
    <message>
        <source>The hardware token did not sign. Nothing was saved; sign in anew and repeat the act.</source>
        <translation>ハードウェアトークンが署名しませんでした。何も保存していません。サインインし直して、もう一度行ってください。</translation>
    </message>
    <message>
        <source>The connection to the server ended. Nothing was saved; try again when the server is back.</source>
        <translation>サーバーとの接続が切れました。何も保存していません。サーバーが復旧してからやり直してください。</translation>
    </message>
    <message>
        <source>The connection to the server ended while the act was being saved. Look in the ledger whether it was before you repeat it.</source>
        <translation>保存の途中でサーバーとの接続が切れました。繰り返す前に、保存されたかどうかを台帳で確かめてください。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the server&apos;s differ by more than five minutes. Nothing was saved; have the clock set, then try again.</source>
        <translation>このコンピューターの時計とサーバーの時計が5分以上ずれています。何も保存していません。時計を合わせてからやり直してください。</translation>
    </message>
    <message>
        <source>The disk does not read or write as it should. Have it checked, and look in the ledger whether the act was saved before you repeat it.</source>
        <translation>ディスクの読み書きに異常があります。ディスクを点検し、繰り返す前に、保存されたかどうかを台帳で確かめてください。</translation>
    </message>
    <message>
        <source>The time-stamping authority did not answer. Nothing was saved; check its address and the network, or take the request to it as a file.</source>
        <translation>タイムスタンプ局から応答がありませんでした。何も保存されていません。アドレスとネットワークを確認するか、要求をファイルで持参してください。</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Title</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>TLP</source>
        <translation>TLP</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>深刻度</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>報告者</translation>
    </message>
    <message>
        <source>Occurred</source>
        <translation>発生</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>検知</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Contained</source>
        <translation>封じ込め</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>復旧</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>効果</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>法的根拠</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>リスク</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Stop conditions</source>
        <translation>中止条件</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保存期間</translation>
    </message>
    <message>
        <source>Record to be erased</source>
        <translation>消去する記録</translation>
    </message>
    <message>
        <source>Communications information</source>
        <translation>通信情報</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>事業者</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Dossier of the server</source>
        <translation>サーバーの調書</translation>
    </message>
    <message>
        <source>Country of the server</source>
        <translation>サーバーの所在国</translation>
    </message>
    <message>
        <source>Executing agency</source>
        <translation>実施機関</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Why there was no prior approval</source>
        <translation>事前承認がなかった理由</translation>
    </message>
    <message>
        <source>Notice given</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Deviation from the scope</source>
        <translation>範囲からの逸脱</translation>
    </message>
    <message>
        <source>Effect on third parties</source>
        <translation>第三者への影響</translation>
    </message>
    <message>
        <source>Data held or deleted</source>
        <translation>保有・消去した情報</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>苦情</translation>
    </message>
    <message>
        <source>Recommendation and reply</source>
        <translation>勧告と回答</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>教訓</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>検索式</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>FieldChanges</name>
    <message>
        <source>%1 of 8 answered</source>
        <translation>8項目中 %1 項目回答済み</translation>
    </message>
    <message>
        <source>Severity set by hand</source>
        <translation>手動設定の深刻度</translation>
    </message>
    <message>
        <source>Reason for it</source>
        <translation>その理由</translation>
    </message>
    <message>
        <source>NCISS score</source>
        <translation>NCISSスコア</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Proposed measure</source>
        <translation>措置案</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>効果</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>法的根拠</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Open incidents</source>
        <translation>対応中の事案</translation>
    </message>
    <message>
        <source>Incidents that are neither closed nor dismissed, as of entry %1.</source>
        <translation>完了も却下もされていない事案(記録 %1 時点)。</translation>
    </message>
    <message>
        <source>held by five divisions</source>
        <translation>5部門の所管合計</translation>
    </message>
    <message>
        <source>High or crisis</source>
        <translation>深刻度「高」「危機」</translation>
    </message>
    <message>
        <source>Open incidents of severity 3 or 4: %1 of %2 open.</source>
        <translation>深刻度3または4の対応中事案: 対応中 %2 件のうち %1 件。</translation>
    </message>
    <message>
        <source>%1 high, %2 crisis</source>
        <translation>高 %1 件、危機 %2 件</translation>
    </message>
    <message>
        <source>Handoffs waiting</source>
        <translation>受領待ちの引継ぎ</translation>
    </message>
    <message>
        <source>Offers of custody that nobody has answered yet; overdue are those past the time their sender set.</source>
        <translation>まだ回答のない引継ぎの申出。期限超過は、送付元の定めた期限を過ぎたもの。</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>期限超過 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>median of %n</source>
        <translation>
            <numerusform>%n 件の中央値</numerusform>
        </translation>
    </message>
    <message>
        <source>no sample in the span</source>
        <translation>期間内に該当なし</translation>
    </message>
    <message>
        <source>Handoff acceptance</source>
        <translation>引継ぎの受領</translation>
    </message>
    <message>
        <source>Median time from offer to answer, of %1 handoffs answered in the last %2 days. Waiting ones are not counted.</source>
        <translation>申出から回答までの時間の中央値。過去 %2 日間に回答された引継ぎ %1 件による。受領待ちは含まない。</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>決裁</translation>
    </message>
    <message>
        <source>Median time from submission to decision, of %1 measures decided in the last %2 days; %3 circulate now.</source>
        <translation>回議開始から決定までの時間の中央値。過去 %2 日間に決定された措置 %1 件による。現在回議中 %3 件。</translation>
    </message>
    <message>
        <source>Logged and closed</source>
        <translation>登録と完了</translation>
    </message>
    <message>
        <source>Incidents logged in the last %1 days, and those closed or dismissed in them.</source>
        <translation>過去 %1 日間に登録された事案と、その間に完了または却下された事案。</translation>
    </message>
    <message>
        <source>logged</source>
        <translation>件登録</translation>
    </message>
    <message>
        <source>%1 closed, net %2%3</source>
        <translation>完了 %1 件、増減 %2%3</translation>
    </message>
    <message>
        <source>&lt;1 d</source>
        <translation>1日未満</translation>
    </message>
    <message>
        <source>High, crisis</source>
        <translation>高・危機</translation>
    </message>
    <message>
        <source>None to medium</source>
        <translation>なし～中</translation>
    </message>
    <message>
        <source>days since logging</source>
        <translation>登録からの日数</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>送付</translation>
    </message>
    <message>
        <source>received</source>
        <translation>受領</translation>
    </message>
    <message>
        <source>half or more returned</source>
        <translation>半数以上が差戻し</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>From</source>
        <translation>送付元</translation>
    </message>
    <message>
        <source>To</source>
        <translation>送付先</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>申出</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受領</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>差戻し</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>%1: %2</source>
        <comment>a place in the ledger, and what does not hold there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>記録 %1</translation>
    </message>
    <message>
        <source>Event %1 (%2) of stream %3</source>
        <translation>系列 %3 の事象 %1(%2)</translation>
    </message>
    <message>
        <source>Entry %1, event %2 (%3) of stream %4</source>
        <translation>記録 %1、系列 %4 の事象 %2(%3)</translation>
    </message>
    <message>
        <source>the body was changed after it was signed.</source>
        <translation>署名後に内容が変更されています。</translation>
    </message>
    <message>
        <source>the event does not follow the one before it in its stream.</source>
        <translation>系列内の直前の事象につながっていません。</translation>
    </message>
    <message>
        <source>an event before this one is missing from its stream.</source>
        <translation>系列からこれより前の事象が欠けています。</translation>
    </message>
    <message>
        <source>the entry was changed after it was signed.</source>
        <translation>署名後に記録が変更されています。</translation>
    </message>
    <message>
        <source>the entry does not follow the one before it.</source>
        <translation>直前の記録につながっていません。</translation>
    </message>
    <message>
        <source>an entry before this one is missing.</source>
        <translation>これより前の記録が欠けています。</translation>
    </message>
    <message>
        <source>the signature is not the author&apos;s.</source>
        <translation>署名が作成者のものではありません。</translation>
    </message>
    <message>
        <source>the author was not enrolled at that moment.</source>
        <translation>その時点で作成者は登録されていません。</translation>
    </message>
    <message>
        <source>the author was suspended at that moment.</source>
        <translation>その時点で作成者は停止されていました。</translation>
    </message>
    <message>
        <source>the entry is dated before the one it follows.</source>
        <translation>直前の記録より前の日時になっています。</translation>
    </message>
    <message>
        <source>the event belongs to no entry.</source>
        <translation>どの記録にも属さない事象です。</translation>
    </message>
    <message>
        <source>the body is not of its kind and cannot be read.</source>
        <translation>種類に合わない内容で、読み取れません。</translation>
    </message>
    <message>
        <source>the body is not there, and no erasure says why.</source>
        <translation>本文がなく、その理由となる消去の記録もありません。</translation>
    </message>
    <message>
        <source>the erasure rests on no decided measure that was in force and carried out with it.</source>
        <translation>消去の根拠となる、決裁済みで有効かつ同時に実施された措置がありません。</translation>
    </message>
    <message>
        <source>the checkpoint says something else than the ledger, or nobody of another division countersigned it.</source>
        <translation>検証点の内容が台帳と一致しないか、他部門の担当官による副署ではありません。</translation>
    </message>
    <message>
        <source>a signature under the checkpoint is not that officer&apos;s.</source>
        <translation>検証点の署名が、その担当官のものではありません。</translation>
    </message>
    <message>
        <source>it is not the entry that was known under this number.</source>
        <translation>この番号で知られていた記載とは別のものです。</translation>
    </message>
    <message>
        <source>the ledger ends before it.</source>
        <translation>台帳がこの記載の手前で終わっています。</translation>
    </message>
    <message>
        <source>the checkpoint is of another store.</source>
        <translation>この検証点は別のストアのものです。</translation>
    </message>
    <message>
        <source>Do not rely on this record. Compare it with the last backup that holds, and find out who could write to the database.</source>
        <translation>この記録には依拠しないでください。検証に合格する最後のバックアップと照合し、データベースに書き込めた者を確認してください。</translation>
    </message>
    <message>
        <source>Look for the missing part in the last backup that holds, and find out who could write to the database.</source>
        <translation>欠けている部分を、検証に合格する最後のバックアップで探し、データベースに書き込めた者を確認してください。</translation>
    </message>
    <message>
        <source>What stands before this place was exchanged. Compare both with the last backup that holds.</source>
        <translation>この箇所より前が差し替えられています。両方を、検証に合格する最後のバックアップと照合してください。</translation>
    </message>
    <message>
        <source>Treat it as not signed. Ask the officer named whether it is his, and compare his key with what he has on paper.</source>
        <translation>署名のないものとして扱ってください。当該担当官に本人のものかを確認し、鍵を手元の控えと照合してください。</translation>
    </message>
    <message>
        <source>Treat it as not signed, and ask the administrators how it could be written.</source>
        <translation>署名のないものとして扱い、どのように書き込まれたかを管理者に確認してください。</translation>
    </message>
    <message>
        <source>Check the clock of the desk it was written at; the order of the entries holds all the same.</source>
        <translation>書き込んだ端末の時計を確認してください。記載の順序そのものは有効です。</translation>
    </message>
    <message>
        <source>No officer signed this event. Do not rely on it, and find out who could write to the database.</source>
        <translation>この事象にはどの担当官の署名もありません。依拠せず、データベースに書き込めた者を確認してください。</translation>
    </message>
    <message>
        <source>Keep the store as it is and have it looked at: a changed program signed it, or a newer one.</source>
        <translation>ストアをそのまま保全して調査してください。改変されたプログラム、または新しい版が署名しています。</translation>
    </message>
    <message>
        <source>Restore the record from the last backup that holds it, and find out who removed it.</source>
        <translation>記録が残る最後のバックアップから復元し、除去した者を確認してください。</translation>
    </message>
    <message>
        <source>Do not rely on this checkpoint; hold the ledger against the last one that was kept elsewhere.</source>
        <translation>この検証点には依拠せず、別の場所に保管した最後の検証点と台帳を照合してください。</translation>
    </message>
    <message>
        <source>An older or another copy was put in the place of this store. Stop writing to it, and restore the last backup that holds what was known.</source>
        <translation>このストアは古い写しまたは別の写しに置き換えられています。書き込みを止め、既知の内容を含む最後のバックアップを復元してください。</translation>
    </message>
    <message>
        <source>Look for the checkpoint of this store, or open the store it belongs to.</source>
        <translation>このストアの検証点を探すか、検証点が属するストアを開いてください。</translation>
    </message>
    <message>
        <source>the time-stamp is of something else than the checkpoint, or of another time than the entry says.</source>
        <translation>タイムスタンプが、この検証点とは別のもの、または記録と異なる時刻のものです。</translation>
    </message>
    <message>
        <source>the time-stamp is not signed by the authority that it names.</source>
        <translation>タイムスタンプの署名が、そこに示された認証局のものではありません。</translation>
    </message>
    <message>
        <source>the certificates given do not vouch for the authority that stamped the checkpoint.</source>
        <translation>指定された証明書では、検証点に押印した認証局を確認できません。</translation>
    </message>
    <message>
        <source>Do not rely on this time-stamp, and have the checkpoint stamped anew; both signatures under it stand all the same.</source>
        <translation>このタイムスタンプには頼らず、検証点に改めてタイムスタンプを取得してください。二人の署名はそのまま有効です。</translation>
    </message>
    <message>
        <source>Ask the authority for its certificates of that time, or do not rely on this time-stamp.</source>
        <translation>当時の証明書を認証局に求めるか、このタイムスタンプには頼らないでください。</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Legal review</source>
        <translation>法務審査</translation>
    </message>
    <message>
        <source>Operations decides</source>
        <translation>運用部決裁</translation>
    </message>
    <message>
        <source>Strategy decides</source>
        <translation>戦略部長決裁</translation>
    </message>
    <message>
        <source>International decides</source>
        <translation>国際部長決裁</translation>
    </message>
    <message>
        <source>Director decides</source>
        <translation>長官決裁</translation>
    </message>
    <message>
        <source>Originators’ consent</source>
        <translation>発信元の同意</translation>
    </message>
    <message>
        <source>Intelligence concurs</source>
        <translation>分析部合議</translation>
    </message>
    <message>
        <source>Operations concurs</source>
        <translation>運用部合議</translation>
    </message>
    <message>
        <source>International concurs</source>
        <translation>国際部合議</translation>
    </message>
    <message>
        <source>Legal concurs</source>
        <translation>法務部合議</translation>
    </message>
    <message>
        <source>Auditor concurs</source>
        <translation>監査官合議</translation>
    </message>
    <message>
        <source>Commission’s approval</source>
        <translation>委員会の承認</translation>
    </message>
    <message>
        <source>Agency’s legal opinion</source>
        <translation>実施機関の法務意見</translation>
    </message>
    <message>
        <source>Policing authority’s request or consent</source>
        <translation>警察当局の要請又は同意</translation>
    </message>
    <message>
        <source>National Security Council review</source>
        <translation>国家安全保障会議の審議</translation>
    </message>
    <message>
        <source>Foreign Minister consulted</source>
        <translation>外務大臣との協議</translation>
    </message>
    <message>
        <source>Prime Minister’s order</source>
        <translation>内閣総理大臣の命令</translation>
    </message>
    <message>
        <source>Viewed by Intelligence</source>
        <translation>分析部閲覧</translation>
    </message>
    <message>
        <source>Viewed by Operations</source>
        <translation>運用部閲覧</translation>
    </message>
    <message>
        <source>Viewed by International</source>
        <translation>国際部閲覧</translation>
    </message>
    <message>
        <source>Viewed by Legal</source>
        <translation>法務部閲覧</translation>
    </message>
</context>
<context>
    <name>GateKind</name>
    <message>
        <source>Review</source>
        <translation>審査</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決裁</translation>
    </message>
    <message>
        <source>Concurrence</source>
        <translation>合議</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>協議</translation>
    </message>
    <message>
        <source>Consent from outside</source>
        <translation>外部の同意</translation>
    </message>
    <message>
        <source>Viewing</source>
        <translation>閲覧</translation>
    </message>
</context>
<context>
    <name>Gates</name>
    <message>
        <source>, </source>
        <comment>between the names of gates</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>overdue %1</source>
        <translation>期限超過 %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 のうち %1</translation>
    </message>
    <message>
        <source>your turn</source>
        <translation>あなたの番</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>after the decision</source>
        <translation>決裁後</translation>
    </message>
    <message numerus="yes">
        <source>blocked by %n</source>
        <translation>
            <numerusform>%n 件待ち</numerusform>
        </translation>
    </message>
    <message>
        <source>Word of: %1</source>
        <translation>回答する機関：%1</translation>
    </message>
    <message>
        <source>Signed by: %1</source>
        <translation>押印する職：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Waits for: %1</source>
        <translation>待っているもの：%1</translation>
    </message>
    <message>
        <source>nobody can sign</source>
        <translation>押印できる者がいません</translation>
    </message>
    <message numerus="yes">
        <source>%n officer(s) can sign</source>
        <translation>
            <numerusform>%n 人が押印可能</numerusform>
        </translation>
    </message>
    <message>
        <source>as it would go if it were submitted now</source>
        <translation>今回議した場合の経路</translation>
    </message>
    <message>
        <source>%1 of %2 met</source>
        <translation>%2 のうち %1 済</translation>
    </message>
    <message>
        <source>Nothing blocks the decision any more.</source>
        <translation>決裁を妨げるものはもうありません。</translation>
    </message>
    <message>
        <source>The decision waits for: %1.</source>
        <translation>決裁は次を待っています：%1。</translation>
    </message>
    <message>
        <source>Too few officers can sign: %1.</source>
        <translation>押印できる者が足りません：%1。</translation>
    </message>
    <message>
        <source>needed at another gate</source>
        <translation>他の関門に必要</translation>
    </message>
</context>
<context>
    <name>HandoffState</name>
    <message>
        <source>Waiting</source>
        <translation>受領待ち</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受領</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>差戻し</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>取下げ</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー一覧</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Logging</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Ctrl+N logs an incident from anywhere. Title, reported time and TLP are enough; the rest can follow. What you type is kept as a draft, also when the program or the machine stops.</source>
        <translation>Ctrl+N でどこからでも事案を登録できます。件名、報告時刻、TLP だけで足り、残りは後から補えます。入力した内容は、プログラムや機器が止まっても下書きとして残ります。</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>所管</translation>
    </message>
    <message>
        <source>One division holds an incident at a time. It offers the incident with Ctrl+H; the other division accepts or returns it under Handoffs. Until then the first one stays responsible. Asking for an opinion moves nothing.</source>
        <translation>事案を所管するのは常に一つの部門です。Ctrl+H で引継ぎを依頼し、相手の部門が「引継ぎ」で受領または差し戻します。それまでは元の部門が責任を持ちます。照会では所管は移りません。</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>決裁</translation>
    </message>
    <message>
        <source>A measure circulates on a sheet. Who drafted or last edited it signs nothing, and one person signs one gate. A signature covers exactly the text on the screen; a changed text voids every stamp on it.</source>
        <translation>措置は決裁書で回議されます。起案した人と最後に編集した人は署名できず、一人が署名する関門は一つです。署名の対象は画面上の本文そのもので、本文が変わればすべての印が無効になります。</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>証明</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Ctrl+K finds places, commands and records. F6 goes from pane to pane, Alt+Left goes back, Ctrl+/ lists all keys.</source>
        <translation>Ctrl+K で画面、コマンド、記録を探せます。F6 で区画を移動し、Alt+← で戻り、Ctrl+/ でキーの一覧を表示します。</translation>
    </message>
    <message>
        <source>Every act is an entry in the ledger, signed by its author and chained to the one before. F9 on the Ledger page verifies all of it, or what came since the last verification or checkpoint.</source>
        <translation>すべての行為は台帳の記録となり、本人が署名し、前の記録につながります。台帳の画面でF9を押すと、全体、または前回の検証や検証点以降を検証します。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Ctrl+B on the Backups page writes the ledger, kept files and sealed keys into one file and reads it back. A drill shows that it can be restored. The system&apos;s scheduler makes them by itself with “ringi backup”.</source>
        <translation>バックアップの画面でCtrl+Bを押すと、台帳、保管ファイル、封緘された鍵を一つのファイルに書き出し、読み直します。復元訓練で、復元できることを確かめます。定期的な作成は、システムのスケジューラーから「ringi backup」を呼び出します。</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>“%1”</source>
        <comment>a column</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between columns</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>columns</comment>
        <translation>
            <numerusform>%1 ほか %n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Severity: %1</source>
        <comment>a viewpoint</comment>
        <translation>深刻度：%1</translation>
    </message>
    <message>
        <source>This is not a mapping profile, which is a JSON object (%1). Choose another file.</source>
        <translation>対応表のファイル（JSON オブジェクト）ではありません（%1）。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The profile needs a name. Enter one.</source>
        <translation>対応表に名前が必要です。入力してください。</translation>
    </message>
    <message>
        <source>The encoding “%1” is not read. Save the file as UTF-8.</source>
        <translation>文字コード「%1」は読めません。ファイルを UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>“%1” is no delimiter. Use one character, or “auto”.</source>
        <translation>「%1」は区切り文字ではありません。1 文字か「auto」を使ってください。</translation>
    </message>
    <message>
        <source>The time zone “%1” is not known. Write it as Asia/Tokyo, +09:00 or Z.</source>
        <translation>時間帯「%1」は不明です。Asia/Tokyo、+09:00、Z のように書いてください。</translation>
    </message>
    <message>
        <source>No column fills the title. Choose one.</source>
        <translation>件名に入れる列がありません。選んでください。</translation>
    </message>
    <message>
        <source>There is no such field. Remove it from the profile.</source>
        <translation>このような項目はありません。対応表から除いてください。</translation>
    </message>
    <message>
        <source>There is no option “%1” here. Remove it from the profile.</source>
        <translation>ここに設定「%1」はありません。対応表から除いてください。</translation>
    </message>
    <message>
        <source>The option “%1” takes: %2.</source>
        <translation>設定「%1」に書けるもの：%2。</translation>
    </message>
    <message>
        <source>Neither a column nor a fixed value is given. Choose one.</source>
        <translation>列も固定値も指定されていません。どちらかを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is not one of its values. Choose one of the list.</source>
        <translation>「%1」は使える値ではありません。一覧から選んでください。</translation>
    </message>
    <message>
        <source>“%1” is no way of writing a time. Write it as yyyy-MM-dd HH:mm, or iso.</source>
        <translation>「%1」は日時の書式ではありません。yyyy-MM-dd HH:mm や iso のように書いてください。</translation>
    </message>
    <message>
        <source>The file has no column %1. Choose others, or another profile.</source>
        <translation>ファイルに列%1がありません。別の列か別の対応表を選んでください。</translation>
    </message>
    <message>
        <source>The file has the column %1 more than once. Rename one of them in the file.</source>
        <translation>ファイルに列%1が二つ以上あります。ファイルでどれかの名前を変えてください。</translation>
    </message>
    <message>
        <source>First note</source>
        <translation>最初のメモ</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>追加されます</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>登録済み</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>The row has %1 cells, the header %2. Look for a missing quote or a stray delimiter.</source>
        <translation>この行のセルは %1 個、見出しは %2 個です。引用符の抜けや余分な区切り文字がないか確かめてください。</translation>
    </message>
    <message>
        <source>“%2” in the column “%1” is not understood as a time. Correct it, or add its format.</source>
        <translation>列「%1」の「%2」は日時として読めません。直すか、書式を加えてください。</translation>
    </message>
    <message>
        <source>“%2” in the column “%1” has no value yet. Give it one in the list of words.</source>
        <translation>列「%1」の「%2」に対応する値がまだありません。語の一覧で指定してください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, and what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The system could not read on (%1). Look after the disk, or copy the file elsewhere.</source>
        <translation>途中から読み取れませんでした（%1）。ディスクを確かめるか、ファイルを別の場所へ写してください。</translation>
    </message>
    <message>
        <source>The file is larger than %1 bytes. Divide it.</source>
        <translation>ファイルが %1 バイトを超えています。分割してください。</translation>
    </message>
    <message>
        <source>More than %1 bytes come through the pipe. Save them as a file.</source>
        <translation>パイプからの入力が %1 バイトを超えています。ファイルに保存してください。</translation>
    </message>
    <message>
        <source>The file is empty. Choose another one.</source>
        <translation>ファイルが空です。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The file has no header. Put the names of its columns into the first line.</source>
        <translation>ファイルに見出し行がありません。先頭の行に列の名前を書いてください。</translation>
    </message>
    <message>
        <source>The text is UTF-16. Save the file as UTF-8.</source>
        <translation>文字コードが UTF-16 です。UTF-8 で保存し直してください。</translation>
    </message>
    <message>
        <source>The text is not UTF-8. Save the file as UTF-8.</source>
        <translation>文字コードが UTF-8 ではありません。UTF-8 で保存し直してください。</translation>
    </message>
    <message>
        <source>There is a byte of zero, so this is no text file. Choose another one.</source>
        <translation>値がゼロのバイトがあり、テキストファイルではありません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed. Close it.</source>
        <translation>ここで開いた引用符が閉じられていません。閉じてください。</translation>
    </message>
    <message>
        <source>Text follows a closing quotation mark. Double the marks within a cell.</source>
        <translation>閉じた引用符の後に文字が続いています。セルの中の引用符は二つ重ねて書いてください。</translation>
    </message>
    <message>
        <source>The cell is larger than %1 bytes. Look for a quotation mark left open, or shorten it.</source>
        <translation>セルが %1 バイトを超えています。閉じ忘れた引用符がないか確かめるか、短くしてください。</translation>
    </message>
    <message>
        <source>The row is larger than %1 bytes. Look for a quotation mark left open, or shorten it.</source>
        <translation>行が %1 バイトを超えています。閉じ忘れた引用符がないか確かめるか、短くしてください。</translation>
    </message>
    <message>
        <source>There are more than %1 columns. Remove some, or check the delimiter.</source>
        <translation>列の数が %1 を超えています。列を減らすか、区切り文字を確かめてください。</translation>
    </message>
    <message>
        <source>There is no mapping profile at %1 (%2). Check the path.</source>
        <translation>%1 に対応表のファイルがありません（%2）。場所を確かめてください。</translation>
    </message>
    <message>
        <source>%1 is too large for a mapping profile. Choose another file.</source>
        <translation>%1 は対応表としては大きすぎます。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 Nothing was imported.</source>
        <comment>what is wrong with a file</comment>
        <translation>%1何も取り込んでいません。</translation>
    </message>
    <message>
        <source>Line %1 of the file: %2 Nothing was imported.</source>
        <translation>ファイルの %1 行目：%2何も取り込んでいません。</translation>
    </message>
    <message>
        <source>Line %1, column %2 of the file: %3 Nothing was imported.</source>
        <translation>ファイルの %1 行目、%2 列目：%3何も取り込んでいません。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened (%2). Check its place and whether you may read it.</source>
        <translation>ファイル %1 を開けません（%2）。場所と、読み取る権限があるかを確かめてください。</translation>
    </message>
</context>
<context>
    <name>IncidentClass</name>
    <message>
        <source>Abusive content</source>
        <translation>有害コンテンツ</translation>
    </message>
    <message>
        <source>Malicious code</source>
        <translation>悪性コード</translation>
    </message>
    <message>
        <source>Information gathering</source>
        <translation>情報収集</translation>
    </message>
    <message>
        <source>Intrusion attempts</source>
        <translation>侵入の試み</translation>
    </message>
    <message>
        <source>Intrusions</source>
        <translation>侵入</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>Information content security</source>
        <translation>情報の安全</translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation>詐欺</translation>
    </message>
    <message>
        <source>Vulnerable</source>
        <translation>脆弱性</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>試験</translation>
    </message>
</context>
<context>
    <name>IncidentDialogs</name>
    <message>
        <source>Hand off</source>
        <translation>引継ぎ</translation>
    </message>
    <message>
        <source>Offer custody</source>
        <translation>所管を申し出る</translation>
    </message>
    <message>
        <source>To</source>
        <translation>送付先</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>依頼内容</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>回答期限</translation>
    </message>
    <message>
        <source>may be left open</source>
        <translation>空欄可</translation>
    </message>
    <message>
        <source>Return the handoff</source>
        <translation>引継ぎの差戻し</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>差し戻す</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>required; the sender reads it</source>
        <translation>必須。送付元が読みます</translation>
    </message>
    <message>
        <source>Withdraw the offer</source>
        <translation>申出の取下げ</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>取り下げる</translation>
    </message>
    <message>
        <source>Move phase</source>
        <translation>段階の変更</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>変更する</translation>
    </message>
    <message>
        <source>Assign lead</source>
        <translation>主担当の指名</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>指名する</translation>
    </message>
    <message>
        <source>Lead officer</source>
        <translation>主担当官</translation>
    </message>
    <message>
        <source>Answer the consultation</source>
        <translation>照会への回答</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>照会: %1</translation>
    </message>
    <message>
        <source>Decline the consultation</source>
        <translation>照会の辞退</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>辞退する</translation>
    </message>
    <message>
        <source>Finish task</source>
        <translation>作業の完了</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完了する</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Who may read it</source>
        <translation>閲覧できる者</translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation>閲覧を制限</translation>
    </message>
    <message>
        <source>Only these may read it</source>
        <translation>次の者だけが閲覧できます</translation>
    </message>
    <message>
        <source>divisions, and officers by name</source>
        <translation>部門、および個別に指定する担当官</translation>
    </message>
    <message>
        <source>To everybody else the incident and all that belongs to it will not exist, in lists, figures and searches as well.</source>
        <translation>それ以外の者には、このインシデントとこれに属するすべてのものが、一覧、数値、検索を含めて存在しないものとして扱われます。</translation>
    </message>
    <message>
        <source>Lift the restriction</source>
        <translation>閲覧制限の解除</translation>
    </message>
    <message>
        <source>Let everybody read it</source>
        <translation>全員に公開</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>with commas between them</source>
        <translation>コンマで区切る</translation>
    </message>
</context>
<context>
    <name>IncidentType</name>
    <message>
        <source>Spam</source>
        <translation>迷惑メール</translation>
    </message>
    <message>
        <source>Harmful speech</source>
        <translation>有害な発言</translation>
    </message>
    <message>
        <source>Violence</source>
        <translation>暴力的表現</translation>
    </message>
    <message>
        <source>Infected system</source>
        <translation>感染したシステム</translation>
    </message>
    <message>
        <source>C2 server</source>
        <translation>C2 サーバー</translation>
    </message>
    <message>
        <source>Malware distribution</source>
        <translation>マルウェアの配布</translation>
    </message>
    <message>
        <source>Malware configuration</source>
        <translation>マルウェアの設定情報</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>スキャン</translation>
    </message>
    <message>
        <source>Sniffing</source>
        <translation>盗聴</translation>
    </message>
    <message>
        <source>Social engineering</source>
        <translation>ソーシャルエンジニアリング</translation>
    </message>
    <message>
        <source>IDS alert</source>
        <translation>IDS の警報</translation>
    </message>
    <message>
        <source>Brute force</source>
        <translation>総当たり攻撃</translation>
    </message>
    <message>
        <source>Exploit</source>
        <translation>脆弱性の悪用</translation>
    </message>
    <message>
        <source>Privileged account compromise</source>
        <translation>特権アカウントの侵害</translation>
    </message>
    <message>
        <source>Unprivileged account compromise</source>
        <translation>一般アカウントの侵害</translation>
    </message>
    <message>
        <source>Application compromise</source>
        <translation>アプリケーションの侵害</translation>
    </message>
    <message>
        <source>System compromise</source>
        <translation>システムの侵害</translation>
    </message>
    <message>
        <source>Burglary</source>
        <translation>物理的侵入</translation>
    </message>
    <message>
        <source>Denial of service</source>
        <translation>サービス妨害</translation>
    </message>
    <message>
        <source>Distributed denial of service</source>
        <translation>分散型サービス妨害</translation>
    </message>
    <message>
        <source>Misconfiguration</source>
        <translation>設定の誤り</translation>
    </message>
    <message>
        <source>Sabotage</source>
        <translation>破壊行為</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>停止・障害</translation>
    </message>
    <message>
        <source>Unauthorised information access</source>
        <translation>情報への不正アクセス</translation>
    </message>
    <message>
        <source>Unauthorised information modification</source>
        <translation>情報の改ざん</translation>
    </message>
    <message>
        <source>Data loss</source>
        <translation>データの消失</translation>
    </message>
    <message>
        <source>Data leak</source>
        <translation>データの漏えい</translation>
    </message>
    <message>
        <source>Unauthorised use of resources</source>
        <translation>資源の不正利用</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>著作権侵害</translation>
    </message>
    <message>
        <source>Masquerade</source>
        <translation>なりすまし</translation>
    </message>
    <message>
        <source>Phishing</source>
        <translation>フィッシング</translation>
    </message>
    <message>
        <source>Weak cryptography</source>
        <translation>弱い暗号</translation>
    </message>
    <message>
        <source>DDoS amplifier</source>
        <translation>DDoS の増幅器</translation>
    </message>
    <message>
        <source>Unwanted accessible service</source>
        <translation>意図せず公開されたサービス</translation>
    </message>
    <message>
        <source>Information disclosure</source>
        <translation>情報の露出</translation>
    </message>
    <message>
        <source>Vulnerable system</source>
        <translation>脆弱なシステム</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>未確定</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>試験</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <comment>key of the language of names that are data</comment>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>MeasureFacts</name>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>period</comment>
        <translation>%1から%2まで</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>取扱区分</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>個人情報</translation>
    </message>
    <message>
        <source>Originators</source>
        <translation>発信元</translation>
    </message>
    <message>
        <source>Communications</source>
        <translation>通信の区分</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Self-Defense Forces</source>
        <translation>自衛隊</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>添付</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>country and its code</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>file and the beginning of its hash</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>MeasureKind</name>
    <message>
        <source>Request to an operator or provider</source>
        <translation>事業者・提供者への要請</translation>
    </message>
    <message>
        <source>Advice or public notice</source>
        <translation>注意喚起</translation>
    </message>
    <message>
        <source>Use of communications information</source>
        <translation>通信情報の利用</translation>
    </message>
    <message>
        <source>Release to a partner</source>
        <translation>関係機関への提供</translation>
    </message>
    <message>
        <source>Access and neutralisation</source>
        <translation>アクセス・無害化</translation>
    </message>
    <message>
        <source>Directive or policy</source>
        <translation>指令・方針</translation>
    </message>
    <message>
        <source>Erasure of a record</source>
        <translation>記録の消去</translation>
    </message>
</context>
<context>
    <name>MeasureState</name>
    <message>
        <source>Draft</source>
        <translation>起案</translation>
    </message>
    <message>
        <source>Circulating</source>
        <translation>回議中</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>差戻し</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>否決</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>廃案</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>実施済み</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>取消し</translation>
    </message>
</context>
<context>
    <name>NcissFactor</name>
    <message>
        <source>Functional impact</source>
        <translation>機能への影響</translation>
    </message>
    <message>
        <source>Observed activity</source>
        <translation>観測された活動</translation>
    </message>
    <message>
        <source>Location of activity</source>
        <translation>活動の場所</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>行為者</translation>
    </message>
    <message>
        <source>Information impact</source>
        <translation>情報への影響</translation>
    </message>
    <message>
        <source>Recoverability</source>
        <translation>復旧の見込み</translation>
    </message>
    <message>
        <source>Sector dependency</source>
        <translation>分野間の依存</translation>
    </message>
    <message>
        <source>Potential impact</source>
        <translation>潜在的影響</translation>
    </message>
</context>
<context>
    <name>NcissOption</name>
    <message>
        <source>No impact</source>
        <translation>影響なし</translation>
    </message>
    <message>
        <source>No impact to services</source>
        <translation>サービスへの影響なし</translation>
    </message>
    <message>
        <source>Minimal, non-critical services</source>
        <translation>軽微、非重要サービス</translation>
    </message>
    <message>
        <source>Minimal, critical services</source>
        <translation>軽微、重要サービス</translation>
    </message>
    <message>
        <source>Significant, non-critical services</source>
        <translation>重大、非重要サービス</translation>
    </message>
    <message>
        <source>Denial of non-critical services</source>
        <translation>非重要サービスの停止</translation>
    </message>
    <message>
        <source>Significant, critical services</source>
        <translation>重大、重要サービス</translation>
    </message>
    <message>
        <source>Denial of critical services or loss of control</source>
        <translation>重要サービスの停止または制御の喪失</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>準備</translation>
    </message>
    <message>
        <source>Engage</source>
        <translation>接触</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>潜伏</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>効果の発現</translation>
    </message>
    <message>
        <source>Level 1, business DMZ</source>
        <translation>第1層 業務系 DMZ</translation>
    </message>
    <message>
        <source>Level 2, business network</source>
        <translation>第2層 業務系ネットワーク</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Level 3, business network management</source>
        <translation>第3層 業務系の管理網</translation>
    </message>
    <message>
        <source>Level 4, critical system DMZ</source>
        <translation>第4層 重要システム DMZ</translation>
    </message>
    <message>
        <source>Level 5, critical system management</source>
        <translation>第5層 重要システムの管理網</translation>
    </message>
    <message>
        <source>Level 6, critical systems</source>
        <translation>第6層 重要システム</translation>
    </message>
    <message>
        <source>Level 7, safety systems</source>
        <translation>第7層 安全システム</translation>
    </message>
    <message>
        <source>Hacktivists</source>
        <translation>ハクティビスト</translation>
    </message>
    <message>
        <source>Unwitting insider</source>
        <translation>意図しない内部者</translation>
    </message>
    <message>
        <source>Criminal</source>
        <translation>犯罪者</translation>
    </message>
    <message>
        <source>Witting insider</source>
        <translation>意図的な内部者</translation>
    </message>
    <message>
        <source>APT</source>
        <translation>APT</translation>
    </message>
    <message>
        <source>APT, targeted</source>
        <translation>APT(標的型)</translation>
    </message>
    <message>
        <source>Suspected but not identified</source>
        <translation>疑いあり、未特定</translation>
    </message>
    <message>
        <source>Privacy data loss</source>
        <translation>個人情報の漏えい</translation>
    </message>
    <message>
        <source>Proprietary information loss</source>
        <translation>企業秘密の漏えい</translation>
    </message>
    <message>
        <source>Destruction of non critical system</source>
        <translation>非重要システムの破壊</translation>
    </message>
    <message>
        <source>Critical systems data breach</source>
        <translation>重要システムの情報漏えい</translation>
    </message>
    <message>
        <source>Core credential compromise</source>
        <translation>中核的な認証情報の侵害</translation>
    </message>
    <message>
        <source>Destruction of critical system</source>
        <translation>重要システムの破壊</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>通常の手段で復旧可能</translation>
    </message>
    <message>
        <source>Supplemented</source>
        <translation>追加の手段で復旧可能</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>長期を要する</translation>
    </message>
    <message>
        <source>Not recoverable</source>
        <translation>復旧不能</translation>
    </message>
    <message>
        <source>Agriculture and food</source>
        <translation>農業・食品</translation>
    </message>
    <message>
        <source>Banking and finance</source>
        <translation>銀行・金融</translation>
    </message>
    <message>
        <source>Chemical</source>
        <translation>化学</translation>
    </message>
    <message>
        <source>Commercial facilities</source>
        <translation>商業施設</translation>
    </message>
    <message>
        <source>Communications</source>
        <translation>通信</translation>
    </message>
    <message>
        <source>Critical manufacturing</source>
        <translation>重要製造業</translation>
    </message>
    <message>
        <source>Dams</source>
        <translation>ダム</translation>
    </message>
    <message>
        <source>Defence industrial base</source>
        <translation>防衛産業</translation>
    </message>
    <message>
        <source>Emergency services</source>
        <translation>緊急サービス</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>エネルギー</translation>
    </message>
    <message>
        <source>Government facilities</source>
        <translation>政府施設</translation>
    </message>
    <message>
        <source>Healthcare and public health</source>
        <translation>医療・公衆衛生</translation>
    </message>
    <message>
        <source>Information technology</source>
        <translation>情報技術</translation>
    </message>
    <message>
        <source>Nuclear reactors, materials and waste</source>
        <translation>原子炉・核物質・廃棄物</translation>
    </message>
    <message>
        <source>Transportation systems</source>
        <translation>交通</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>水道</translation>
    </message>
    <message>
        <source>Minimal</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Severe</source>
        <translation>甚大</translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>毎秒 %1 件</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>残り %1</translation>
    </message>
</context>
<context>
    <name>PermittedBy</name>
    <message>
        <source>whoever makes the store</source>
        <translation>保管庫を作成する者</translation>
    </message>
    <message>
        <source>officers, by any post but the auditor’s</source>
        <translation>担当官（監査官以外のいずれかの役職による）</translation>
    </message>
    <message>
        <source>officers, and auditors where a gate asks for them</source>
        <translation>担当官。関門が求める場合は監査官も</translation>
    </message>
    <message>
        <source>administrators</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>administrators; directors where no other administrator is left</source>
        <translation>管理者。ほかに管理者がいない場合は本部長</translation>
    </message>
    <message>
        <source>officers and auditors, but no program and nobody who only administers</source>
        <translation>担当官と監査官。プログラムと管理者のみの者を除く</translation>
    </message>
    <message>
        <source>officers and auditors</source>
        <translation>担当官と監査官</translation>
    </message>
</context>
<context>
    <name>Phase</name>
    <message>
        <source>Reported</source>
        <translation>受付</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>初期判定</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Containment</source>
        <translation>封じ込め</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>復旧</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>事後確認</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>対象外</translation>
    </message>
</context>
<context>
    <name>PhaseSteps</name>
    <message>
        <source>since %1</source>
        <translation>%1 から</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Incidents</source>
        <translation>事案</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>事案</translation>
    </message>
    <message>
        <source>Handoffs</source>
        <translation>引継ぎ</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>決裁</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>ダッシュボード</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>担当官</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>登録簿</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決裁簿</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
</context>
<context>
    <name>Post</name>
    <message>
        <source>Duty officer</source>
        <translation>当直官</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>分析官</translation>
    </message>
    <message>
        <source>Planning officer</source>
        <translation>企画官</translation>
    </message>
    <message>
        <source>Liaison officer</source>
        <translation>連絡官</translation>
    </message>
    <message>
        <source>Counsel</source>
        <translation>審査官</translation>
    </message>
    <message>
        <source>Division head</source>
        <translation>部長</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>局長</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>監査官</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the posts of one officer</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>PowerState</name>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>期間満了</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>開始前</translation>
    </message>
</context>
<context>
    <name>Powers</name>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>now, if left open</source>
        <translation>空欄なら現在</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Register a deputy</source>
        <translation>代決者を登録</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Absent officer</source>
        <translation>不在者</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>代決者</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Delegate a decision</source>
        <translation>決裁を専決に委ねる</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>委ねる</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of measure and gate</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決裁</translation>
    </message>
    <message>
        <source>To the division</source>
        <translation>委ねる部</translation>
    </message>
    <message>
        <source>To the post</source>
        <translation>委ねる職</translation>
    </message>
    <message>
        <source>Up to severity</source>
        <translation>深刻度の上限</translation>
    </message>
    <message>
        <source>Up to marking</source>
        <translation>取扱区分の上限</translation>
    </message>
    <message>
        <source>Also measures that touch personal data</source>
        <translation>個人情報に関わる措置も含む</translation>
    </message>
    <message>
        <source>Also urgent measures</source>
        <translation>緊急の措置も含む</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>required; the order it rests on</source>
        <translation>必須。根拠となる規程</translation>
    </message>
</context>
<context>
    <name>Precision</name>
    <message>
        <source>to the minute</source>
        <translation>分まで</translation>
    </message>
    <message>
        <source>to the second</source>
        <translation>秒まで</translation>
    </message>
    <message>
        <source>to the hour</source>
        <translation>時まで</translation>
    </message>
    <message>
        <source>day only</source>
        <translation>日のみ</translation>
    </message>
    <message>
        <source>month only</source>
        <translation>月のみ</translation>
    </message>
    <message>
        <source>year only</source>
        <translation>年のみ</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>Ringi ledger, entry %1</source>
        <translation>稟議 台帳 記録 %1</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>「%1」のことですか。</translation>
    </message>
    <message>
        <source>Known are: %1, and others.</source>
        <translation>使えるもの: %1 など。</translation>
    </message>
    <message>
        <source>Known are: %1.</source>
        <translation>使えるもの: %1。</translation>
    </message>
    <message>
        <source>There is no term “%1”. To search for the text itself, put it in quotation marks. %2</source>
        <translation>「%1」という項目はありません。文字列そのものを探すには引用符で囲んでください。%2</translation>
    </message>
    <message>
        <source>“%1” is nothing that %2 can be. %3</source>
        <translation>「%1」は %2 の値ではありません。%3</translation>
    </message>
    <message>
        <source>“%1” lacks its value.</source>
        <translation>「%1」に値がありません。</translation>
    </message>
    <message>
        <source>%1 has no order; only severity and times can be compared. Write %1:…</source>
        <translation>%1 には順序がありません。比べられるのは severity と時刻だけです。%1:… と書いてください。</translation>
    </message>
    <message>
        <source>The quotation mark is never closed.</source>
        <translation>引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>%1 cannot be excluded with a minus. Write what it is to be.</source>
        <translation>%1 はマイナスで除外できません。求める値を書いてください。</translation>
    </message>
    <message>
        <source>“%1” of %2 lets nothing through: nothing lies in it.</source>
        <translation>%2 の「%1」に当てはまるものはありません。範囲が空です。</translation>
    </message>
    <message>
        <source>the division that holds it</source>
        <translation>担当している部</translation>
    </message>
    <message>
        <source>the phase</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>the severity, also &gt;= and &lt;=</source>
        <translation>深刻度（&gt;= と &lt;= も可）</translation>
    </message>
    <message>
        <source>the marking</source>
        <translation>TLP の表示</translation>
    </message>
    <message>
        <source>the sector</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>the class</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>the lead officer</source>
        <translation>主担当者</translation>
    </message>
    <message>
        <source>the nearest deadline</source>
        <translation>最も近い期限</translation>
    </message>
    <message>
        <source>the division whose answer it waits for</source>
        <translation>回答を待っている部</translation>
    </message>
    <message>
        <source>when it was logged: a day, month or year</source>
        <translation>登録日（日・月・年）</translation>
    </message>
    <message>
        <source>when it was reported</source>
        <translation>通報された時</translation>
    </message>
    <message>
        <source>when it was closed</source>
        <translation>終結した時</translation>
    </message>
    <message>
        <source>when it last changed</source>
        <translation>最後に変わった時</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>what it has</source>
        <translation>付いているもの</translation>
    </message>
    <message>
        <source>At character %1 of the query: %2</source>
        <translation>検索式の %1 文字目: %2</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>within three hours</source>
        <translation>3 時間以内</translation>
    </message>
    <message>
        <source>later than three hours</source>
        <translation>3 時間より後</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>open</source>
        <translation>対応中</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>閲覧制限あり</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>演習</translation>
    </message>
    <message>
        <source>with a measure</source>
        <translation>措置あり</translation>
    </message>
    <message>
        <source>with an open measure</source>
        <translation>未決の措置あり</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>まとめない</translation>
    </message>
    <message>
        <source>By holder</source>
        <translation>担当部ごと</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>深刻度ごと</translation>
    </message>
    <message>
        <source>By sector</source>
        <translation>分野ごと</translation>
    </message>
    <message>
        <source>No sector</source>
        <translation>分野なし</translation>
    </message>
    <message>
        <source>It has at most %1 characters.</source>
        <translation>%1 文字以内です。</translation>
    </message>
    <message>
        <source>a tag that it bears</source>
        <translation>付いているタグ</translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>実行できませんでした</translation>
    </message>
</context>
<context>
    <name>RecordState</name>
    <message>
        <source>no record</source>
        <translation>記録を要しない</translation>
    </message>
    <message>
        <source>not on record yet</source>
        <translation>未登録</translation>
    </message>
    <message>
        <source>on record</source>
        <translation>登録済み</translation>
    </message>
    <message>
        <source>incident neither closed nor dismissed</source>
        <translation>事案が完了も却下もされていない</translation>
    </message>
    <message>
        <source>approval in force</source>
        <translation>承認が有効</translation>
    </message>
    <message>
        <source>measure carried out</source>
        <translation>措置が実施済み</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>You are not enrolled in this store. An administrator can enrol you.</source>
        <translation>この保管庫に登録されていません。管理者に登録を依頼してください。</translation>
    </message>
    <message>
        <source>Your account is suspended. An administrator can reinstate you.</source>
        <translation>あなたの資格は停止されています。管理者が復帰させることができます。</translation>
    </message>
    <message>
        <source>Auditors read and verify, and change nothing. Ask an officer of a division to act.</source>
        <translation>監査官は閲覧と検証のみを行い、変更はできません。各部の担当官に依頼してください。</translation>
    </message>
    <message>
        <source>Only an administrator may do this. Ask one of them.</source>
        <translation>これは管理者だけが行えます。管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The officer needs a name. Enter one.</source>
        <translation>担当官の氏名が必要です。入力してください。</translation>
    </message>
    <message>
        <source>There is already an officer named %1. Choose a name that tells them apart.</source>
        <translation>%1 という担当官は既にいます。区別できる名前にしてください。</translation>
    </message>
    <message>
        <source>This officer is not enrolled here. Choose one of the list.</source>
        <translation>この担当官は登録されていません。一覧から選んでください。</translation>
    </message>
    <message>
        <source>The officer needs at least one post. Choose one.</source>
        <translation>担当官には一つ以上の役職が必要です。選んでください。</translation>
    </message>
    <message>
        <source>There is already a store here. Open it, or choose another place.</source>
        <translation>ここには既に保管庫があります。それを開くか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>You cannot suspend yourself. Another administrator can.</source>
        <translation>自分自身を停止することはできません。別の管理者が行えます。</translation>
    </message>
    <message>
        <source>This officer is already suspended. There is nothing to do.</source>
        <translation>この担当官は既に停止されています。操作は不要です。</translation>
    </message>
    <message>
        <source>This officer is not suspended. There is nothing to reinstate.</source>
        <translation>この担当官は停止されていません。復帰の操作は不要です。</translation>
    </message>
    <message>
        <source>The incident needs a title. Enter one.</source>
        <translation>事案の件名が必要です。入力してください。</translation>
    </message>
    <message>
        <source>This line is too long. Shorten it to %1 characters; the rest can go into the text.</source>
        <translation>この行は長すぎます。%1文字以内に短くし、残りは本文に書いてください。</translation>
    </message>
    <message>
        <source>“%1” is too long. Shorten it to %2 characters.</source>
        <translation>「%1」が長すぎます。%2文字以内に短くしてください。</translation>
    </message>
    <message>
        <source>When it was reported is missing. Enter the time, as exactly as it is known.</source>
        <translation>報告の時刻がありません。分かる範囲で正確に入力してください。</translation>
    </message>
    <message>
        <source>“%1” lies in the future. Enter a time that has passed, and check its zone.</source>
        <translation>「%1」が未来の時刻です。過去の時刻を入力し、時間帯を確かめてください。</translation>
    </message>
    <message>
        <source>“%1” is later than “%2”. Correct one of the two, and check their zones.</source>
        <translation>「%1」が「%2」より後です。どちらかを直し、時間帯を確かめてください。</translation>
    </message>
    <message>
        <source>“%1” is no incident class. Choose one of the list.</source>
        <translation>「%1」という分類はありません。一覧から選んでください。</translation>
    </message>
    <message>
        <source>“%1” is no type of the class “%2”. Choose one of its types, or none.</source>
        <translation>「%1」は分類「%2」の種別ではありません。その分類の種別を選ぶか、空にしてください。</translation>
    </message>
    <message>
        <source>“%1” is no sector of the list. Choose one of them, or none.</source>
        <translation>「%1」という分野は一覧にありません。一覧から選ぶか、空にしてください。</translation>
    </message>
    <message>
        <source>A severity set by hand needs a reason. Enter it, or take the severity of the viewpoints.</source>
        <translation>深刻度を手で定めるには理由が必要です。理由を入力するか、観点による深刻度を用いてください。</translation>
    </message>
    <message>
        <source>This incident is already on record. Open it in the register.</source>
        <translation>この事案は既に登録されています。一覧から開いてください。</translation>
    </message>
    <message>
        <source>There is no such incident in this store. Check the number.</source>
        <translation>この保管庫にその事案はありません。番号を確かめてください。</translation>
    </message>
    <message>
        <source>Held by %1. Only the holder may do this; accept the incident first, or ask them.</source>
        <translation>%1が所管しています。これは所管部門だけが行えます。先に事案を受領するか、所管部門に依頼してください。</translation>
    </message>
    <message>
        <source>The incident is “%1”. Its holder has to reopen it first.</source>
        <translation>この事案は「%1」です。先に所管部門が再開する必要があります。</translation>
    </message>
    <message>
        <source>Nothing has changed, so there is nothing to record. Change something first.</source>
        <translation>変更がないため、記録するものがありません。先に何かを変更してください。</translation>
    </message>
    <message>
        <source>Somebody changed the text after you opened it. Look at the new version, then make your change in it.</source>
        <translation>開いた後に別の人が本文を変更しました。新しい版を確かめてから変更してください。</translation>
    </message>
    <message>
        <source>%1 holds the incident already. Choose another division.</source>
        <translation>%1が既に所管しています。別の部門を選んでください。</translation>
    </message>
    <message>
        <source>It waits for an answer of %1. Withdraw that offer first, or wait for the answer.</source>
        <translation>%1の回答を待っています。先にその引継ぎを取り下げるか、回答を待ってください。</translation>
    </message>
    <message>
        <source>No offer waits for an answer. The holder has to offer the incident first.</source>
        <translation>回答待ちの引継ぎはありません。先に所管部門が引継ぎを依頼する必要があります。</translation>
    </message>
    <message>
        <source>It was offered to %1. Only that division may answer.</source>
        <translation>%1への引継ぎです。回答できるのはその部門だけです。</translation>
    </message>
    <message>
        <source>It was offered by %1. Only that division may withdraw the offer.</source>
        <translation>%1からの引継ぎです。取り下げられるのはその部門だけです。</translation>
    </message>
    <message>
        <source>This needs a reason in writing. Enter it.</source>
        <translation>これには書面の理由が必要です。入力してください。</translation>
    </message>
    <message>
        <source>Say what the other division is asked to do.</source>
        <translation>相手の部門に求めることを入力してください。</translation>
    </message>
    <message>
        <source>The due time has passed already. Choose a later one.</source>
        <translation>期限が既に過ぎています。後の時刻を選んでください。</translation>
    </message>
    <message>
        <source>Enter the question that the other division is to answer.</source>
        <translation>相手の部門に照会する内容を入力してください。</translation>
    </message>
    <message>
        <source>A division cannot ask itself for an opinion. Choose another one.</source>
        <translation>自部門には照会できません。別の部門を選んでください。</translation>
    </message>
    <message>
        <source>There is no such consultation on this incident. Choose one of its list.</source>
        <translation>この事案にその照会はありません。一覧から選んでください。</translation>
    </message>
    <message>
        <source>This consultation was answered or declined already. Ask a new one if more is needed.</source>
        <translation>この照会は既に回答または辞退されています。必要なら新たに照会してください。</translation>
    </message>
    <message>
        <source>%1 was asked. Only that division may answer.</source>
        <translation>%1への照会です。回答できるのはその部門だけです。</translation>
    </message>
    <message>
        <source>The answer is empty. Enter it.</source>
        <translation>回答が空です。入力してください。</translation>
    </message>
    <message>
        <source>The note is empty. Enter its text.</source>
        <translation>メモが空です。本文を入力してください。</translation>
    </message>
    <message>
        <source>The task needs a title. Enter what is to be done.</source>
        <translation>作業の件名が必要です。行うことを入力してください。</translation>
    </message>
    <message>
        <source>There is no such task on this incident. Choose one of its list.</source>
        <translation>この事案にその作業はありません。一覧から選んでください。</translation>
    </message>
    <message>
        <source>This task is done already. Add a new one if more is needed.</source>
        <translation>この作業は既に完了しています。必要なら新たに追加してください。</translation>
    </message>
    <message>
        <source>The task belongs to %1. Only that division may finish it.</source>
        <translation>%1の作業です。完了できるのはその部門だけです。</translation>
    </message>
    <message>
        <source>The incident is in “%1” already. Choose another phase.</source>
        <translation>事案は既に「%1」の段階です。別の段階を選んでください。</translation>
    </message>
    <message>
        <source>“%2” cannot follow “%1” directly. Choose one of the phases that are offered.</source>
        <translation>「%1」から「%2」へは直接進めません。示された段階から選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) still open. Finish them first.</source>
        <translation>
            <numerusform>未完了の作業が%n件あります。先に完了してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consultation(s) still open. They have to be answered or declined first.</source>
        <translation>
            <numerusform>未回答の照会が%n件あります。先に回答または辞退が必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such measure in this store. Check the number.</source>
        <translation>この保管庫にその措置はありません。番号を確かめてください。</translation>
    </message>
    <message>
        <source>This measure is already on record. Open it under Sign-off.</source>
        <translation>この措置は既に登録されています。「決裁」から開いてください。</translation>
    </message>
    <message>
        <source>The measure needs a subject. Enter one.</source>
        <translation>措置の件名が必要です。入力してください。</translation>
    </message>
    <message>
        <source>Enter what is proposed; a measure without a text cannot be signed.</source>
        <translation>提案の内容を入力してください。本文のない措置には署名できません。</translation>
    </message>
    <message>
        <source>“Valid until” has passed already. Choose a later time, or none.</source>
        <translation>「有効期限」が既に過ぎています。後の時刻を選ぶか、空にしてください。</translation>
    </message>
    <message>
        <source>The measure is “%1”. Only a draft or a returned measure can be submitted.</source>
        <translation>この措置は「%1」です。回議に付せるのは起案中または差戻しの措置だけです。</translation>
    </message>
    <message>
        <source>Drafted by %1. Only officers of that division may change it.</source>
        <translation>%1の起案です。変更できるのはその部門の担当官だけです。</translation>
    </message>
    <message>
        <source>The measure is “%1”. It can be signed only while it circulates.</source>
        <translation>この措置は「%1」です。署名できるのは回議中だけです。</translation>
    </message>
    <message>
        <source>The route has no such gate. Open the sheet again.</source>
        <translation>この経路にその関門はありません。決裁書を開き直してください。</translation>
    </message>
    <message>
        <source>This gate opens once “%1” has been passed.</source>
        <translation>この関門は「%1」を通過すると開きます。</translation>
    </message>
    <message>
        <source>“%1” has been signed already. Only a new version of the text opens it again.</source>
        <translation>「%1」は既に署名されています。本文の新しい版だけが再び開きます。</translation>
    </message>
    <message>
        <source>You drafted this measure, so another officer has to sign.</source>
        <translation>あなたが起案した措置のため、別の担当官の署名が必要です。</translation>
    </message>
    <message>
        <source>You edited the text last, so another officer has to sign.</source>
        <translation>最後に本文を編集したのはあなたのため、別の担当官の署名が必要です。</translation>
    </message>
    <message>
        <source>You signed another gate of this sheet, so another officer has to sign this one.</source>
        <translation>この決裁書の別の関門に署名済みのため、ここには別の担当官の署名が必要です。</translation>
    </message>
    <message>
        <source>This gate belongs to %1. An officer of that division has to sign.</source>
        <translation>この関門は%1のものです。その部門の担当官の署名が必要です。</translation>
    </message>
    <message>
        <source>This gate needs the post “%1” or a higher one. An officer who holds it has to sign.</source>
        <translation>この関門には「%1」以上の役職が必要です。その役職の担当官の署名が必要です。</translation>
    </message>
    <message>
        <source>The text changed while you read it; version %1 circulates now. Read it, then sign.</source>
        <translation>読んでいる間に本文が変わり、現在は第%1版が回議中です。読んでから署名してください。</translation>
    </message>
    <message>
        <source>An approval with conditions needs at least one condition. Enter it.</source>
        <translation>条件付き承認には一つ以上の条件が必要です。入力してください。</translation>
    </message>
    <message>
        <source>The measure is “%1” and can no longer be changed. Draft a new one.</source>
        <translation>この措置は「%1」のため変更できません。新たに起案してください。</translation>
    </message>
    <message>
        <source>That is not the passphrase of this officer. Check Caps Lock and the keyboard language, and try again.</source>
        <translation>この担当官のパスフレーズではありません。Caps Lock と入力言語を確かめ、もう一度入力してください。</translation>
    </message>
    <message>
        <source>The passphrase is too short. Use at least %1 characters; several words are best.</source>
        <translation>パスフレーズが短すぎます。%1文字以上にしてください。複数の単語を並べるのが最良です。</translation>
    </message>
    <message>
        <source>This store has no key of that officer. An administrator has to enrol the officer again.</source>
        <translation>この保管庫にその担当官の鍵がありません。管理者による再登録が必要です。</translation>
    </message>
    <message>
        <source>“%1” cannot be an office code. Use two to eight capital letters A to Z or digits, a letter first.</source>
        <translation>「%1」は機関コードにできません。英大文字または数字で2~8文字、先頭は英字にしてください。</translation>
    </message>
    <message>
        <source>No route is published for “%1” in this store. An administrator has to publish one.</source>
        <translation>「%1」の経路はこの保管庫に公布されていません。管理者が公布する必要があります。</translation>
    </message>
    <message>
        <source>“%1” is no answer for this gate. Choose one that is offered.</source>
        <translation>「%1」はこの関門では選べません。表示された中から選んでください。</translation>
    </message>
    <message>
        <source>Conditions go with “Approve with conditions”. Choose that, or remove them.</source>
        <translation>条件は「条件付認可」に付けるものです。それを選ぶか、条件を消してください。</translation>
    </message>
    <message>
        <source>Enter the reference of the paper by which the body outside gave its word.</source>
        <translation>外部機関の文書の番号を入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n mandatory question(s) of the legal checklist have no answer; the first is “%1”. Answer them first.</source>
        <translation>
            <numerusform>法務確認表の必須項目のうち%n件が未回答です（最初は「%1」）。先に回答してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>So far only %1 has a part in this. A decision needs two persons of two divisions; let another division draft, review or concur.</source>
        <translation>これまで関わったのは%1だけです。決裁には二部門の二名が必要です。別の部門に起案・審査・合議を求めてください。</translation>
    </message>
    <message>
        <source>You declared a conflict of interest here, so another officer has to sign.</source>
        <translation>この件で利益相反を申告しているため、別の担当官が署名する必要があります。</translation>
    </message>
    <message>
        <source>“%1” cannot follow the decision. Somebody who may sign it has to.</source>
        <translation>「%1」は決裁の後に回せません。署名できる担当官の署名が必要です。</translation>
    </message>
    <message>
        <source>This kind of measure needs “%1”. Enter it.</source>
        <translation>この種類の措置には「%1」が必要です。入力してください。</translation>
    </message>
    <message>
        <source>Communications between two ends in the country are not covered by the law and cannot be asked for. Choose another class, or give the measure up.</source>
        <translation>内内通信は法律の対象外であり、求めることができません。別の区分を選ぶか、措置を取りやめてください。</translation>
    </message>
    <message>
        <source>The period is not sound: its end has to lie after its beginning, ahead of now, and within the validity of the document.</source>
        <translation>期間が正しくありません。終わりは始まりより後、現在より先で、文書の有効期間内でなければなりません。</translation>
    </message>
    <message>
        <source>At most %1 attachments go with a measure. Put some of them together.</source>
        <translation>添付は%1件までです。いくつかをまとめてください。</translation>
    </message>
    <message>
        <source>“%1” is drafted by other divisions, such as %2. Ask an officer there to draft it.</source>
        <translation>「%1」は%2など別の部門が起案します。その部門の担当官に依頼してください。</translation>
    </message>
    <message>
        <source>Legal answers the checklist. Ask an officer of Legal and Compliance.</source>
        <translation>確認表には法務が回答します。法務・コンプライアンスの担当官に依頼してください。</translation>
    </message>
    <message>
        <source>The checklist has no question “%1”. The questions are listed on the sheet.</source>
        <translation>確認表に「%1」という項目はありません。項目は決裁書に示されています。</translation>
    </message>
    <message>
        <source>You have signed this text already. Ask the drafter to revise it, which voids all stamps, then declare the conflict.</source>
        <translation>この文面にはすでに署名しています。起案者に改訂を求めてすべての印を無効にしてから、利益相反を申告してください。</translation>
    </message>
    <message>
        <source>Nothing waits here for you to be viewed later.</source>
        <translation>ここに後閲を待つものはありません。</translation>
    </message>
    <message>
        <source>The measure is “%1”. This can be done only while an approval stands.</source>
        <translation>措置は「%1」です。認可が有効な間だけ行えます。</translation>
    </message>
    <message>
        <source>The approval lapsed on %1. A new sheet is needed.</source>
        <translation>認可は%1に失効しました。新しい決裁書が必要です。</translation>
    </message>
    <message>
        <source>The sheet has no such condition. Open it again.</source>
        <translation>決裁書にその条件はありません。開き直してください。</translation>
    </message>
    <message>
        <source>This condition is ticked off already.</source>
        <translation>この条件はすでに充足済みです。</translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s) not ticked off. Each needs its evidence first.</source>
        <translation>
            <numerusform>%n件の条件が未充足です。先にそれぞれの証拠を記録してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Name what proves it: a number, a file, a letter.</source>
        <translation>証拠（番号・ファイル・文書）を示してください。</translation>
    </message>
    <message>
        <source>Say what was done and what came of it.</source>
        <translation>何を行い、どうなったかを記入してください。</translation>
    </message>
    <message>
        <source>The measure is “%1”. A review closes what has been carried out.</source>
        <translation>措置は「%1」です。検証は実施済みの措置について行います。</translation>
    </message>
    <message>
        <source>You took part in this measure, so another officer has to close the review.</source>
        <translation>この措置に関わっているため、別の担当官が検証を終える必要があります。</translation>
    </message>
    <message numerus="yes">
        <source>%n later gate(s) are still open; the first is “%1”. They have to be signed first.</source>
        <translation>
            <numerusform>事後の関門が%n件残っています（最初は「%1」）。先に署名が必要です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n officer(s) for whom a deputy signed have not viewed it yet. They have to first.</source>
        <translation>
            <numerusform>代決された担当官のうち%n名がまだ後閲していません。先に後閲が必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The review needs “%1”. Enter it; “none” is an answer.</source>
        <translation>検証には「%1」が必要です。「なし」でも構いませんので記入してください。</translation>
    </message>
    <message>
        <source>Nobody registers himself as a deputy. Ask another administrator.</source>
        <translation>自分を代決者に登録することはできません。別の管理者に依頼してください。</translation>
    </message>
    <message>
        <source>An officer cannot be his own deputy. Choose another officer.</source>
        <translation>本人を代決者にはできません。別の担当官を選んでください。</translation>
    </message>
    <message>
        <source>This deputyship is not in force any more. Open the list again.</source>
        <translation>この代決登録はもう有効ではありません。一覧を開き直してください。</translation>
    </message>
    <message>
        <source>“%1” is not a gate that decides, so there is nothing to delegate. Choose the deciding gate.</source>
        <translation>「%1」は決裁の関門ではないため専決にできません。決裁の関門を選んでください。</translation>
    </message>
    <message>
        <source>You would delegate to your own post. Choose another one.</source>
        <translation>自分の職に専決させることになります。別の職を選んでください。</translation>
    </message>
    <message>
        <source>This delegation is not in force any more. Open the list again.</source>
        <translation>この専決はもう有効ではありません。一覧を開き直してください。</translation>
    </message>
    <message>
        <source>The route cannot be used: %1 (gate “%2”). Mend it and try again.</source>
        <translation>この経路は使えません：%1（関門「%2」）。直してからやり直してください。</translation>
    </message>
    <message>
        <source>A change of this route waits for a second administrator already. Publish or drop it first.</source>
        <translation>この経路の変更案がすでに二人目の管理者を待っています。先に公布するか取り下げてください。</translation>
    </message>
    <message>
        <source>No change of this route is proposed any more. Open the routes again.</source>
        <translation>この経路の変更案はもうありません。経路を開き直してください。</translation>
    </message>
    <message>
        <source>“%1” is larger than the %2 MB an attachment may have. Attach a smaller file, or say in the text where it is kept.</source>
        <translation>「%1」は添付できる大きさ（%2 MB）を超えています。小さいファイルを添付するか、保管場所を本文に記してください。</translation>
    </message>
    <message>
        <source>You proposed this change, so another administrator has to put it into force.</source>
        <translation>この変更はあなたが提案したため、発効させるには別の管理者が必要です。</translation>
    </message>
    <message>
        <source>An attachment has no name. Attach the file again.</source>
        <translation>名前のない添付があります。もう一度添付してください。</translation>
    </message>
    <message>
        <source>The attachment “%1” has no hash. Attach the file again.</source>
        <translation>添付「%1」にハッシュがありません。もう一度添付してください。</translation>
    </message>
    <message>
        <source>The route cannot be used: %1. Mend it and try again.</source>
        <translation>この経路は使えません：%1。直してからやり直してください。</translation>
    </message>
    <message>
        <source>Name who may read the incident: at least one division or officer. To open it to everybody, lift the restriction.</source>
        <translation>閲覧できる者として、部門または担当官を少なくとも一つ指定してください。全員に公開するには、閲覧制限を解除してください。</translation>
    </message>
    <message>
        <source>Whoever restricts an incident goes on reading it: name %1, or yourself.</source>
        <translation>制限する者自身は引き続き閲覧できなければなりません。%1またはご自身を指定してください。</translation>
    </message>
    <message>
        <source>%1 still has an offer, a question or a task here. Name that division too, or settle it first.</source>
        <translation>%1には未了の引継ぎ、照会または作業があります。この部門も指定するか、先に完了させてください。</translation>
    </message>
    <message>
        <source>The incident is restricted, and %1 may not read it. Name that division in the restriction first.</source>
        <translation>このインシデントは閲覧が制限されており、%1は閲覧できません。先にこの部門を閲覧できる者に加えてください。</translation>
    </message>
    <message>
        <source>The lead officer has to be among those who may read the incident. Name the officer there, or choose another lead.</source>
        <translation>主担当官は閲覧できる者でなければなりません。その担当官を閲覧できる者に加えるか、別の主担当官を選んでください。</translation>
    </message>
    <message>
        <source>Everybody may read this incident already. There is no restriction to lift.</source>
        <translation>このインシデントは既に全員が閲覧できます。解除する制限はありません。</translation>
    </message>
    <message>
        <source>Only the head of %1 may lift the restriction. Ask for it there.</source>
        <translation>閲覧制限を解除できるのは%1の部門長だけです。同部門に依頼してください。</translation>
    </message>
    <message>
        <source>None of your posts is in force today. An administrator can appoint you.</source>
        <translation>現在有効な役職がありません。管理者が任命できます。</translation>
    </message>
    <message>
        <source>The term of “%1” ends before it begins, is over already, or is of a post that is not given. Correct its dates.</source>
        <translation>「%1」の任期は、始期より前に終わるか、既に過ぎているか、任命しない役職のものです。日付を直してください。</translation>
    </message>
    <message>
        <source>Nobody decides about his own enrolment, posts or key. Ask another administrator.</source>
        <translation>自分の登録・役職・鍵を自分で決めることはできません。別の管理者に依頼してください。</translation>
    </message>
    <message>
        <source>One administrator without an end of term has to remain. Appoint another one first.</source>
        <translation>任期の定めのない管理者が一人は残る必要があります。先に別の管理者を任命してください。</translation>
    </message>
    <message>
        <source>The same is proposed about this officer already. Let a second person confirm it, or drop it first.</source>
        <translation>この担当官について同じ提案が既に出ています。別の者が承認するか、先に取り下げてください。</translation>
    </message>
    <message>
        <source>This proposal does not wait any more. Open the list again.</source>
        <translation>この提案はもう承認待ちではありません。一覧を開き直してください。</translation>
    </message>
    <message>
        <source>%1, who proposed this, is no administrator any more. Drop it, and let an administrator propose it anew.</source>
        <translation>提案した%1はもう管理者ではありません。取り下げて、管理者が改めて提案してください。</translation>
    </message>
    <message>
        <source>You have been given a new key. Sign in again with the passphrase of the new one.</source>
        <translation>あなたの鍵は交換されました。新しい鍵のパスフレーズでサインインし直してください。</translation>
    </message>
    <message>
        <source>No gate of a published route asks for one of these posts in this division. An administrator can appoint, or register a deputy.</source>
        <translation>公布された経路に、この部門のこれらの役職を求める関門はありません。管理者が任命するか、代決者として登録できます。</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) to sign in as you failed since you last signed in. If it was not you, tell an administrator.</source>
        <translation>
            <numerusform>前回のサインイン以降、あなたの名でのサインインが%n回失敗しています。心当たりがなければ管理者に知らせてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong attempt(s) in a row as this officer. The next one is possible in %1.</source>
        <translation>
            <numerusform>この担当官として%n回続けて誤りがありました。次は%1後に試せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>This desk is locked and nothing was saved. Sign in again and repeat it.</source>
        <translation>この席はロックされているため、何も保存していません。サインインし直して、もう一度行ってください。</translation>
    </message>
    <message>
        <source>No module for hardware tokens could be loaded. Install one for p11-kit, or name its file with --pkcs11-module or in the settings.</source>
        <translation>ハードウェアトークン用のモジュールを読み込めません。p11-kit用のモジュールを導入するか、--pkcs11-module または設定でファイルを指定してください。</translation>
    </message>
    <message>
        <source>The module for hardware tokens %1 cannot be used. Name the file of another one.</source>
        <translation>ハードウェアトークン用のモジュール %1 は使えません。別のモジュールのファイルを指定してください。</translation>
    </message>
    <message>
        <source>“%1” does not name a hardware token. Write it as in pkcs11:token=…, as the list of tokens shows it.</source>
        <translation>「%1」はハードウェアトークンを指していません。トークンの一覧に表示される pkcs11:token=… の形で書いてください。</translation>
    </message>
    <message>
        <source>The hardware token “%1” is not plugged in. Plug it in and try again.</source>
        <translation>ハードウェアトークン「%1」が挿されていません。挿して、もう一度試してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n hardware token(s) or key(s) fit. Name one by its serial number or key id.</source>
        <translation>
            <numerusform>当てはまるハードウェアトークンまたは鍵が%n個あります。シリアル番号か鍵の識別子で一つに絞ってください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The hardware token “%1” has not been prepared, or has no PIN yet. Prepare it with its own tool.</source>
        <translation>ハードウェアトークン「%1」は初期設定が済んでいないか、PINがまだありません。付属のツールで準備してください。</translation>
    </message>
    <message>
        <source>That is not the PIN of this hardware token. It locks after a few wrong ones; check it and try again.</source>
        <translation>このハードウェアトークンのPINではありません。数回誤るとロックされます。確かめて、もう一度入力してください。</translation>
    </message>
    <message>
        <source>The PIN of the hardware token “%1” is locked after wrong ones. Its administrator unlocks it with its own tool.</source>
        <translation>ハードウェアトークン「%1」のPINは、誤りが続いたためロックされています。トークンの管理者が付属のツールで解除できます。</translation>
    </message>
    <message>
        <source>The hardware token “%1” does not hold the key of this officer. Plug in the one that does.</source>
        <translation>ハードウェアトークン「%1」にはこの担当官の鍵がありません。鍵の入ったトークンを挿してください。</translation>
    </message>
    <message>
        <source>The hardware token “%1” holds another key than the one enrolled. Plug in the one that was enrolled, or have a new key enrolled.</source>
        <translation>ハードウェアトークン「%1」の鍵は登録された鍵と異なります。登録したトークンを挿すか、新しい鍵の登録を受けてください。</translation>
    </message>
    <message>
        <source>The key “%1” cannot sign here, where Ed25519 is used. Choose one of that kind, or have a new one made.</source>
        <translation>鍵「%1」では署名できません。ここで使う署名はEd25519です。その種類の鍵を選ぶか、新しく作成してください。</translation>
    </message>
    <message>
        <source>The hardware token “%1” cannot make Ed25519 keys. Use one that can (CKM_EDDSA).</source>
        <translation>ハードウェアトークン「%1」ではEd25519の鍵を作れません。対応するトークン（CKM_EDDSA）を使ってください。</translation>
    </message>
    <message>
        <source>Your key is in a hardware token. Change its PIN with the token&apos;s own tool.</source>
        <translation>あなたの鍵はハードウェアトークンにあります。PINはトークン付属のツールで変更してください。</translation>
    </message>
    <message>
        <source>There is no such compartment in this store. Choose one of the list.</source>
        <translation>この保管庫にその区画はありません。一覧から選んでください。</translation>
    </message>
    <message>
        <source>This compartment is there already. Open it in the registers.</source>
        <translation>この区画はすでにあります。登録簿で開いてください。</translation>
    </message>
    <message>
        <source>The compartment needs a name. Choose one that gives nothing away; everybody can read it.</source>
        <translation>区画の名称が必要です。全員が読めるため、内容が分からない名前を付けてください。</translation>
    </message>
    <message>
        <source>There is already a compartment named “%1”. Choose another name.</source>
        <translation>「%1」という区画はすでにあります。別の名称を付けてください。</translation>
    </message>
    <message>
        <source>A compartment needs at least two members, because what only one can open is lost with his key. Add another member first.</source>
        <translation>一人しか開封できないものは鍵とともに失われるため、区画には二人以上の構成員が必要です。先にもう一人追加してください。</translation>
    </message>
    <message>
        <source>Only members of “%1” may do this, and nobody by his post. Ask one of them.</source>
        <translation>これは「%1」の構成員だけが行えます。役職では認められません。構成員に依頼してください。</translation>
    </message>
    <message>
        <source>%1 is a member already, with the key he signs with now. There is nothing to do.</source>
        <translation>%1はすでに現在の署名鍵で構成員になっています。何もする必要はありません。</translation>
    </message>
    <message>
        <source>%1 is not a member. Choose one of the members.</source>
        <translation>%1は構成員ではありません。構成員から選んでください。</translation>
    </message>
    <message>
        <source>%1 is suspended. Once reinstated, he can be made a member.</source>
        <translation>%1は停止中です。停止が解除されれば構成員にできます。</translation>
    </message>
    <message>
        <source>%1 holds the post “%2”. Who looks after the store or its record is given no keys of what is sealed in it; choose another officer.</source>
        <translation>%1は「%2」の職にあります。保管庫や記録を管理する者には封緘の鍵を渡しません。別の担当官を選んでください。</translation>
    </message>
    <message>
        <source>Nothing can be sealed to the key %1 signs with. With a key that rests in this store he can be made a member.</source>
        <translation>%1の署名鍵に対しては封緘できません。この保管庫に置かれた鍵を使えば構成員にできます。</translation>
    </message>
    <message>
        <source>The circle of the compartment has changed meanwhile. Do it once more.</source>
        <translation>その間に区画の構成員が変わりました。もう一度行ってください。</translation>
    </message>
    <message>
        <source>Your key does not open “%1”; it was sealed to another key of yours. Ask another member to add you again.</source>
        <translation>あなたの鍵では「%1」を開封できません。以前の鍵に対して封緘されています。別の構成員に、追加し直すよう依頼してください。</translation>
    </message>
    <message>
        <source>There is no such sealed entry. Choose one of the list.</source>
        <translation>その封緘記録はありません。一覧から選んでください。</translation>
    </message>
    <message>
        <source>There is nothing to seal. Enter a text or add a file.</source>
        <translation>封緘するものがありません。本文を入力するか、ファイルを追加してください。</translation>
    </message>
    <message>
        <source>Entries of this compartment are marked %1 or stricter. Choose such a marking.</source>
        <translation>この区画の記録は%1以上の取扱区分にします。該当する区分を選んでください。</translation>
    </message>
    <message>
        <source>Sealed entry %1 does not open: its bytes, its place or its marking are not those that were sealed. Verify the record, and look for the entry in a backup.</source>
        <translation>封緘記録%1を開封できません。内容、位置または取扱区分が封緘時のものと異なります。記録を検証し、バックアップで記録を確認してください。</translation>
    </message>
    <message>
        <source>A compartment for legal privilege is created by Legal and Compliance. Ask an officer there.</source>
        <translation>秘匿特権の区画は法務・コンプライアンスが作成します。同部門の担当官に依頼してください。</translation>
    </message>
    <message>
        <source>“%1” holds nothing under legal privilege, so there is nothing to waive or release.</source>
        <translation>「%1」には秘匿特権の対象がないため、放棄も開示もできません。</translation>
    </message>
    <message>
        <source>Only the head of Legal and Compliance may waive a privilege. Ask for it there.</source>
        <translation>秘匿特権を放棄できるのは法務・コンプライアンスの部長だけです。部長に求めてください。</translation>
    </message>
    <message>
        <source>This privilege is waived already. A member can release the entry.</source>
        <translation>この秘匿特権はすでに放棄されています。構成員が開示できます。</translation>
    </message>
    <message>
        <source>The privilege stands. Once the head of Legal and Compliance has waived it, a member can release the entry.</source>
        <translation>秘匿特権は有効です。法務・コンプライアンスの部長が放棄すれば、構成員が開示できます。</translation>
    </message>
    <message>
        <source>This entry is released already. It stands among the notes.</source>
        <translation>この記録はすでに開示されています。メモにあります。</translation>
    </message>
    <message>
        <source>The entry is marked %1 and the incident is not. Mark the incident as strictly first, since a note is read by all who read the incident.</source>
        <translation>記録の取扱区分は%1で、事案の区分より厳格です。メモは事案を読む全員が読むため、先に事案の区分を同じ厳しさにしてください。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says %2, but the last entry of the ledger is of %1. Set the clock, then try again.</source>
        <translation>このコンピューターの時計は%2ですが、台帳の最後の記録は%1です。時計を合わせてからやり直してください。</translation>
    </message>
    <message>
        <source>A checkpoint is signed by an officer with a post beside administrator, or by an auditor. Ask one of them.</source>
        <translation>検証点に署名できるのは、管理者以外の職も持つ担当官か監査官です。該当者に依頼してください。</translation>
    </message>
    <message>
        <source>There is no such checkpoint in the ledger. List them and name one by its number of entries.</source>
        <translation>そのような検証点は台帳にありません。一覧を表示し、記載数で指定してください。</translation>
    </message>
    <message>
        <source>Two officers have signed this checkpoint already. Make a new one to state where the ledger ends now.</source>
        <translation>この検証点には既に二名が署名しています。現在の台帳の末尾を示すには、新しく作成してください。</translation>
    </message>
    <message>
        <source>The first signature is from %1. The second takes another person, of another division.</source>
        <translation>一人目の署名は%1のものです。二人目は、別の部門の別の担当官でなければなりません。</translation>
    </message>
    <message>
        <source>Somebody has written since the ledger was verified. Nothing was signed; verify again, then sign.</source>
        <translation>検証の後に台帳へ書き込みがありました。署名はされていません。もう一度検証してから署名してください。</translation>
    </message>
    <message>
        <source>This is no checkpoint: neither a file that was exported nor a printed line without a slip. Compare it sign by sign.</source>
        <translation>検証点として読み取れません。書き出したファイルでも、誤りのない印字行でもありません。一字ずつ照合してください。</translation>
    </message>
    <message>
        <source>This record was erased under %1, and nothing can be added to it. Log a new one if there is need.</source>
        <translation>この記録は%1に基づき消去されており、追記できません。必要であれば新しく登録してください。</translation>
    </message>
    <message>
        <source>There is no record %1 to be erased here. Revise the measure to name one that is.</source>
        <translation>消去の対象となる記録%1はここにありません。措置を改訂し、存在する記録を指定してください。</translation>
    </message>
    <message>
        <source>Only an erasure erases; this measure is of the kind “%1”. Draft an erasure of the record.</source>
        <translation>消去できるのは記録の消去の措置だけです。この措置の種別は「%1」です。記録の消去を起案してください。</translation>
    </message>
    <message>
        <source>Carrying out this measure removes the record for good. Use “Erase the record”, which shows what goes.</source>
        <translation>この措置を実施すると記録は完全に失われます。失われる内容を示す「記録を消去」を使ってください。</translation>
    </message>
    <message>
        <source>The time of the act has to lie between the decision and now, and within the period of communications information. Correct it.</source>
        <translation>実施時刻は、決裁から現在までの間、かつ通信情報の利用期間内でなければなりません。訂正してください。</translation>
    </message>
    <message>
        <source>A program’s account closes no review. An officer who took no part has to.</source>
        <translation>プログラムのアカウントでは検証を終えられません。この措置に関わっていない担当官が終える必要があります。</translation>
    </message>
    <message>
        <source>You are not registered as a deputy of that officer today. An administrator can register you who neither wrote this measure nor has a conflict of interest in it.</source>
        <translation>現在、その担当官の代決者として登録されていません。この措置を起案・編集しておらず、利益相反もない管理者が登録できます。</translation>
    </message>
    <message>
        <source>Only one officer has signed this checkpoint so far. Have one of another division countersign it first.</source>
        <translation>この検証点にはまだ一人しか署名していません。先に別の部門の担当官が副署してください。</translation>
    </message>
    <message>
        <source>This is no answer of an authority that grants a time-stamp. Nothing was kept; send it the request again.</source>
        <translation>これはタイムスタンプを与える認証局の応答ではありません。何も保存されていません。要求をもう一度送ってください。</translation>
    </message>
    <message>
        <source>This time-stamp is of something else than this checkpoint. Nothing was kept; name the checkpoint the request was made for.</source>
        <translation>このタイムスタンプはこの検証点のものではありません。何も保存されていません。要求を作成した検証点を指定してください。</translation>
    </message>
    <message>
        <source>The certificates given do not vouch for who signed this time-stamp. Nothing was kept; get the authority&apos;s own from a source that you trust.</source>
        <translation>指定された証明書では、このタイムスタンプの署名者を確認できません。何も保存されていません。信頼できる入手先から認証局の証明書を得てください。</translation>
    </message>
    <message>
        <source>This time-stamp is kept with the checkpoint already; there is nothing more to do.</source>
        <translation>このタイムスタンプはすでに検証点と共に保存されています。これ以上の操作は不要です。</translation>
    </message>
    <message>
        <source>“%1” cannot be a tag. Use a word or a few, without commas, quotation marks and control characters.</source>
        <translation>「%1」はタグにできません。コンマ、引用符、制御文字を含まない短い語にしてください。</translation>
    </message>
    <message>
        <source>An incident has at most %1 tags. Take some off first.</source>
        <translation>1 件の事案に付けられるタグは %1 個までです。先に不要なものを外してください。</translation>
    </message>
    <message>
        <source>The view needs a name. Enter one.</source>
        <translation>表示に名前が必要です。入力してください。</translation>
    </message>
    <message>
        <source>A view “%1” is shared there already. Choose another name, or change that one.</source>
        <translation>「%1」という表示はすでに共有されています。別の名前にするか、その表示を変更してください。</translation>
    </message>
    <message>
        <source>This view is not shared any more. Look at the list again.</source>
        <translation>この表示はもう共有されていません。一覧を開き直してください。</translation>
    </message>
    <message>
        <source>At most %1 views are shared there. Withdraw one first.</source>
        <translation>共有できる表示は %1 個までです。先に 1 つ取り下げてください。</translation>
    </message>
    <message>
        <source>A view is shared with everybody by a head of division, a director or an administrator. Share it with your division, or ask one of them.</source>
        <translation>全員との共有は部門長、局長または管理者が行います。自分の部門と共有するか、その者に依頼してください。</translation>
    </message>
    <message>
        <source>A view is shared with %1 only by its own officers. Ask there, or share it with your division.</source>
        <translation>%1 と共有できるのはその部門の担当官だけです。そちらに依頼するか、自分の部門と共有してください。</translation>
    </message>
    <message>
        <source>Shared by %1. Only who shared it may change or withdraw it, a head of those it is shared with, or an administrator.</source>
        <translation>%1 が共有した表示です。変更・取り下げができるのは、共有した本人、共有先の部門長、管理者だけです。</translation>
    </message>
</context>
<context>
    <name>RegisterColumn</name>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>深刻度</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>TLP</source>
        <translation>TLP</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>所管</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>所管時間</translation>
    </message>
    <message>
        <source>Deadline in</source>
        <translation>期限まで</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no deadline</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Restricted · %1</source>
        <comment>before a title</comment>
        <translation>【閲覧制限】%1</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>主担当</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>通報</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>終結</translation>
    </message>
    <message>
        <source>Open measures</source>
        <translation>未決の措置</translation>
    </message>
    <message numerus="yes">
        <source>%Ln incidents</source>
        <translation>
            <numerusform>%Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a group and how many incidents are in it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between tags</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>RegisterSort</name>
    <message>
        <source>updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>深刻度</translation>
    </message>
    <message>
        <source>title</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>TLP</source>
        <translation>TLP</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>holder</source>
        <translation>所管部門</translation>
    </message>
    <message>
        <source>time held</source>
        <translation>所管時間</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>sector</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>class</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>主担当</translation>
    </message>
    <message>
        <source>time of logging</source>
        <translation>登録時刻</translation>
    </message>
    <message>
        <source>time of the report</source>
        <translation>通報時刻</translation>
    </message>
    <message>
        <source>time of closing</source>
        <translation>終結時刻</translation>
    </message>
    <message>
        <source>open measures</source>
        <translation>未決の措置</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>%1; %2</source>
        <comment>state of the record, standing of the officer</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no condition</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1（%2から%3まで）</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1（%2まで）</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1（%2から）</translation>
    </message>
    <message>
        <source>%1, %2, as of %3</source>
        <translation>%1、%2、%3 時点</translation>
    </message>
</context>
<context>
    <name>Route</name>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>no time set</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>what was changed, before and after</comment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>division</source>
        <translation>部</translation>
    </message>
    <message>
        <source>posts</source>
        <translation>職</translation>
    </message>
    <message>
        <source>quorum</source>
        <translation>定足数</translation>
    </message>
    <message>
        <source>needs</source>
        <translation>前提</translation>
    </message>
    <message>
        <source>applies</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>may follow the decision</source>
        <translation>決裁後の可否</translation>
    </message>
    <message>
        <source>body outside</source>
        <translation>外部機関</translation>
    </message>
    <message>
        <source>new gate “%1”</source>
        <translation>新しい関門「%1」</translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <comment>gate and what of it</comment>
        <translation>「%1」の%2</translation>
    </message>
    <message>
        <source>any division</source>
        <translation>どの部でも</translation>
    </message>
    <message>
        <source>severity %1 or above</source>
        <translation>深刻度「%1」以上</translation>
    </message>
    <message>
        <source>%1 or stricter</source>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>less strict than %1</source>
        <translation>%1未満</translation>
    </message>
    <message>
        <source>server abroad</source>
        <translation>サーバが国外</translation>
    </message>
    <message>
        <source>personal data</source>
        <translation>個人情報</translation>
    </message>
    <message>
        <source>public</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>originators’ consent needed</source>
        <translation>発信元の同意が必要</translation>
    </message>
    <message>
        <source>Self-Defense Forces act</source>
        <translation>自衛隊が実施</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>緊急</translation>
    </message>
    <message>
        <source>always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>never</source>
        <translation>不可</translation>
    </message>
    <message>
        <source>if urgent</source>
        <translation>緊急時</translation>
    </message>
    <message>
        <source>if deferred</source>
        <translation>後回しにした時</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a fault and what it is about</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Gate “%1”: %2</source>
        <translation>関門「%1」：%2</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Gate “%1”</source>
        <translation>関門「%1」</translation>
    </message>
    <message>
        <source>The file is too large for a route. Choose another one.</source>
        <translation>経路としては大きすぎます。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The file is not JSON: %1</source>
        <translation>ファイルが JSON ではありません：%1</translation>
    </message>
    <message>
        <source>%1: there is no field “%2”.</source>
        <translation>%1：項目「%2」はありません。</translation>
    </message>
    <message>
        <source>%1: the field “%2” holds the wrong type.</source>
        <translation>%1：項目「%2」の型が違います。</translation>
    </message>
    <message>
        <source>%1: the field “%2” cannot be “%3”.</source>
        <translation>%1：項目「%2」に「%3」は使えません。</translation>
    </message>
    <message numerus="yes">
        <source>the first route of this kind, with %n gate(s)</source>
        <translation>
            <numerusform>この種別で最初の経路（関門 %n 件）</numerusform>
        </translation>
    </message>
    <message>
        <source>drafted by</source>
        <translation>起案</translation>
    </message>
    <message>
        <source>source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>now marked as unverified</source>
        <translation>未確認の印を付けた</translation>
    </message>
    <message>
        <source>no longer marked as unverified</source>
        <translation>未確認の印を外した</translation>
    </message>
    <message>
        <source>gate “%1” is gone</source>
        <translation>関門「%1」を削除</translation>
    </message>
</context>
<context>
    <name>RouteFault</name>
    <message>
        <source>it has no gates</source>
        <translation>関門がありません</translation>
    </message>
    <message>
        <source>a gate’s key is not lower case letters, figures and _</source>
        <translation>関門のキーが小文字・数字・_ ではありません</translation>
    </message>
    <message>
        <source>two gates have the same key</source>
        <translation>同じキーの関門が二つあります</translation>
    </message>
    <message>
        <source>a gate needs one that is not there</source>
        <translation>存在しない関門を前提にしています</translation>
    </message>
    <message>
        <source>gates need each other in a circle</source>
        <translation>関門の前提が循環しています</translation>
    </message>
    <message>
        <source>nobody decides</source>
        <translation>決裁の関門がありません</translation>
    </message>
    <message>
        <source>nobody can sign</source>
        <translation>署名できる担当官がいません</translation>
    </message>
    <message>
        <source>the quorum is not between 1 and 20</source>
        <translation>定足数が1から20の間にありません</translation>
    </message>
    <message>
        <source>the decision does not wait for this gate</source>
        <translation>決裁がこの関門を待ちません</translation>
    </message>
    <message>
        <source>a name is missing in one of the languages</source>
        <translation>どちらかの言語の名称がありません</translation>
    </message>
    <message>
        <source>the body outside is not named</source>
        <translation>外部機関の名称がありません</translation>
    </message>
    <message>
        <source>the time allowed is not sound</source>
        <translation>期限の長さが正しくありません</translation>
    </message>
    <message>
        <source>a deciding gate cannot come after the decision</source>
        <translation>決裁の関門は決裁の後に回せません</translation>
    </message>
</context>
<context>
    <name>SavedView</name>
    <message>
        <source>All records</source>
        <translation>全件</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>対応中</translation>
    </message>
    <message>
        <source>Held by %1</source>
        <translation>%1所管</translation>
    </message>
    <message>
        <source>High and crisis</source>
        <translation>高・危機</translation>
    </message>
    <message>
        <source>Waiting acceptance</source>
        <translation>受領待ち</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>作業</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>照会</translation>
    </message>
    <message>
        <source>Handoff</source>
        <translation>引継ぎ</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>効果</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>法的根拠</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>Sector</name>
    <message>
        <source>Communications</source>
        <translation>情報通信</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>金融</translation>
    </message>
    <message>
        <source>Aviation</source>
        <translation>航空</translation>
    </message>
    <message>
        <source>Airports</source>
        <translation>空港</translation>
    </message>
    <message>
        <source>Railways</source>
        <translation>鉄道</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>電力</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>ガス</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>政府・行政</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>医療</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>水道</translation>
    </message>
    <message>
        <source>Logistics</source>
        <translation>物流</translation>
    </message>
    <message>
        <source>Chemicals</source>
        <translation>化学</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>クレジット</translation>
    </message>
    <message>
        <source>Oil</source>
        <translation>石油</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>港湾</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>危機</translation>
    </message>
</context>
<context>
    <name>SharedView</name>
    <message>
        <source>everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Shared with %1 by %2 on %3</source>
        <comment>whom, who, a date</comment>
        <translation>%3、%2 が%1と共有</translation>
    </message>
    <message>
        <source>This view was shared by a newer version of the program and is not applied.</source>
        <translation>この表示は新しい版のプログラムから共有されたもので、適用していません。</translation>
    </message>
    <message>
        <source>This view is not applied. %1</source>
        <translation>この表示は適用していません。%1</translation>
    </message>
    <message>
        <source>Not known here and passed over: %1. The rest of the view is applied.</source>
        <translation>この版では分からないため除いたもの：%1。残りは適用しています。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between keys</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>v%1 %2</source>
        <translation>第%1版 %2</translation>
    </message>
    <message>
        <source>Condition: %1</source>
        <translation>条件: %1</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>承認</translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s)</source>
        <translation>
            <numerusform>条件 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>your turn</source>
        <translation>あなたの番</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>%1待ち</translation>
    </message>
    <message>
        <source>Drafter</source>
        <translation>起案者</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>第%1版</translation>
    </message>
    <message>
        <source>opinion recorded</source>
        <translation>意見を記録</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>閲覧済</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2、%3</translation>
    </message>
    <message>
        <source>As deputy of %1 (代)</source>
        <translation>%1の代決（代）</translation>
    </message>
    <message>
        <source>Under a standing delegation (専)</source>
        <translation>専決（専）</translation>
    </message>
    <message>
        <source>Document: %1</source>
        <translation>文書：%1</translation>
    </message>
    <message>
        <source>Dissent: %1</source>
        <translation>反対意見：%1</translation>
    </message>
    <message>
        <source>Hash of the text signed: %1</source>
        <translation>押印した文書のハッシュ：%1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>%1 代理</translation>
    </message>
    <message>
        <source>overdue %1</source>
        <translation>期限超過 %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>after the decision</source>
        <translation>決裁後</translation>
    </message>
    <message>
        <source>%1 of %2 stamps</source>
        <translation>押印 %1/%2</translation>
    </message>
    <message>
        <source>written</source>
        <translation>起案済</translation>
    </message>
    <message>
        <source>Decision line</source>
        <translation>決裁者</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>審査</translation>
    </message>
    <message>
        <source>Concurrence</source>
        <translation>合議</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>外部機関</translation>
    </message>
    <message>
        <source>Viewing</source>
        <translation>閲覧</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>無効</translation>
    </message>
</context>
<context>
    <name>SignoffFigures</name>
    <message>
        <source>Sheets decided</source>
        <translation>決裁件数</translation>
    </message>
    <message>
        <source>Sheets approved or rejected in the last %1 days, whatever came of them since.</source>
        <translation>直近%1日間に承認または否決された決裁書。その後の経過は問いません。</translation>
    </message>
    <message>
        <source>%1 approved, %2 rejected</source>
        <translation>承認%1、否決%2</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>緊急</translation>
    </message>
    <message>
        <source>Share of the %1 sheets decided in the last %2 days that were submitted as urgent, with gates that follow the decision.</source>
        <translation>直近%2日間に決裁された%1件のうち、決裁後に関門が続く緊急の決裁書として提出されたものの割合。</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>決裁%2件中%1件</translation>
    </message>
    <message>
        <source>Decided for another</source>
        <translation>代決・専決</translation>
    </message>
    <message>
        <source>Share of the %1 sheets decided in the last %2 days on which a deputy decided, or an officer under a standing delegation.</source>
        <translation>直近%2日間に決裁された%1件のうち、代理者が代決したもの、または専決によるものの割合。</translation>
    </message>
    <message>
        <source>%1 by deputy 代, %2 delegated 専決</source>
        <translation>代決%1、専決%2</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>差戻し</translation>
    </message>
    <message>
        <source>Share of the %1 sheets decided in the last %2 days that came back to their drafter at least once before.</source>
        <translation>直近%2日間に決裁された%1件のうち、決裁までに一度以上起案者に差し戻されたものの割合。</translation>
    </message>
    <message>
        <source>Later gates overdue</source>
        <translation>後閲の遅れ</translation>
    </message>
    <message>
        <source>Gates that follow a decision and were not signed in their time, now.</source>
        <translation>決裁に続く関門のうち、現時点で期限を過ぎても署名されていないもの。</translation>
    </message>
    <message numerus="yes">
        <source>on %Ln sheets</source>
        <translation>
            <numerusform>決裁書%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>none is late</source>
        <translation>遅れはありません</translation>
    </message>
    <message>
        <source>Approvals lapsing</source>
        <translation>まもなく失効</translation>
    </message>
    <message numerus="yes">
        <source>Approvals in force that were not carried out and end within %n days.</source>
        <translation>
            <numerusform>効力があり、まだ実施されていない承認のうち、%n日以内に期限が来るもの。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n days</source>
        <translation>
            <numerusform>%n日以内</numerusform>
        </translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>すべての種別</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>否決</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation>時間</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>関門</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>90th percentile</source>
        <translation>90パーセンタイル</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>審査</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>否決</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>no further condition</source>
        <translation>ほかに条件なし</translation>
    </message>
    <message>
        <source>about another officer</source>
        <translation>自分以外の担当官について</translation>
    </message>
    <message>
        <source>neither the proposer nor the one it is about</source>
        <translation>提案者でも対象者本人でもない</translation>
    </message>
    <message>
        <source>may decide at that gate</source>
        <translation>その関門で決裁できる</translation>
    </message>
    <message>
        <source>of the division that holds the incident</source>
        <translation>事案の所管部門に属する</translation>
    </message>
    <message>
        <source>of the division that holds it, while an offer waits</source>
        <translation>所管部門に属し、引継ぎが受領待ちである</translation>
    </message>
    <message>
        <source>of the division it is offered to</source>
        <translation>引継ぎ先の部門に属する</translation>
    </message>
    <message>
        <source>of the division that was asked</source>
        <translation>照会を受けた部門に属する</translation>
    </message>
    <message>
        <source>of the division the task was given to, or of the holder</source>
        <translation>作業を割り当てられた部門又は所管部門に属する</translation>
    </message>
    <message>
        <source>of a division that drafts such measures</source>
        <translation>その種別の措置を起案する部門に属する</translation>
    </message>
    <message>
        <source>of the division that drafted it</source>
        <translation>起案した部門に属する</translation>
    </message>
    <message>
        <source>as the gate asks: division and post, deputyship or delegation</source>
        <translation>関門の定めるところ（部門と役職、代決又は専決）</translation>
    </message>
    <message>
        <source>of Legal and Compliance, and no program</source>
        <translation>法務部門に属し、プログラムでない</translation>
    </message>
    <message>
        <source>the absent officer himself</source>
        <translation>不在だった本人</translation>
    </message>
    <message>
        <source>may decide, or heads Legal</source>
        <translation>決裁できる者又は法務部門の長</translation>
    </message>
    <message>
        <source>of Operations, or of the division that drafted it</source>
        <translation>運用部門又は起案した部門に属する</translation>
    </message>
    <message>
        <source>took no part in the measure, and no program</source>
        <translation>その措置に関与しておらず、プログラムでない</translation>
    </message>
    <message>
        <source>head of the division that holds the incident</source>
        <translation>インシデントを所管する部門の長</translation>
    </message>
    <message>
        <source>of another division than who made it</source>
        <translation>作成者とは別の部門に属する</translation>
    </message>
    <message>
        <source>of Legal and Compliance, for a privilege</source>
        <translation>秘匿特権の場合は法務部門に属する</translation>
    </message>
    <message>
        <source>a member who neither administers nor audits, and no program</source>
        <translation>構成員であり、管理者、監査官、プログラムのいずれでもない</translation>
    </message>
    <message>
        <source>head of Legal and Compliance</source>
        <translation>法務部門の長</translation>
    </message>
    <message>
        <source>may read what it is about</source>
        <translation>対象を閲覧できる</translation>
    </message>
    <message>
        <source>of the division it is shared with; with everybody: a head of division, a director or an administrator</source>
        <translation>共有先の部門の担当官。全員との共有は部門長、局長、管理者</translation>
    </message>
    <message>
        <source>shared it; or an administrator, or a head or director among those it is shared with</source>
        <translation>共有した本人、管理者、または共有先の部門長・局長</translation>
    </message>
</context>
<context>
    <name>StoreMode</name>
    <message>
        <source>Live</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>演習</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>Logged as %1</source>
        <translation>%1 として登録</translation>
    </message>
    <message>
        <source>Revised</source>
        <translation>改訂</translation>
    </message>
    <message>
        <source>Phase %1 › %2</source>
        <translation>段階 %1 › %2</translation>
    </message>
    <message>
        <source>Lead: %1</source>
        <translation>主担当: %1</translation>
    </message>
    <message>
        <source>Offered to %1</source>
        <translation>%1へ引継ぎを申出</translation>
    </message>
    <message>
        <source>Accepted by %1</source>
        <translation>%1が受領</translation>
    </message>
    <message>
        <source>Returned by %1</source>
        <translation>%1が差戻し</translation>
    </message>
    <message>
        <source>Offer withdrawn</source>
        <translation>申出を取下げ</translation>
    </message>
    <message>
        <source>Opinion asked of %1</source>
        <translation>%1へ照会</translation>
    </message>
    <message>
        <source>Consultation %1 answered</source>
        <translation>照会 %1 に回答</translation>
    </message>
    <message>
        <source>Consultation %1 declined</source>
        <translation>照会 %1 を辞退</translation>
    </message>
    <message>
        <source>Note %1</source>
        <translation>メモ %1</translation>
    </message>
    <message>
        <source>Task %1 for %2</source>
        <translation>作業 %1(%2)</translation>
    </message>
    <message>
        <source>Task %1 finished</source>
        <translation>作業 %1 完了</translation>
    </message>
    <message>
        <source>Drafted as %1</source>
        <translation>%1 として起案</translation>
    </message>
    <message>
        <source>Text revised; stamps on it are void</source>
        <translation>本文を改訂。押印は無効</translation>
    </message>
    <message>
        <source>Version %1 submitted for sign-off</source>
        <translation>第%1版を回議に付す</translation>
    </message>
    <message>
        <source>Condition: %1</source>
        <translation>条件: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>決定: %1</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>取下げ</translation>
    </message>
    <message>
        <source>Store of office %1 created</source>
        <translation>%1 の保管庫を作成</translation>
    </message>
    <message>
        <source>%1 enrolled</source>
        <translation>%1 を登録</translation>
    </message>
    <message>
        <source>%1 appointed</source>
        <translation>%1 を任命</translation>
    </message>
    <message>
        <source>%1 suspended</source>
        <translation>%1 を停止</translation>
    </message>
    <message>
        <source>%1 reinstated</source>
        <translation>%1 を復帰</translation>
    </message>
    <message>
        <source>%1 (due %2)</source>
        <translation>%1(期限 %2)</translation>
    </message>
    <message>
        <source>“%1” comes after the decision</source>
        <translation>「%1」は決裁の後に行う</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>証拠：%1</translation>
    </message>
    <message>
        <source>Checklist, %1: %2</source>
        <translation>確認表 %1：%2</translation>
    </message>
    <message>
        <source>Viewed later: %1</source>
        <translation>後閲：%1</translation>
    </message>
    <message>
        <source>Condition %1 met</source>
        <translation>条件%1を充足</translation>
    </message>
    <message>
        <source>Dissent recorded</source>
        <translation>異論の記録</translation>
    </message>
    <message>
        <source>Conflict of interest declared</source>
        <translation>利益相反の申告</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>取消し</translation>
    </message>
    <message>
        <source>Carried out %1</source>
        <translation>%1に実施</translation>
    </message>
    <message>
        <source>Review closed</source>
        <translation>検証を終了</translation>
    </message>
    <message>
        <source>%1 deputy of %2 until %3</source>
        <translation>%1を%2の代決者に登録（%3まで）</translation>
    </message>
    <message>
        <source>Deputyship %1 ended</source>
        <translation>代決登録%1を終了</translation>
    </message>
    <message>
        <source>“%1” of “%2” delegated until %3</source>
        <translation>「%2」の「%1」を専決に付す（%3まで）</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1・%2</translation>
    </message>
    <message>
        <source>Delegation %1 ended</source>
        <translation>専決%1を終了</translation>
    </message>
    <message>
        <source>Route “%1”, version %2 proposed</source>
        <translation>経路「%1」第%2版を提案</translation>
    </message>
    <message>
        <source>Proposed route “%1” dropped</source>
        <translation>経路案「%1」を取下げ</translation>
    </message>
    <message>
        <source>Route “%1”, version %2 published</source>
        <translation>経路「%1」第%2版を公布</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>閲覧制限</translation>
    </message>
    <message>
        <source>Restriction lifted: everybody may read it</source>
        <translation>閲覧制限を解除（全員が閲覧可）</translation>
    </message>
    <message>
        <source>%1, %2 records</source>
        <translation>%1、%2件</translation>
    </message>
    <message>
        <source>May be read by: %1</source>
        <translation>閲覧できる者：%1</translation>
    </message>
    <message>
        <source>New key for %1</source>
        <translation>%1 の鍵を交換</translation>
    </message>
    <message>
        <source>Enrolment of %1 proposed</source>
        <translation>%1 の登録を提案</translation>
    </message>
    <message>
        <source>Appointment of %1 proposed</source>
        <translation>%1 の任命を提案</translation>
    </message>
    <message>
        <source>Reinstatement of %1 proposed</source>
        <translation>%1 の復帰を提案</translation>
    </message>
    <message>
        <source>New key for %1 proposed</source>
        <translation>%1 の鍵の交換を提案</translation>
    </message>
    <message>
        <source>Proposal %1 dropped</source>
        <translation>提案 %1 を取下げ</translation>
    </message>
    <message>
        <source>Sealed entry %1 · %2</source>
        <translation>封緘記録%1 · %2</translation>
    </message>
    <message>
        <source>Sealed entry %1 released as note %2</source>
        <translation>封緘記録%1をメモ%2として開示</translation>
    </message>
    <message numerus="yes">
        <source>Compartment “%1” created, with %n member(s)</source>
        <translation>
            <numerusform>区画「%1」を構成員%n名で作成</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added to the members</source>
        <translation>%1を構成員に追加</translation>
    </message>
    <message>
        <source>%1 removed from the members</source>
        <translation>%1を構成員から除外</translation>
    </message>
    <message>
        <source>File %1 of sealed entry %2 opened</source>
        <translation>封緘記録%2のファイル%1を開封</translation>
    </message>
    <message>
        <source>Sealed entry %1 opened</source>
        <translation>封緘記録%1を開封</translation>
    </message>
    <message>
        <source>Privilege of sealed entry %1 waived</source>
        <translation>封緘記録%1の秘匿特権を放棄</translation>
    </message>
    <message>
        <source>Whole privilege waived</source>
        <translation>秘匿特権をすべて放棄</translation>
    </message>
    <message>
        <source>%1 (erased)</source>
        <translation>%1（消去済み）</translation>
    </message>
    <message>
        <source>Erased under %1</source>
        <translation>%1に基づき消去</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between tags</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Tagged: %1</source>
        <translation>タグを付与：%1</translation>
    </message>
    <message>
        <source>Tags taken off: %1</source>
        <translation>タグを解除：%1</translation>
    </message>
    <message>
        <source>View “%1” shared with %2</source>
        <translation>表示「%1」を%2と共有</translation>
    </message>
    <message>
        <source>Shared view “%1” changed</source>
        <translation>共有表示「%1」を変更</translation>
    </message>
    <message>
        <source>Shared view %1 withdrawn</source>
        <translation>共有表示 %1 を取り下げ</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>At least %1 characters; four or five unrelated words are best.</source>
        <translation>%1文字以上。関連のない単語を4~5個並べるのが最良です。</translation>
    </message>
    <message>
        <source>Fair: another word would make it good.</source>
        <translation>普通: もう一語加えると良くなります。</translation>
    </message>
    <message>
        <source>Weak: mostly words that everybody tries first. Use unrelated words.</source>
        <translation>弱い: 誰もが最初に試す言葉がほとんどです。互いに関連のない単語を使ってください。</translation>
    </message>
    <message>
        <source>Weak: mostly a name of the officer or the office. Use unrelated words.</source>
        <translation>弱い: 担当官または部署の名前がほとんどです。互いに関連のない単語を使ってください。</translation>
    </message>
    <message>
        <source>Weak: it repeats itself. Use unrelated words.</source>
        <translation>弱い: 同じものの繰り返しです。互いに関連のない単語を使ってください。</translation>
    </message>
    <message>
        <source>Weak: mostly neighbours in the alphabet or on the keyboard. Use unrelated words.</source>
        <translation>弱い: 文字の並び順やキーボードの配列のままです。互いに関連のない単語を使ってください。</translation>
    </message>
    <message>
        <source>Weak: too little for its kind of characters. Add two unrelated words.</source>
        <translation>弱い: この文字の種類では短すぎます。関連のない単語を二つ加えてください。</translation>
    </message>
    <message>
        <source>Fair, but much of it is what everybody tries first: another word would make it good.</source>
        <translation>普通: 誰もが最初に試す言葉が多く含まれています。もう一語加えると良くなります。</translation>
    </message>
    <message>
        <source>Fair, but much of it is a name of the officer or the office: another word would make it good.</source>
        <translation>普通: 担当官または部署の名前が多く含まれています。もう一語加えると良くなります。</translation>
    </message>
    <message>
        <source>Fair, but it repeats itself: another word would make it good.</source>
        <translation>普通: 繰り返しが含まれています。もう一語加えると良くなります。</translation>
    </message>
    <message>
        <source>Fair, but much of it is a sequence of neighbours: another word would make it good.</source>
        <translation>普通: 並び順のままの部分が多く含まれています。もう一語加えると良くなります。</translation>
    </message>
    <message>
        <source>Good: long enough, and little of it can be guessed.</source>
        <translation>良好: 十分に長く、推測できる部分がほとんどありません。</translation>
    </message>
    <message>
        <source>It seals the key you sign with: Argon2id, %1 passes over %2 MiB for each guess. Nobody can recover it.</source>
        <translation>署名に使う鍵を封緘します（Argon2id、推測1回につき%2 MiBを%1回処理）。忘れると誰にも復元できません。</translation>
    </message>
</context>
<context>
    <name>TaskState</name>
    <message>
        <source>Open</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>JST</source>
        <translation>JST</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>yyyy</source>
        <comment>date format of a year</comment>
        <translation>yyyy年</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>date format of a month</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format of a day</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH&apos;h&apos;</source>
        <comment>date format down to the hour</comment>
        <translation>yyyy年M月d日 H時</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>date format down to the minute</comment>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm:ss</source>
        <comment>date format down to the second</comment>
        <translation>yyyy年M月d日 HH:mm:ss</translation>
    </message>
    <message>
        <source>en_GB</source>
        <comment>the code of the language this is translated to, as en_GB</comment>
        <translation>ja_JP</translation>
    </message>
    <message>
        <source>%1d %2h</source>
        <translation>%1日%2時間</translation>
    </message>
    <message>
        <source>%1h %2m</source>
        <translation>%1時間%2分</translation>
    </message>
    <message>
        <source>%1m</source>
        <comment>a span of minutes</comment>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1超過</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date format of a weekday and a day</comment>
        <translation>M月d日(ddd)</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <comment>date format of a day of this year and a time</comment>
        <translation>M月d日 HH:mm</translation>
    </message>
    <message>
        <source>%1 JST (%2 UTC)</source>
        <translation>%1 JST(%2 UTC)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a time and its zone</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a time</comment>
        <translation>%1頃</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tlp</name>
    <message>
        <source>No limit on sharing.</source>
        <translation>共有に制限はありません。</translation>
    </message>
    <message>
        <source>The community; not through a public channel.</source>
        <translation>コミュニティ内に限ります。公開の経路では共有できません。</translation>
    </message>
    <message>
        <source>The receiving organisation and its clients, as far as they need to know.</source>
        <translation>受領した組織とその顧客のうち、知る必要のある者に限ります。</translation>
    </message>
    <message>
        <source>The receiving organisation only, as far as its people need to know.</source>
        <translation>受領した組織の内部で、知る必要のある者に限ります。</translation>
    </message>
    <message>
        <source>The named recipients only.</source>
        <translation>名指しされた受領者に限ります。</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Approve with conditions</source>
        <translation>条件付き承認</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>差戻し</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>否決</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Record the opinion</source>
        <translation>意見の記録</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>閲覧</translation>
    </message>
</context>
<context>
    <name>Viewpoint</name>
    <message>
        <source>Service continuity</source>
        <translation>サービスの持続性</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全性</translation>
    </message>
    <message>
        <source>Public trust</source>
        <translation>信頼への影響</translation>
    </message>
    <message>
        <source>The service runs as usual.</source>
        <translation>サービスは通常どおりです。</translation>
    </message>
    <message>
        <source>Short or local disturbance that users hardly notice.</source>
        <translation>利用者がほとんど気付かない、短時間または局所的な支障です。</translation>
    </message>
    <message>
        <source>Part of the service stopped; a work-around exists.</source>
        <translation>サービスの一部が停止していますが、代替手段があります。</translation>
    </message>
    <message>
        <source>The service stopped over a wide area or for long; no full work-around.</source>
        <translation>サービスが広域または長時間停止し、十分な代替手段がありません。</translation>
    </message>
    <message>
        <source>The service stopped so widely that the life of the nation is affected.</source>
        <translation>国民生活に影響が及ぶほど広くサービスが停止しています。</translation>
    </message>
    <message>
        <source>No effect on people or surroundings.</source>
        <translation>人や周囲への影響はありません。</translation>
    </message>
    <message>
        <source>Almost no effect on people or surroundings.</source>
        <translation>人や周囲への影響はほとんどありません。</translation>
    </message>
    <message>
        <source>A risk to people or surroundings that can be kept in check.</source>
        <translation>人や周囲への危険がありますが、抑えられています。</translation>
    </message>
    <message>
        <source>People are in danger or surroundings are harmed.</source>
        <translation>人に危険が及ぶか、周囲に被害が出ています。</translation>
    </message>
    <message>
        <source>Many lives are in danger or harm is spreading.</source>
        <translation>多くの人命に危険が及ぶか、被害が広がっています。</translation>
    </message>
    <message>
        <source>Nobody outside has taken notice.</source>
        <translation>外部には知られていません。</translation>
    </message>
    <message>
        <source>Known to those concerned; no wider worry.</source>
        <translation>関係者には知られていますが、不安は広がっていません。</translation>
    </message>
    <message>
        <source>Regional news; customers have been notified.</source>
        <translation>地域で報道され、顧客に通知されています。</translation>
    </message>
    <message>
        <source>National news; trust in the service is shaken.</source>
        <translation>全国で報道され、サービスへの信頼が揺らいでいます。</translation>
    </message>
    <message>
        <source>Trust in the sector or in the state is shaken at large.</source>
        <translation>分野全体または国への信頼が大きく揺らいでいます。</translation>
    </message>
</context>
<context>
    <name>ringi::ActDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Signed as %1</source>
        <translation>%1 として署名</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>署名中…</translation>
    </message>
</context>
<context>
    <name>ringi::AftermathPane</name>
    <message>
        <source>Revoked by %1, %2. It must not be carried out. %3</source>
        <translation>%1が取り消しました（%2）。実施できません。%3</translation>
    </message>
    <message>
        <source>Lapsed on %1. It must not be carried out any more.</source>
        <translation>%1 に失効しました。もう実施できません。</translation>
    </message>
    <message>
        <source>Ends in %1, on %2.</source>
        <translation>あと %1 で終了します（%2）。</translation>
    </message>
    <message>
        <source>In force until %1.</source>
        <translation>%1 まで有効です。</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>決裁後の事項</translation>
    </message>
    <message>
        <source>Carry out…</source>
        <translation>実施を記録…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>取消し…</translation>
    </message>
    <message>
        <source>Review after the fact…</source>
        <translation>事後検証…</translation>
    </message>
    <message>
        <source>Record dissent…</source>
        <translation>反対意見を記録…</translation>
    </message>
    <message>
        <source>Declare a conflict of interest…</source>
        <translation>利益相反を申告…</translation>
    </message>
    <message>
        <source>Objections and absences</source>
        <translation>異議と不在</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>反対意見</translation>
    </message>
    <message>
        <source>Conflicts of interest</source>
        <translation>利益相反</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>met: %1 · %2</source>
        <translation>充足：%1 · %2</translation>
    </message>
    <message>
        <source>Tick off…</source>
        <translation>充足を記録…</translation>
    </message>
    <message>
        <source>set with %1</source>
        <translation>%1 で付された条件</translation>
    </message>
    <message>
        <source>Gates that follow the decision</source>
        <translation>決裁後に行う審査・閲覧</translation>
    </message>
    <message>
        <source>due %1, %2</source>
        <translation>期限 %1、%2</translation>
    </message>
    <message>
        <source>no time is set</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>May follow the decision</source>
        <translation>決裁後に回せるもの</translation>
    </message>
    <message>
        <source>Nobody is there…</source>
        <translation>不在のため後回し…</translation>
    </message>
    <message>
        <source>Later viewing (後閲)</source>
        <translation>後閲</translation>
    </message>
    <message>
        <source>%1: %2 reads what a deputy signed</source>
        <translation>%1：代決されたものを %2 が後閲</translation>
    </message>
    <message>
        <source>I have read it (後閲)</source>
        <translation>閲覧しました（後閲）</translation>
    </message>
    <message>
        <source>signed %1</source>
        <translation>押印 %1</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>実施済み</translation>
    </message>
    <message>
        <source>%1 · recorded by %2</source>
        <translation>%1 · 記録 %2</translation>
    </message>
    <message>
        <source>Review after the fact</source>
        <translation>事後検証</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Why there was no prior approval</source>
        <translation>事前承認がなかった理由</translation>
    </message>
    <message>
        <source>Notice given</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Deviation from the scope</source>
        <translation>範囲からの逸脱</translation>
    </message>
    <message>
        <source>Effects on third parties</source>
        <translation>第三者への影響</translation>
    </message>
    <message>
        <source>Data held or deleted</source>
        <translation>保有又は削除した情報</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>苦情</translation>
    </message>
    <message>
        <source>Recommendation and reply</source>
        <translation>勧告と回答</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>教訓</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>検証終了</translation>
    </message>
    <message>
        <source>What proves that the condition is met?</source>
        <translation>条件の充足を示すものは何ですか。</translation>
    </message>
    <message>
        <source>Tick off</source>
        <translation>充足を記録</translation>
    </message>
    <message>
        <source>Why can nobody sign this gate now?</source>
        <translation>今、押印できる者がいない理由は何ですか。</translation>
    </message>
    <message>
        <source>Let it follow the decision</source>
        <translation>決裁後に回す</translation>
    </message>
    <message>
        <source>What do you hold against this measure?</source>
        <translation>この措置への反対意見は何ですか。</translation>
    </message>
    <message>
        <source>It is kept with the sheet and does not block it.</source>
        <translation>決裁書とともに残り、決裁を妨げません。</translation>
    </message>
    <message>
        <source>Record dissent</source>
        <translation>反対意見を記録</translation>
    </message>
    <message>
        <source>What is the conflict of interest?</source>
        <translation>どのような利益相反ですか。</translation>
    </message>
    <message>
        <source>You will not be able to sign this sheet.</source>
        <translation>この決裁書には押印できなくなります。</translation>
    </message>
    <message>
        <source>Declare the conflict</source>
        <translation>利益相反を申告</translation>
    </message>
    <message>
        <source>Erase the record…</source>
        <translation>記録を消去…</translation>
    </message>
    <message numerus="yes">
        <source>“%1” goes for good, %n entries in all.</source>
        <translation>
            <numerusform>「%1」の記載%n件が完全に失われます。</numerusform>
        </translation>
    </message>
    <message>
        <source>With it go the measures %1.</source>
        <translation>措置%1も併せて失われます。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Nothing can bring it back. Type its number to confirm.</source>
        <translation>元に戻すことはできません。確認のため番号を入力してください。</translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <translation>%1を消去しますか</translation>
    </message>
    <message>
        <source>Erase the record</source>
        <translation>記録を消去</translation>
    </message>
    <message>
        <source>That is not the number of the record. Nothing was erased.</source>
        <translation>記録の番号と一致しません。何も消去していません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 erased: %n entries</source>
        <translation>
            <numerusform>%1を消去（記載%n件）</numerusform>
        </translation>
    </message>
    <message>
        <source>read by %1</source>
        <translation>閲覧：%1</translation>
    </message>
</context>
<context>
    <name>ringi::AppointDialog</name>
    <message>
        <source>Appoint officer</source>
        <translation>担当官の任命</translation>
    </message>
    <message>
        <source>Appoint</source>
        <translation>任命する</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>at least one</source>
        <translation>1つ以上</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提案する</translation>
    </message>
</context>
<context>
    <name>ringi::AssessmentPanel</name>
    <message>
        <source>not judged yet</source>
        <translation>未評価</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>深刻度評価</translation>
    </message>
    <message>
        <source>Set by hand: %1</source>
        <translation>手動設定: %1</translation>
    </message>
    <message>
        <source>Severity (set by hand)</source>
        <translation>深刻度(手動設定)</translation>
    </message>
    <message>
        <source>Severity (highest)</source>
        <translation>深刻度(最大値)</translation>
    </message>
    <message>
        <source>NCISS score</source>
        <translation>NCISSスコア</translation>
    </message>
    <message>
        <source>/ 100</source>
        <translation>/ 100</translation>
    </message>
    <message>
        <source>NCISS score %1 of 100</source>
        <translation>NCISSスコア 100点中 %1 点</translation>
    </message>
    <message>
        <source>No factor is answered yet.</source>
        <translation>まだ回答された項目がありません。</translation>
    </message>
    <message>
        <source>Heaviest: %1</source>
        <translation>寄与大: %1</translation>
    </message>
</context>
<context>
    <name>ringi::AttachmentShelf</name>
    <message>
        <source>Attachments</source>
        <translation>添付</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>写しを保存…</translation>
    </message>
    <message>
        <source>Save a copy of %1</source>
        <translation>%1 の写しを保存</translation>
    </message>
</context>
<context>
    <name>ringi::BackupForm</name>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>バックアップのフォルダー</translation>
    </message>
    <message>
        <source>Recovery key, public half</source>
        <translation>復旧鍵（公開鍵）</translation>
    </message>
    <message>
        <source>Public half of the recovery key</source>
        <translation>復旧鍵の公開鍵</translation>
    </message>
    <message>
        <source>Recovery keys (*.public);;All files (*)</source>
        <translation>復旧鍵 (*.public);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>none: in the clear</source>
        <translation>なし（暗号化しない）</translation>
    </message>
    <message>
        <source>On another disk or another machine than the store, or it goes with it.</source>
        <translation>保管庫とは別のディスクか別の機器に置いてください。同じ場所では一緒に失われます。</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Backups that stay</source>
        <translation>残す数</translation>
    </message>
    <message>
        <source>When there are more, the oldest of this store go. Other files are left alone.</source>
        <translation>これを超えると、この保管庫の古いものから削除します。ほかのファイルには触れません。</translation>
    </message>
    <message>
        <source>Ringi does not run by itself: have the system&apos;s scheduler (a systemd timer or cron) call “ringi backup” for backups day and night, and “ringi drill” once a week.</source>
        <translation>稟議が自動で実行することはありません。昼夜のバックアップには「ringi backup」、週に一度の復元訓練には「ringi drill」を、システムのスケジューラー（systemdタイマーまたはcron）から呼び出してください。</translation>
    </message>
    <message>
        <source>Only the secret half and its passphrase open these backups: keep both elsewhere.</source>
        <translation>このバックアップを開けるのは秘密鍵とそのパスフレーズだけです。どちらも別の場所に保管してください。</translation>
    </message>
    <message>
        <source>Without one, whoever gets the file reads all of the store, restricted incidents too. “ringi recovery-key” makes one.</source>
        <translation>指定しないと、ファイルを手に入れた人は閲覧制限のある事案も含めて保管庫のすべてを読めます。鍵は「ringi recovery-key」で作ります。</translation>
    </message>
</context>
<context>
    <name>ringi::BackupStrip</name>
    <message>
        <source>Writing the backup</source>
        <translation>バックアップを書き込み中</translation>
    </message>
    <message>
        <source>Reading it back and verifying it</source>
        <translation>読み直して検証中</translation>
    </message>
    <message>
        <source>Restoring it into a temporary place</source>
        <translation>一時的な場所に復元中</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message numerus="yes">
        <source>%n older backup(s) removed.</source>
        <translation>
            <numerusform>古いバックアップ%n件を削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup is made; it was read back and holds</source>
        <translation>バックアップを作成し、読み直して検証しました</translation>
    </message>
    <message>
        <source>The backup cannot be restored</source>
        <translation>このバックアップは復元できません</translation>
    </message>
    <message>
        <source>Make a new backup now, and keep this one.</source>
        <translation>今すぐ新しいバックアップを作り、これも残しておいてください。</translation>
    </message>
    <message>
        <source>The backup can be restored; its ledger holds</source>
        <translation>このバックアップは復元でき、台帳の検証も通りました</translation>
    </message>
    <message>
        <source>Restored and verified in %1 seconds; the temporary place is gone again.</source>
        <translation>%1秒で復元し、検証しました。一時的な場所は削除済みです。</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>実行できませんでした</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>%1 entries with %2 events, %3 kept files, %4 officers&apos; keys</source>
        <translation>記録%1件（イベント%2件）、保管ファイル%3件、担当官の鍵%4本</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>ダイジェスト</translation>
    </message>
</context>
<context>
    <name>ringi::BackupsPage</name>
    <message>
        <source>Back up now</source>
        <translation>今すぐバックアップ</translation>
    </message>
    <message>
        <source>Drill the newest backup…</source>
        <translation>最新のバックアップで復元訓練…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>the ledger, kept files and sealed keys in one file</source>
        <translation>台帳、保管ファイル、封緘された鍵を一つのファイルに</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>バックアップの保存先</translation>
    </message>
    <message>
        <source>Made, JST</source>
        <translation>作成（JST）</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Backups in the folder</source>
        <translation>フォルダー内のバックアップ</translation>
    </message>
    <message>
        <source>The backup and the store are as they were; the temporary place is gone.</source>
        <translation>バックアップも保管庫も元のままです。一時的な場所は削除済みです。</translation>
    </message>
    <message>
        <source>No file is left of it, and older backups are as they were.</source>
        <translation>ファイルは残っていません。以前のバックアップは元のままです。</translation>
    </message>
    <message>
        <source>Last backup %1 ago</source>
        <translation>最後のバックアップは%1前</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>バックアップなし</translation>
    </message>
    <message>
        <source>can be restored</source>
        <translation>復元できる</translation>
    </message>
    <message>
        <source>cannot be restored</source>
        <translation>復元できない</translation>
    </message>
    <message>
        <source>verified when made</source>
        <translation>作成時に検証済み</translation>
    </message>
    <message>
        <source>not drilled here</source>
        <translation>ここでは未訓練</translation>
    </message>
    <message>
        <source>Looking into the folder…</source>
        <translation>フォルダーを確認中…</translation>
    </message>
    <message>
        <source>If the disk fails now, the store is lost. Make a backup.</source>
        <translation>いまディスクが壊れると保管庫は失われます。バックアップを作成してください。</translation>
    </message>
    <message>
        <source>The folder cannot be seen now: this is what was made from here.</source>
        <translation>フォルダーを確認できません。ここから作成したものを示しています。</translation>
    </message>
    <message>
        <source>Drilled at %1: it can be restored.</source>
        <translation>%1に復元訓練済み。復元できます。</translation>
    </message>
    <message>
        <source>Drilled at %1: it cannot be restored. Make a new one.</source>
        <translation>%1に復元訓練済み。復元できません。新しく作成してください。</translation>
    </message>
    <message>
        <source>It was read back and verified when it was made here. A drill shows that it can be restored.</source>
        <translation>ここで作成したときに読み直して検証しました。復元訓練で、復元できることを確かめられます。</translation>
    </message>
    <message>
        <source>It was not made from here, and not drilled here yet. A drill shows whether it can be restored.</source>
        <translation>ここから作成したものではなく、ここでの復元訓練もまだです。復元できるかどうかは復元訓練で分かります。</translation>
    </message>
    <message>
        <source>No folder is chosen for backups</source>
        <translation>バックアップのフォルダーが選ばれていません</translation>
    </message>
    <message>
        <source>Choose one on another disk or another machine than the store.</source>
        <translation>保管庫とは別のディスクか別の機器のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Looking into the folder</source>
        <translation>フォルダーを確認中</translation>
    </message>
    <message>
        <source>The folder is not there, or may not be read.</source>
        <translation>フォルダーがないか、読み取る権限がありません。</translation>
    </message>
    <message>
        <source>Connect it, or choose another one. Backups in it are as they were.</source>
        <translation>接続するか、別のフォルダーを選んでください。中のバックアップは元のままです。</translation>
    </message>
    <message>
        <source>There is no backup of this store in this folder yet</source>
        <translation>このフォルダーに、この保管庫のバックアップはまだありません</translation>
    </message>
    <message>
        <source>The first one takes a few seconds; you can go on working meanwhile.</source>
        <translation>最初の作成には数秒かかります。その間も作業を続けられます。</translation>
    </message>
    <message>
        <source>A backup or a drill is running.</source>
        <translation>バックアップか復元訓練を実行中です。</translation>
    </message>
    <message>
        <source>Choose a folder first.</source>
        <translation>先にフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>There is no backup of this store in the folder.</source>
        <translation>フォルダーに、この保管庫のバックアップがありません。</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>in the clear</source>
        <translation>暗号化なし</translation>
    </message>
</context>
<context>
    <name>ringi::BulkDialog</name>
    <message>
        <source>will be done</source>
        <translation>実行されます</translation>
    </message>
    <message>
        <source>will not be done: %1</source>
        <translation>実行されません: %1</translation>
    </message>
    <message>
        <source>being done</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>not done: %1</source>
        <translation>未実行: %1</translation>
    </message>
    <message>
        <source>not done: it was stopped before</source>
        <translation>未実行: その前に中止されました</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Assign a lead to several</source>
        <translation>複数の事案に主担当を割り当てる</translation>
    </message>
    <message>
        <source>Hand off several</source>
        <translation>複数の事案を引き継ぐ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>引継先</translation>
    </message>
    <message>
        <source>Lead officer</source>
        <translation>主担当者</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>依頼事項</translation>
    </message>
    <message>
        <source>required; the same of each</source>
        <translation>必須。すべてに同じ内容</translation>
    </message>
    <message>
        <source>What each incident gets</source>
        <translation>各事案への操作</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Signed as %1</source>
        <translation>%1 として署名</translation>
    </message>
    <message>
        <source>an offer to %1</source>
        <comment>a division</comment>
        <translation>%1への引継ぎの申し出</translation>
    </message>
    <message>
        <source>%1 as lead</source>
        <comment>an officer</comment>
        <translation>主担当: %1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what was done and what was not</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were done and stay done</source>
        <translation>
            <numerusform>%Ln 件は完了し、そのまま残ります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not</source>
        <translation>
            <numerusform>%Ln 件は未実行です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are still to be done</source>
        <translation>
            <numerusform>残り %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what will be done and what will not</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln will be done</source>
        <translation>
            <numerusform>%Ln 件を実行します</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln will not</source>
        <translation>
            <numerusform>%Ln 件は実行されません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offer custody of %Ln</source>
        <translation>
            <numerusform>%Ln 件の引継ぎを申し出る</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign to %Ln</source>
        <translation>
            <numerusform>%Ln 件に割り当てる</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between tags</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>+ %1</source>
        <comment>tags that are put on</comment>
        <translation>＋ %1</translation>
    </message>
    <message>
        <source>− %1</source>
        <comment>tags that are taken off</comment>
        <translation>－ %1</translation>
    </message>
    <message>
        <source>Tag several</source>
        <translation>まとめてタグを付ける</translation>
    </message>
    <message>
        <source>Put on</source>
        <translation>付けるタグ</translation>
    </message>
    <message>
        <source>with commas between them</source>
        <translation>コンマで区切る</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>外すタグ</translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln</source>
        <translation>
            <numerusform>%Ln 件にタグを付ける</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringi::CarryOutDialog</name>
    <message>
        <source>Carry out</source>
        <translation>実施の記録</translation>
    </message>
    <message>
        <source>Record as carried out</source>
        <translation>実施済みとして記録</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>within its validity</source>
        <translation>有効期間内</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>This cannot be understood as a time.</source>
        <translation>日時として読み取れません。</translation>
    </message>
</context>
<context>
    <name>ringi::ChainPicture</name>
    <message>
        <source>Entry %1 follows the entry with hash %2 and has hash %3</source>
        <translation>記録 %1 はハッシュ %2 の記録に続き、ハッシュは %3</translation>
    </message>
    <message>
        <source>link</source>
        <translation>前</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>現</translation>
    </message>
</context>
<context>
    <name>ringi::ChangeMarks</name>
    <message>
        <source>Changes</source>
        <translation>変更点</translation>
    </message>
</context>
<context>
    <name>ringi::ChangesBar</name>
    <message>
        <source>Previous change</source>
        <translation>前の変更</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>次の変更</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n段落</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in %1</source>
        <translation>
            <numerusform>%1に%n件の変更</numerusform>
        </translation>
    </message>
    <message>
        <source>No changes since v%1</source>
        <translation>第%1版からの変更なし</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較中…</translation>
    </message>
    <message>
        <source>change %1 of %2</source>
        <translation>%2件中%1件目</translation>
    </message>
</context>
<context>
    <name>ringi::ChangesView</name>
    <message>
        <source>Change %1 of %2, %3</source>
        <translation>変更%1(全%2件)、%3</translation>
    </message>
    <message>
        <source>%1: inserted “%2”</source>
        <translation>%1:「%2」を挿入</translation>
    </message>
    <message>
        <source>%1: deleted “%2”</source>
        <translation>%1:「%2」を削除</translation>
    </message>
    <message>
        <source>%1: “%2” replaced by “%3”</source>
        <translation>%1:「%2」を「%3」に変更</translation>
    </message>
</context>
<context>
    <name>ringi::ChartPane</name>
    <message>
        <source>Definition of %1</source>
        <translation>%1の定義</translation>
    </message>
</context>
<context>
    <name>ringi::ChecklistPane</name>
    <message>
        <source>Legal checklist</source>
        <translation>法務確認事項</translation>
    </message>
    <message>
        <source>Asked here</source>
        <translation>対象のみ</translation>
    </message>
    <message>
        <source>All 24</source>
        <translation>全 24 項目</translation>
    </message>
    <message>
        <source>Which questions are shown</source>
        <translation>表示する項目</translation>
    </message>
    <message>
        <source>Save answers</source>
        <translation>回答を保存</translation>
    </message>
    <message>
        <source>%1 of %2 mandatory answered</source>
        <translation>必須 %2 項目のうち %1 項目回答済</translation>
    </message>
    <message>
        <source>Answer at least one question.</source>
        <translation>一つ以上の項目に回答してください。</translation>
    </message>
    <message>
        <source>Everything but a yes needs a remark.</source>
        <translation>「はい」以外には備考が必要です。</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to save</source>
        <translation>
            <numerusform>未保存の回答 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>署名中…</translation>
    </message>
</context>
<context>
    <name>ringi::ChecklistRow</name>
    <message>
        <source>mandatory</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Answer to %1</source>
        <translation>「%1」への回答</translation>
    </message>
    <message>
        <source>Evidence: number or name</source>
        <translation>根拠資料：番号又は名称</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠資料</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>answered on v%1, the text is v%2 now</source>
        <translation>第%1版への回答（現在は第%2版）</translation>
    </message>
    <message>
        <source>Remark, required</source>
        <translation>備考（必須）</translation>
    </message>
</context>
<context>
    <name>ringi::CheckpointStrip</name>
    <message>
        <source>Make a checkpoint</source>
        <translation>検証点を作成</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>副署</translation>
    </message>
    <message>
        <source>Export checkpoint…</source>
        <translation>検証点を書き出す…</translation>
    </message>
    <message>
        <source>Verify against a file…</source>
        <translation>ファイルと照合…</translation>
    </message>
    <message>
        <source>No checkpoint yet</source>
        <translation>検証点なし</translation>
    </message>
    <message>
        <source>Waits for the second signature</source>
        <translation>副署待ち</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>検証点</translation>
    </message>
    <message>
        <source>Nothing shows yet that the end of the ledger is not missing.</source>
        <translation>台帳の末尾が欠けていないことを示すものがまだありません。</translation>
    </message>
    <message>
        <source>Over %1 entries, %2 ago, signed by %3</source>
        <translation>記載%1件まで、%2前、署名 %3</translation>
    </message>
    <message>
        <source>Over %1 entries, %2 ago, signed by %3 and %4</source>
        <translation>記載%1件まで、%2前、署名 %3・%4</translation>
    </message>
    <message>
        <source>A verification is running.</source>
        <translation>検証を実行中です。</translation>
    </message>
    <message>
        <source>Export checkpoint</source>
        <translation>検証点の書き出し</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>テキストファイル (*.txt)</translation>
    </message>
    <message>
        <source>The checkpoint could not be written: %1</source>
        <translation>検証点を書き込めませんでした: %1</translation>
    </message>
    <message>
        <source>Verify against a file</source>
        <translation>ファイルとの照合</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>テキストファイル (*.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>ファイルを読み込めませんでした: %1</translation>
    </message>
    <message>
        <source>Time-stamp…</source>
        <translation>タイムスタンプ…</translation>
    </message>
    <message>
        <source>%1; time-stamped %2</source>
        <translation>%1、タイムスタンプ %2</translation>
    </message>
</context>
<context>
    <name>ringi::CircleChoice</name>
    <message>
        <source>Officers by name</source>
        <translation>個別に指定する担当官</translation>
    </message>
</context>
<context>
    <name>ringi::ClassChoice</name>
    <message>
        <source>Class</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Not classified yet</source>
        <translation>未分類</translation>
    </message>
    <message>
        <source>Type not known yet</source>
        <translation>種別は未定</translation>
    </message>
</context>
<context>
    <name>ringi::ColumnSet</name>
    <message>
        <source>The usual columns</source>
        <translation>標準の列</translation>
    </message>
</context>
<context>
    <name>ringi::CommandField</name>
    <message>
        <source>Search or run a command</source>
        <translation>検索・コマンド</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>No match for “%1”</source>
        <translation>「%1」に一致するものはありません</translation>
    </message>
    <message>
        <source>Nothing has “%1”: found with “%2”</source>
        <translation>「%1」を含むものはありません。「%2」で検索しました</translation>
    </message>
    <message>
        <source>”, “</source>
        <translation>」「</translation>
    </message>
    <message>
        <source>All of them in the register</source>
        <translation>すべてを一覧で表示</translation>
    </message>
</context>
<context>
    <name>ringi::CommandModel</name>
    <message>
        <source>Go to</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>事案</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>措置</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>担当官</translation>
    </message>
</context>
<context>
    <name>ringi::CompartmentsTab</name>
    <message>
        <source>%1, entry %2, file %3</source>
        <translation>%1、記録%2、ファイル%3</translation>
    </message>
    <message>
        <source>%1, entry %2</source>
        <translation>%1、記録%2</translation>
    </message>
    <message>
        <source>What is sealed in a compartment its members open with their own keys, and nobody by his post. Every opening is recorded.</source>
        <translation>区画に封緘されたものは、構成員が各自の鍵で開封します。役職では開封できません。開封はすべて記録されます。</translation>
    </message>
    <message>
        <source>Compartment</source>
        <translation>区画</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Least marking</source>
        <translation>最低の取扱区分</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>構成員</translation>
    </message>
    <message>
        <source>Openings</source>
        <translation>開封</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>放棄</translation>
    </message>
    <message>
        <source>Compartments</source>
        <translation>区画</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>開封日時</translation>
    </message>
    <message>
        <source>By</source>
        <translation>開封者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Waive all…</source>
        <translation>すべて放棄…</translation>
    </message>
    <message>
        <source>Remove a member…</source>
        <translation>構成員を外す…</translation>
    </message>
    <message>
        <source>Add a member…</source>
        <translation>構成員を追加…</translation>
    </message>
    <message>
        <source>Create…</source>
        <translation>作成…</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>すべて</translation>
    </message>
    <message numerus="yes">
        <source>%n entr(y/ies)</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>No compartment yet. Create one with a colleague.</source>
        <translation>区画はまだありません。同僚とともに作成してください。</translation>
    </message>
    <message>
        <source>%1 (suspended: remove from the circle)</source>
        <translation>%1（停止中：構成員から外してください）</translation>
    </message>
    <message>
        <source>%1 (has a new key: add again, or remove)</source>
        <translation>%1（鍵が新しくなりました：追加し直すか、外してください）</translation>
    </message>
    <message>
        <source>Members of “%1”: %2</source>
        <translation>「%1」の構成員：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Waive the whole privilege of “%1”?</source>
        <translation>「%1」の秘匿特権をすべて放棄しますか？</translation>
    </message>
    <message>
        <source>Why. Members can then release every entry, as notes that all who read the incident read. This cannot be taken back.</source>
        <translation>理由を入力してください。以後、構成員はすべての記録を、事案を読む全員が読めるメモとして開示できます。取り消せません。</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>放棄</translation>
    </message>
</context>
<context>
    <name>ringi::ConditionList</name>
    <message>
        <source>Add condition</source>
        <translation>条件を追加</translation>
    </message>
    <message>
        <source>Condition %1</source>
        <translation>条件 %1</translation>
    </message>
    <message>
        <source>What the measure is bound to</source>
        <translation>措置に付す条件</translation>
    </message>
</context>
<context>
    <name>ringi::ConsultationPanel</name>
    <message>
        <source>Consultations</source>
        <translation>照会</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>未完了 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No opinion has been asked. Ask one with Ctrl+E.</source>
        <translation>照会はありません。Ctrl+E で照会できます。</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>回答…</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>辞退…</translation>
    </message>
</context>
<context>
    <name>ringi::DashboardPage</name>
    <message>
        <source>7 days</source>
        <translation>7日</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30日</translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation>12週</translation>
    </message>
    <message>
        <source>Span of the figures</source>
        <translation>集計期間</translation>
    </message>
    <message>
        <source>View as table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>ダッシュボード</translation>
    </message>
    <message>
        <source>Open incidents by division</source>
        <translation>部門別の対応中事案</translation>
    </message>
    <message>
        <source>Open incidents by the division that holds them and by severity.</source>
        <translation>対応中の事案を所管部門と深刻度で分けたもの。</translation>
    </message>
    <message>
        <source>Age of open incidents</source>
        <translation>対応中事案の経過日数</translation>
    </message>
    <message>
        <source>Days since the incident was logged; closed and dismissed ones are not counted.</source>
        <translation>登録からの日数。完了・却下した事案は含まない。</translation>
    </message>
    <message>
        <source>Handoffs, from row to column</source>
        <translation>引継ぎ(行から列へ)</translation>
    </message>
    <message>
        <source>Offers of custody made in the span, whatever came of them.</source>
        <translation>期間内に申し出た引継ぎ。結果は問わない。</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>集計中</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message numerus="yes">
        <source>last %n days</source>
        <translation>
            <numerusform>過去 %n 日間</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1 JST, ledger entry %2</source>
        <translation>%1 JST 時点、記録 %2</translation>
    </message>
</context>
<context>
    <name>ringi::DecidePanel</name>
    <message>
        <source>The sheet goes on, or is decided.</source>
        <translation>次の関門へ進むか、決定します。</translation>
    </message>
    <message>
        <source>Binding; shown on the sheet.</source>
        <translation>拘束力があり、決裁書に示されます。</translation>
    </message>
    <message>
        <source>To the drafter, who may revise and submit again.</source>
        <translation>起案者に戻り、改訂して再び回議できます。</translation>
    </message>
    <message>
        <source>Closes the measure, not the incident.</source>
        <translation>措置を終えます。事案は続きます。</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>決裁する</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>at least one</source>
        <translation>1つ以上</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>of your key</source>
        <translation>あなたの鍵のもの</translation>
    </message>
    <message>
        <source>Sign and stamp</source>
        <translation>署名して押印</translation>
    </message>
    <message>
        <source>You are reading version %1. To decide, show version %2, the one on the table.</source>
        <translation>第%1版を表示中です。決裁するには、回議中の第%2版を表示してください。</translation>
    </message>
    <message>
        <source>Choose what you decide.</source>
        <translation>判断を選んでください。</translation>
    </message>
    <message>
        <source>The text shown is not the text submitted. Have the ledger verified.</source>
        <translation>表示中の本文は回議に付した本文ではありません。台帳を検証してください。</translation>
    </message>
    <message>
        <source>The reason is too long: %1 characters are the most.</source>
        <translation>理由が長すぎます。%1 文字以内にしてください。</translation>
    </message>
    <message>
        <source>Enter your passphrase to sign.</source>
        <translation>署名するにはパスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>may be left open</source>
        <translation>空欄可</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>署名中…</translation>
    </message>
    <message>
        <source>Keeps the gate open; you may come back.</source>
        <translation>関門は開いたままです。後で戻れます。</translation>
    </message>
    <message>
        <source>Recorded; it does not block.</source>
        <translation>記録されます。進行は妨げません。</translation>
    </message>
    <message>
        <source>You have read it.</source>
        <translation>読みました。</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>関門</translation>
    </message>
    <message>
        <source>you may sign several</source>
        <translation>複数に押印できます</translation>
    </message>
    <message>
        <source>Their document</source>
        <translation>相手方の文書</translation>
    </message>
    <message>
        <source>reference and date</source>
        <translation>文書番号と日付</translation>
    </message>
    <message>
        <source>Approved until</source>
        <translation>承認の期限</translation>
    </message>
    <message>
        <source>Add a dissent</source>
        <translation>反対意見を付す</translation>
    </message>
    <message>
        <source>What you hold against it although you sign; it is kept with the stamp</source>
        <translation>押印はするが反対する点。印とともに残ります</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>反対意見</translation>
    </message>
    <message>
        <source>kept with your stamp</source>
        <translation>印とともに残ります</translation>
    </message>
    <message>
        <source>%1, as deputy of %2 (代)</source>
        <translation>%1（%2の代決、代）</translation>
    </message>
    <message>
        <source>%1, under a standing delegation (専)</source>
        <translation>%1（専決、専）</translation>
    </message>
    <message>
        <source>You sign for %1, as %2 of %3.</source>
        <translation>%1に、%3の%2として押印します。</translation>
    </message>
    <message>
        <source>Nothing waits for a stamp here: %1.</source>
        <translation>押印を待つものはありません：%1。</translation>
    </message>
    <message>
        <source>The time until which it is approved cannot be understood.</source>
        <translation>承認の期限を日時として読み取れません。</translation>
    </message>
    <message>
        <source>Your stamp is on the sheet, entry %1.</source>
        <translation>押印しました。記録番号 %1。</translation>
    </message>
    <message>
        <source>Your stamp is on the sheet, entry %1. No other sheet waits for you.</source>
        <translation>押印しました。記録番号 %1。ほかにあなたを待つ決裁書はありません。</translation>
    </message>
    <message>
        <source>Next sheet: %1</source>
        <translation>次の決裁書：%1</translation>
    </message>
</context>
<context>
    <name>ringi::DecisionBar</name>
    <message>
        <source>Clear</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>決裁</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>In the last</source>
        <translation>直近</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>緊急</translation>
    </message>
    <message>
        <source>only</source>
        <translation>のみ</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>差戻し</translation>
    </message>
    <message>
        <source>once or more</source>
        <translation>一回以上</translation>
    </message>
    <message>
        <source>Later gates</source>
        <translation>後閲</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>Lapsing within</source>
        <translation>失効まで</translation>
    </message>
    <message>
        <source>Waits at</source>
        <translation>待ち</translation>
    </message>
</context>
<context>
    <name>ringi::DecisionsPage</name>
    <message>
        <source>Decisions</source>
        <translation>決裁簿</translation>
    </message>
    <message>
        <source>Open the sheet</source>
        <translation>決裁書を開く</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSVに書き出す…</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>絞り込みをすべて解除</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Go to the sheets in sign-off</source>
        <translation>回議中の決裁書へ</translation>
    </message>
    <message>
        <source>every sheet that was decided, and how</source>
        <translation>決裁されたすべての決裁書とその経緯</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open the sheet</source>
        <translation>決裁書を開く</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>Reading the decisions</source>
        <translation>決裁簿を読み込み中</translation>
    </message>
    <message>
        <source>No sheet matches these filters</source>
        <translation>条件に合う決裁書はありません</translation>
    </message>
    <message>
        <source>Take one of them away above, or all of them at once.</source>
        <translation>上の条件を一つ外すか、すべて解除してください。</translation>
    </message>
    <message>
        <source>Nothing has been decided yet</source>
        <translation>決裁された決裁書はまだありません</translation>
    </message>
    <message>
        <source>A sheet comes here when its decider has signed, or somebody has rejected it.</source>
        <translation>決裁者が署名するか、否決されると、ここに載ります。</translation>
    </message>
    <message>
        <source>no rows</source>
        <translation>行なし</translation>
    </message>
    <message>
        <source>showing %1–%2 of %3</source>
        <comment>places of the first and last row, and how many there are</comment>
        <translation>%3件中%1〜%2件</translation>
    </message>
    <message>
        <source>sorted by “%1”, descending</source>
        <translation>「%1」の降順</translation>
    </message>
    <message>
        <source>sorted by “%1”, ascending</source>
        <translation>「%1」の昇順</translation>
    </message>
    <message>
        <source>Export the decisions</source>
        <translation>決裁簿を書き出す</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>CSVファイル (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions written</source>
        <translation>
            <numerusform>決裁%Ln件を書き出しました</numerusform>
        </translation>
    </message>
    <message>
        <source>writing…</source>
        <translation>書き出し中…</translation>
    </message>
</context>
<context>
    <name>ringi::DelegationsTab</name>
    <message>
        <source>Decision</source>
        <translation>決裁</translation>
    </message>
    <message>
        <source>Delegated to</source>
        <translation>委ねる先</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>専決</translation>
    </message>
    <message>
        <source>A standing delegation lets a post decide within limits. Only who may decide there delegates it.</source>
        <translation>専決は、定めた範囲で職に決裁を委ねます。委ねられるのは、その決裁ができる者だけです。</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Delegate…</source>
        <translation>委ねる…</translation>
    </message>
    <message>
        <source>up to severity %1</source>
        <translation>深刻度「%1」まで</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>personal data</source>
        <translation>個人情報</translation>
    </message>
    <message>
        <source>urgent ones</source>
        <translation>緊急を含む</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between limits</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of measure and gate</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>division and post</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>End this delegation?</source>
        <translation>この専決を終了しますか。</translation>
    </message>
    <message>
        <source>From then on only those who hold the decision decide.</source>
        <translation>以後は、本来の決裁者だけが決裁します。</translation>
    </message>
</context>
<context>
    <name>ringi::DeputiesTab</name>
    <message>
        <source>Absent</source>
        <translation>不在者</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>代決者</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Deputies</source>
        <translation>代決者</translation>
    </message>
    <message>
        <source>A deputy signs for an absent officer, marked 代; the absent officer views it later. Nobody registers himself.</source>
        <translation>代決者は不在者に代わって署名し、印に「代」が付きます。不在者は後閲します。自分を登録することはできません。</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Register…</source>
        <translation>登録…</translation>
    </message>
    <message>
        <source>End this deputyship?</source>
        <translation>この代決を終了しますか。</translation>
    </message>
    <message>
        <source>The deputy signs nothing more for the absent officer.</source>
        <translation>代決者は以後、不在者に代わって署名しません。</translation>
    </message>
</context>
<context>
    <name>ringi::DocumentPane</name>
    <message>
        <source>Text of the measure</source>
        <translation>措置の本文</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更点</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>清書</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>第%1版</translation>
    </message>
    <message>
        <source>on decision, until %1</source>
        <translation>決裁時から%1まで</translation>
    </message>
    <message>
        <source>on decision</source>
        <translation>決裁時から</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and heading</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>How the text is shown</source>
        <translation>本文の表示方法</translation>
    </message>
    <message>
        <source>Changes since v%1</source>
        <translation>第%1版からの変更</translation>
    </message>
    <message>
        <source>%1, %2 · %3</source>
        <translation>%1、%2 · %3</translation>
    </message>
    <message>
        <source>Drafted by</source>
        <translation>起案</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>効力</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Proposed measure</source>
        <translation>措置案</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>効果</translation>
    </message>
    <message>
        <source>Basis and limits</source>
        <translation>根拠と限度</translation>
    </message>
</context>
<context>
    <name>ringi::DrillDialog</name>
    <message>
        <source>Drill a backup</source>
        <translation>バックアップの復元訓練</translation>
    </message>
    <message>
        <source>The backup is restored into a temporary place that only you can read, its ledger is verified and its lists are made anew. Then all of it is removed. The store and the backup stay as they are.</source>
        <translation>本人だけが読める一時的な場所にバックアップを復元し、台帳を検証し、一覧を作り直します。その後すべて削除します。保管庫とバックアップは元のままです。</translation>
    </message>
    <message>
        <source>Recovery key, secret half</source>
        <translation>復旧鍵（秘密鍵）</translation>
    </message>
    <message>
        <source>Secret half of the recovery key</source>
        <translation>復旧鍵の秘密鍵</translation>
    </message>
    <message>
        <source>Recovery keys (*.secret);;All files (*)</source>
        <translation>復旧鍵 (*.secret);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>the backup is encrypted</source>
        <translation>バックアップは暗号化されています</translation>
    </message>
    <message>
        <source>Passphrase of the recovery key</source>
        <translation>復旧鍵のパスフレーズ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Start the drill</source>
        <translation>復元訓練を開始</translation>
    </message>
    <message>
        <source>Name the secret half of the recovery key, and its passphrase.</source>
        <translation>復旧鍵の秘密鍵とそのパスフレーズを指定してください。</translation>
    </message>
</context>
<context>
    <name>ringi::EnrolDialog</name>
    <message>
        <source>Enrol officer</source>
        <translation>担当官の登録</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>at least one</source>
        <translation>1つ以上</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>typed by the officer; nobody can recover it</source>
        <translation>本人が入力。誰にも復元できません</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>パスフレーズ(再入力)</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>登録する</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type both again.</source>
        <translation>2つのパスフレーズが異なります。両方とも入力し直してください。</translation>
    </message>
    <message>
        <source>Making the key…</source>
        <translation>鍵を作成中…</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提案する</translation>
    </message>
    <message>
        <source>A day cannot be read. Write it as 2026-12-31, or leave it open.</source>
        <translation>日付が読み取れません。2026-12-31 の形で入力するか、空欄にしてください。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Look for tokens</source>
        <translation>トークンを探す</translation>
    </message>
    <message>
        <source>the PIN of the hardware token, typed by the officer</source>
        <translation>ハードウェアトークンのPIN。担当官本人が入力</translation>
    </message>
    <message>
        <source>The key stays in the token, which has to be plugged in for each act.</source>
        <translation>鍵はトークンの中に留まります。行為のたびにトークンを挿しておく必要があります。</translation>
    </message>
</context>
<context>
    <name>ringi::EntryDetail</name>
    <message>
        <source>What changed</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>連鎖</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>記録 %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Author</source>
        <translation>署名者</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>署名日時</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>ハッシュ</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Link matches the entry before</source>
        <translation>前の記録とつながっている</translation>
    </message>
    <message>
        <source>Link does not match the entry before</source>
        <translation>前の記録とつながっていない</translation>
    </message>
    <message>
        <source>Signature is good for the key</source>
        <translation>署名は鍵と合致</translation>
    </message>
    <message>
        <source>Signature is not of this key</source>
        <translation>署名はこの鍵のものではない</translation>
    </message>
    <message>
        <source>Key is the author&apos;s as enrolled</source>
        <translation>鍵は署名者の登録どおり</translation>
    </message>
    <message>
        <source>Key is not the author&apos;s as enrolled</source>
        <translation>鍵は署名者の登録と異なる</translation>
    </message>
    <message>
        <source>Content: %1</source>
        <translation>内容: %1</translation>
    </message>
</context>
<context>
    <name>ringi::EntryDialog</name>
    <message>
        <source>Add entry</source>
        <translation>記録を追加</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加する</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>作業</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>照会</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>記録の種類</translation>
    </message>
    <message>
        <source>opinions, sources, what to keep in mind</source>
        <translation>意見、情報源、留意点</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>作業内容</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>By</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>may be left open</source>
        <translation>空欄可</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>照会先</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>照会内容</translation>
    </message>
    <message>
        <source>custody stays here</source>
        <translation>所管は移りません</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>回答期限</translation>
    </message>
</context>
<context>
    <name>ringi::FacetChip</name>
    <message>
        <source>%1 +%2</source>
        <comment>a value and how many more</comment>
        <translation>%1 ほか%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between values of a filter</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>ringi::FieldLine</name>
    <message>
        <source>%1 *</source>
        <comment>a field that is required</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>%1, required: column</source>
        <translation>%1（必須）：列</translation>
    </message>
    <message>
        <source>%1: column</source>
        <translation>%1：列</translation>
    </message>
    <message>
        <source>%1: second column</source>
        <translation>%1：二つ目の列</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Second column</source>
        <translation>二つ目の列</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>読み方</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>内容の例</translation>
    </message>
    <message>
        <source>%1: for every row</source>
        <translation>%1：全行に共通</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1: how times are written</source>
        <translation>%1：日時の書式</translation>
    </message>
    <message>
        <source>As yyyy-MM-dd HH:mm, yyyy年M月d日, or iso; several parted by a semicolon</source>
        <translation>yyyy-MM-dd HH:mm、yyyy年M月d日、iso など。複数はセミコロンで区切ります</translation>
    </message>
    <message>
        <source>%1: lists</source>
        <translation>%1：複数の値</translation>
    </message>
    <message>
        <source>one text a cell</source>
        <translation>セルは一つの文</translation>
    </message>
    <message>
        <source>a list as [&apos;a&apos;, &apos;b&apos;]</source>
        <translation>[&apos;a&apos;, &apos;b&apos;] の形の一覧</translation>
    </message>
    <message>
        <source>parted by %1</source>
        <comment>a mark</comment>
        <translation>%1 で区切る</translation>
    </message>
    <message>
        <source>no column</source>
        <translation>列なし</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no second column</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Words…</source>
        <translation>語…</translation>
    </message>
    <message>
        <source>Words… %1 of %2</source>
        <translation>語… %2 のうち %1</translation>
    </message>
    <message>
        <source>%1: words, %2 of %3 have a value</source>
        <translation>%1：語、%3 のうち %2 に値あり</translation>
    </message>
    <message>
        <source>unmarked: %1</source>
        <comment>what a record without a marking gets</comment>
        <translation>表示なし：%1</translation>
    </message>
</context>
<context>
    <name>ringi::FileList</name>
    <message>
        <source>Add a file…</source>
        <translation>ファイルを追加…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
</context>
<context>
    <name>ringi::FileStep</name>
    <message>
        <source>First rows of the file</source>
        <translation>ファイルの最初の行</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>ファイルを選ぶ…</translation>
    </message>
    <message>
        <source>Import a CSV file</source>
        <translation>CSV ファイルの取り込み</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>CSV ファイル (*.csv *.tsv *.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Drop a CSV file here, or choose one.</source>
        <translation>CSV ファイルをここに置くか、選んでください。</translation>
    </message>
    <message>
        <source>UTF-8, with the names of the columns in the first row.</source>
        <translation>UTF-8 で、最初の行に列名があるもの。</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n column(s)</source>
        <comment>a size, and what the file has</comment>
        <translation>
            <numerusform>%1 · %n 列</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringi::FilterBar</name>
    <message>
        <source>Severity</source>
        <translation>深刻度</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>所管</translation>
    </message>
    <message>
        <source>TLP</source>
        <translation>TLP</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a filter and its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a day</comment>
        <translation>%1以降</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Offered to</source>
        <translation>引継ぎ提示先</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>incidents</comment>
        <translation>対応中</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between values of a filter</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>主担当</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>通報</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>終結</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>該当</translation>
    </message>
    <message>
        <source>Is not</source>
        <translation>非該当</translation>
    </message>
    <message>
        <source>Not %1</source>
        <comment>the name of a filter</comment>
        <translation>%1以外</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>含まない</translation>
    </message>
    <message>
        <source>Filter: words, holder:legal, severity&gt;=3</source>
        <translation>絞り込み: 語、holder:legal、severity&gt;=3</translation>
    </message>
    <message>
        <source>/ goes here; Ctrl+Space offers what can be asked; Escape empties it</source>
        <translation>/ でここへ移動、Ctrl+Space で候補、Esc で消去</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
</context>
<context>
    <name>ringi::FoldButton</name>
    <message>
        <source>Show this section</source>
        <translation>この欄を開く</translation>
    </message>
    <message>
        <source>Put this section away</source>
        <translation>この欄をたたむ</translation>
    </message>
</context>
<context>
    <name>ringi::FormDialog</name>
    <message>
        <source>draft restored</source>
        <translation>下書きを復元</translation>
    </message>
    <message>
        <source>Not a time. Write it as 2026-11-19 09:10 or 09:10.</source>
        <translation>日時ではありません。2026-11-19 09:10 または 09:10 の形で書いてください。</translation>
    </message>
</context>
<context>
    <name>ringi::GateForm</name>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>lower case letters, figures and _</source>
        <translation>英小文字、数字、_</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>英語名</translation>
    </message>
    <message>
        <source>Name in Japanese</source>
        <translation>日本語名</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Body outside, in English</source>
        <translation>外部機関（英語）</translation>
    </message>
    <message>
        <source>for consent and consultation</source>
        <translation>同意・協議の場合</translation>
    </message>
    <message>
        <source>Body outside, in Japanese</source>
        <translation>外部機関（日本語）</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>部</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>職</translation>
    </message>
    <message>
        <source>any of them signs</source>
        <translation>いずれかが署名</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>定足数</translation>
    </message>
    <message>
        <source>distinct persons</source>
        <translation>異なる者の数</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>前提</translation>
    </message>
    <message>
        <source>gates that have to be passed first</source>
        <translation>先に通過すべき関門</translation>
    </message>
    <message>
        <source>no time set</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation> 分</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>after it opens</source>
        <translation>開いてから</translation>
    </message>
    <message>
        <source>May follow the decision</source>
        <translation>決裁後に回せるか</translation>
    </message>
    <message>
        <source>Applies only if</source>
        <translation>適用の条件</translation>
    </message>
    <message>
        <source>Severity at least</source>
        <translation>深刻度の下限</translation>
    </message>
    <message>
        <source>Marking at least</source>
        <translation>取扱区分の下限</translation>
    </message>
    <message>
        <source>Marking less strict than</source>
        <translation>取扱区分がこれ未満</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>問わない</translation>
    </message>
</context>
<context>
    <name>ringi::GateTable</name>
    <message>
        <source>Gate</source>
        <translation>関門</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>部</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>職</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>定足数</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>前提</translation>
    </message>
    <message>
        <source>Applies</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Due in</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>May follow</source>
        <translation>決裁後</translation>
    </message>
    <message>
        <source>Gates of the route</source>
        <translation>経路の関門</translation>
    </message>
</context>
<context>
    <name>ringi::HandoffDetail</name>
    <message>
        <source>after %1</source>
        <translation>%1後</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1、残り %2</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>所管の推移</translation>
    </message>
    <message>
        <source>From</source>
        <translation>送付元</translation>
    </message>
    <message>
        <source>To</source>
        <translation>送付先</translation>
    </message>
    <message>
        <source>By</source>
        <translation>担当官</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>申出</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過</translation>
    </message>
</context>
<context>
    <name>ringi::HandoffFilter</name>
    <message>
        <source>From any division</source>
        <translation>すべての部門から</translation>
    </message>
    <message>
        <source>To any division</source>
        <translation>すべての部門へ</translation>
    </message>
    <message>
        <source>Offered since</source>
        <translation>提示日（以降）</translation>
    </message>
    <message>
        <source>From</source>
        <translation>送付元</translation>
    </message>
    <message>
        <source>To</source>
        <translation>送付先</translation>
    </message>
    <message numerus="yes">
        <source>the newest %Ln</source>
        <translation>
            <numerusform>新しいもの%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringi::HandoffsPage</name>
    <message>
        <source>Accept</source>
        <translation>受領</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>差し戻す…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>取り下げ…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>回答…</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>辞退…</translation>
    </message>
    <message>
        <source>Open incident</source>
        <translation>事案を開く</translation>
    </message>
    <message>
        <source>The other division</source>
        <translation>相手の部門</translation>
    </message>
    <message>
        <source>All divisions</source>
        <translation>全部門</translation>
    </message>
    <message>
        <source>Kinds of handoffs</source>
        <translation>引継ぎの種類</translation>
    </message>
    <message>
        <source>Waiting for us</source>
        <translation>当部門の受領待ち</translation>
    </message>
    <message>
        <source>Offered by us</source>
        <translation>当部門からの申出</translation>
    </message>
    <message>
        <source>Consultations asked of us</source>
        <translation>当部門への照会</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>回答済み</translation>
    </message>
    <message>
        <source>Handoffs</source>
        <translation>引継ぎ</translation>
    </message>
    <message>
        <source>Reading handoffs</source>
        <translation>引継ぎを読込み中</translation>
    </message>
    <message>
        <source>Nothing you wrote is lost.</source>
        <translation>書いた内容は失われていません。</translation>
    </message>
    <message>
        <source>Nothing waits for your division.</source>
        <translation>あなたの部門の受領待ちはありません。</translation>
    </message>
    <message>
        <source>Your division has offered nothing.</source>
        <translation>あなたの部門からの申出はありません。</translation>
    </message>
    <message>
        <source>No opinion is asked of your division.</source>
        <translation>あなたの部門への照会はありません。</translation>
    </message>
    <message>
        <source>No handoff has been answered yet.</source>
        <translation>回答済みの引継ぎはありません。</translation>
    </message>
    <message>
        <source>No such handoff between the divisions.</source>
        <translation>該当する部門間の引継ぎはありません。</translation>
    </message>
</context>
<context>
    <name>ringi::HashBlock</name>
    <message>
        <source>SHA-256 of the content</source>
        <translation>内容の SHA-256</translation>
    </message>
    <message>
        <source>Hash of the text</source>
        <translation>本文のハッシュ</translation>
    </message>
    <message>
        <source>You sign version %1</source>
        <translation>第%1版に署名</translation>
    </message>
    <message numerus="yes">
        <source>You sign version %1 and %n attachment(s)</source>
        <translation>
            <numerusform>第%1版と添付 %n 件に署名</numerusform>
        </translation>
    </message>
    <message>
        <source>matches the text shown</source>
        <translation>表示中の文書と一致</translation>
    </message>
    <message>
        <source>does not match the text submitted</source>
        <translation>回議された文書と不一致</translation>
    </message>
</context>
<context>
    <name>ringi::HistoryTable</name>
    <message>
        <source>Entry</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>順番</translation>
    </message>
    <message>
        <source>Time, JST</source>
        <translation>日時(JST)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>By</source>
        <translation>署名者</translation>
    </message>
    <message>
        <source>History</source>
        <translation>変更履歴</translation>
    </message>
</context>
<context>
    <name>ringi::ImportWizard</name>
    <message>
        <source>Import a CSV file</source>
        <translation>CSV ファイルの取り込み</translation>
    </message>
    <message>
        <source>Steps of the import</source>
        <translation>取り込みの手順</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Signed as %1</source>
        <translation>署名者：%1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列の対応</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>取り込みを中止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>%n 行を取り込む</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the register</source>
        <translation>事案一覧を開く</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>先にファイルを選んでください。</translation>
    </message>
    <message>
        <source>Correct what is named above first.</source>
        <translation>先に上に挙げた点を直してください。</translation>
    </message>
    <message>
        <source>The rows are still being checked.</source>
        <translation>行を確認しているところです。</translation>
    </message>
    <message>
        <source>There is nothing to import: every row is already there.</source>
        <translation>取り込む行がありません。すべて登録済みです。</translation>
    </message>
    <message>
        <source>%1 Batches that were written before stay; importing the file again goes on from there.</source>
        <translation>%1 それまでに書き込んだまとまりは残ります。もう一度取り込むと続きから始まります。</translation>
    </message>
    <message>
        <source>Stop the import?</source>
        <translation>取り込みを中止しますか。</translation>
    </message>
    <message>
        <source>Whole batches that are written stay; the rest is not imported.</source>
        <translation>書き込んだまとまりは残り、残りは取り込まれません。</translation>
    </message>
</context>
<context>
    <name>ringi::IncidentDialog</name>
    <message>
        <source>Log incident</source>
        <translation>事案を登録</translation>
    </message>
    <message>
        <source>Edit incident</source>
        <translation>事案の編集</translation>
    </message>
    <message>
        <source>Sign the revision</source>
        <translation>改訂に署名</translation>
    </message>
    <message>
        <source>%1 · version %2</source>
        <translation>%1・第%2版</translation>
    </message>
    <message>
        <source>Why it is changed</source>
        <translation>変更の理由</translation>
    </message>
    <message>
        <source>may be left open</source>
        <translation>空欄可</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>下書きを破棄</translation>
    </message>
    <message>
        <source>draft restored</source>
        <translation>下書きを復元</translation>
    </message>
    <message>
        <source>draft saved %1</source>
        <translation>下書き保存 %1</translation>
    </message>
    <message>
        <source>The draft could not be saved: %1</source>
        <translation>下書きを保存できませんでした: %1</translation>
    </message>
    <message>
        <source>Close without signing?</source>
        <translation>署名せずに閉じますか？</translation>
    </message>
    <message>
        <source>What you wrote is kept as a draft and is there when you open this again.</source>
        <translation>書いた内容は下書きとして残り、次に開いたときに表示されます。</translation>
    </message>
    <message>
        <source>Close, keep the draft</source>
        <translation>下書きを残して閉じる</translation>
    </message>
    <message>
        <source>Who may read it</source>
        <translation>閲覧できる者</translation>
    </message>
    <message>
        <source>nothing ticked: everybody</source>
        <translation>指定がなければ全員</translation>
    </message>
</context>
<context>
    <name>ringi::IncidentForm</name>
    <message>
        <source>Title</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>何が起きたか</translation>
    </message>
    <message>
        <source>facts only; opinions go to Notes</source>
        <translation>事実のみ。意見はメモへ</translation>
    </message>
    <message>
        <source>Occurred</source>
        <translation>発生</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>検知</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Contained</source>
        <translation>封じ込め</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>復旧</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>affected</source>
        <translation>被害を受けた組織</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>報告者</translation>
    </message>
    <message>
        <source>who, and how to call back</source>
        <translation>氏名と折返し連絡先</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>RSIT</source>
        <translation>RSIT</translation>
    </message>
    <message>
        <source>TLP</source>
        <translation>TLP</translation>
    </message>
    <message>
        <source>who may read it</source>
        <translation>閲覧できる範囲</translation>
    </message>
    <message>
        <source>%1: about</source>
        <translation>%1: おおよそ</translation>
    </message>
    <message>
        <source>Not a time. Write it as 2026-11-19 09:10, 09:10 or 2026-11.</source>
        <translation>日時ではありません。2026-11-19 09:10、09:10、2026-11 などの形で書いてください。</translation>
    </message>
</context>
<context>
    <name>ringi::IncidentHeader</name>
    <message>
        <source>Copy the number</source>
        <translation>番号をコピー</translation>
    </message>
    <message>
        <source>‹ Incidents</source>
        <translation>‹ 事案</translation>
    </message>
    <message>
        <source>More acts</source>
        <translation>その他の操作</translation>
    </message>
    <message>
        <source>logged %1 by %2 · updated %3</source>
        <translation>%1 %2が登録・%3 更新</translation>
    </message>
    <message>
        <source>NCISS %1</source>
        <translation>NCISS %1</translation>
    </message>
    <message>
        <source>Restricted: %1</source>
        <translation>閲覧制限：%1</translation>
    </message>
    <message>
        <source>To everybody but %1 this incident does not exist.</source>
        <translation>%1以外の者には、このインシデントは存在しないものとして扱われます。</translation>
    </message>
    <message>
        <source>Erased under %1 on %2</source>
        <translation>%2に%1に基づき消去</translation>
    </message>
</context>
<context>
    <name>ringi::IncidentPage</name>
    <message>
        <source>Hand off…</source>
        <translation>引き継ぐ…</translation>
    </message>
    <message>
        <source>Propose measure…</source>
        <translation>措置を起案…</translation>
    </message>
    <message>
        <source>Add entry</source>
        <translation>記録を追加</translation>
    </message>
    <message>
        <source>Add task…</source>
        <translation>作業を追加…</translation>
    </message>
    <message>
        <source>Ask an opinion…</source>
        <translation>照会する…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Move phase…</source>
        <translation>段階を変更…</translation>
    </message>
    <message>
        <source>Assign lead…</source>
        <translation>主担当を指名…</translation>
    </message>
    <message>
        <source>Withdraw offer…</source>
        <translation>申出を取り下げ…</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>受領</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>差し戻す…</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>所管の推移</translation>
    </message>
    <message>
        <source>Parts of the incident</source>
        <translation>事案の各部</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>時系列</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>措置</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>作業</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>照会</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>変更履歴</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1を表示</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>次のタブ</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>前のタブ</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>事案</translation>
    </message>
    <message>
        <source>Reading the incident</source>
        <translation>事案を読込み中</translation>
    </message>
    <message>
        <source>Nothing you wrote is lost.</source>
        <translation>書いた内容は失われていません。</translation>
    </message>
    <message>
        <source>There is no such incident here.</source>
        <translation>そのような事案はありません。</translation>
    </message>
    <message>
        <source>Show or hide the side pane</source>
        <translation>サイドペインの表示を切り替える</translation>
    </message>
    <message>
        <source>Seal an entry…</source>
        <translation>封緘記録を追加…</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>封緘</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1に書き込めません：%2</translation>
    </message>
    <message>
        <source>Open sealed entry %1?</source>
        <translation>封緘記録%1を開封しますか？</translation>
    </message>
    <message>
        <source>That you opened it is recorded, with the time, before it is shown.</source>
        <translation>表示の前に、あなたが開封したことと日時が記録されます。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開封</translation>
    </message>
    <message>
        <source>Save a file of sealed entry %1?</source>
        <translation>封緘記録%1のファイルを保存しますか？</translation>
    </message>
    <message>
        <source>That you opened it is recorded. Where it is saved it is no longer sealed, and you answer for it.</source>
        <translation>開封は記録されます。保存先では封緘されず、あなたが責任を負います。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>ファイルを保存</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Waive the privilege of sealed entry %1?</source>
        <translation>封緘記録%1の秘匿特権を放棄しますか？</translation>
    </message>
    <message>
        <source>Why. A member can then release it, as a note that all who read the incident read. This cannot be taken back.</source>
        <translation>理由を入力してください。以後、構成員はこれを、事案を読む全員が読めるメモとして開示できます。取り消せません。</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>放棄</translation>
    </message>
    <message>
        <source>Release sealed entry %1?</source>
        <translation>封緘記録%1を開示しますか？</translation>
    </message>
    <message>
        <source>Its text becomes a note that all who read the incident read, signed by you. This cannot be taken back.</source>
        <translation>本文は、あなたの署名により、事案を読む全員が読めるメモになります。取り消せません。</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>開示</translation>
    </message>
    <message>
        <source>Who may read it…</source>
        <translation>閲覧できる者…</translation>
    </message>
    <message>
        <source>Lift the restriction…</source>
        <translation>閲覧制限の解除…</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>閲覧者</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>タグ…</translation>
    </message>
    <message>
        <source>No entry has been written yet. Add one with Ctrl+E.</source>
        <translation>記録はまだありません。Ctrl+E で追加できます。</translation>
    </message>
</context>
<context>
    <name>ringi::KeyChoice</name>
    <message>
        <source>In the store, sealed by a passphrase</source>
        <translation>保管庫の中（パスフレーズで封緘）</translation>
    </message>
    <message>
        <source>A new key in the hardware token “%1”</source>
        <translation>ハードウェアトークン「%1」に新しい鍵を作る</translation>
    </message>
    <message>
        <source>The key “%1” that is in the hardware token “%2”</source>
        <translation>ハードウェアトークン「%2」にある鍵「%1」</translation>
    </message>
    <message>
        <source>No hardware token that can be used is plugged in.</source>
        <translation>使えるハードウェアトークンが挿されていません。</translation>
    </message>
</context>
<context>
    <name>ringi::KeyDialog</name>
    <message>
        <source>New key</source>
        <translation>鍵の交換</translation>
    </message>
    <message>
        <source>Give new key</source>
        <translation>鍵を交換する</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新しいパスフレーズ</translation>
    </message>
    <message>
        <source>typed by the officer; nobody can recover it</source>
        <translation>本人が入力。誰にも復元できません</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>もう一度入力</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>二つのパスフレーズが一致しません。</translation>
    </message>
</context>
<context>
    <name>ringi::LedgerPage</name>
    <message>
        <source>Verify now</source>
        <translation>今すぐ検証</translation>
    </message>
    <message>
        <source>Export proof…</source>
        <translation>証明を書き出し…</translation>
    </message>
    <message>
        <source>Copy proof</source>
        <translation>証明をコピー</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>対象を開く</translation>
    </message>
    <message>
        <source>Go to entry…</source>
        <translation>記録へ移動…</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>Number of a record, start of a hash</source>
        <translation>対象の番号、ハッシュの先頭</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞込み</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>All divisions</source>
        <translation>全部門</translation>
    </message>
    <message>
        <source>go to entry</source>
        <translation>記録へ移動</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Time, JST</source>
        <translation>日時(JST)</translation>
    </message>
    <message>
        <source>By</source>
        <translation>署名者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>ハッシュ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 ほか %2 件</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>登録簿</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>次回検証</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>No entry matches.</source>
        <translation>該当する記録がありません。</translation>
    </message>
    <message>
        <source>Clear the filter to see all entries.</source>
        <translation>絞込みを解除すると全件を表示します。</translation>
    </message>
    <message>
        <source>Reading the ledger</source>
        <translation>台帳を読込み中</translation>
    </message>
    <message>
        <source>%1 signed entries, append only</source>
        <translation>署名済み記録 %1 件、追記のみ</translation>
    </message>
    <message>
        <source>There is no such entry in the ledger.</source>
        <translation>そのような記録は台帳にありません。</translation>
    </message>
    <message>
        <source>Go to entry</source>
        <translation>記録へ移動</translation>
    </message>
    <message>
        <source>The number of the entry.</source>
        <translation>記録の番号。</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>“%1” is not the number of an entry.</source>
        <translation>「%1」は記録の番号ではありません。</translation>
    </message>
    <message>
        <source>Export proof</source>
        <translation>証明の書き出し</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>テキストファイル (*.txt)</translation>
    </message>
    <message>
        <source>The proof could not be written: %1</source>
        <translation>証明を書き出せませんでした: %1</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>閲覧制限</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>閲覧の記録</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>今回は対象外</translation>
    </message>
</context>
<context>
    <name>ringi::MainWindow</name>
    <message>
        <source>Separate exercise store · nothing here is real or leaves as real</source>
        <translation>演習専用の保管庫 · ここの内容は実際の事案ではなく、実際のものとして外に出ることもありません</translation>
    </message>
    <message>
        <source>Ringi</source>
        <translation>稟議</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Log incident</source>
        <translation>事案を登録</translation>
    </message>
    <message>
        <source>Import a CSV file…</source>
        <translation>CSV ファイルを取り込む…</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>検索・コマンド</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>次の区画</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>前の区画</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー一覧</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>共通</translation>
    </message>
    <message>
        <source>%1 – Ringi</source>
        <comment>window title: a page</comment>
        <translation>%1 – 稟議</translation>
    </message>
    <message>
        <source>What may I do…</source>
        <translation>自分の権限…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>今すぐロック</translation>
    </message>
</context>
<context>
    <name>ringi::MappingStep</name>
    <message>
        <source>Profile</source>
        <translation>対応表</translation>
    </message>
    <message>
        <source>Open a profile…</source>
        <translation>対応表を開く…</translation>
    </message>
    <message>
        <source>Save profile as…</source>
        <translation>対応表を保存…</translation>
    </message>
    <message>
        <source>the row is rejected</source>
        <translation>その行を却下する</translation>
    </message>
    <message>
        <source>the time of the import counts</source>
        <translation>取り込み時刻とする</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>begins every reference</source>
        <translation>参照番号の先頭に付きます</translation>
    </message>
    <message>
        <source>Rows are named by</source>
        <translation>行の識別</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>時間帯</translation>
    </message>
    <message>
        <source>where none is given</source>
        <translation>記載がない場合</translation>
    </message>
    <message>
        <source>Without a reported time</source>
        <translation>報告時刻がない行</translation>
    </message>
    <message>
        <source>* required</source>
        <translation>* 必須</translation>
    </message>
    <message>
        <source>Suggested from the columns</source>
        <translation>列からの提案</translation>
    </message>
    <message>
        <source>their content</source>
        <translation>行の内容</translation>
    </message>
    <message>
        <source>Open a profile</source>
        <translation>対応表を開く</translation>
    </message>
    <message>
        <source>Mapping profiles (*.json)</source>
        <translation>対応表 (*.json)</translation>
    </message>
    <message>
        <source>The profile cannot be opened: %1</source>
        <translation>対応表を開けません：%1</translation>
    </message>
    <message>
        <source>This file is too large for a mapping profile. Choose another one.</source>
        <translation>対応表としては大きすぎます。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>Save profile as</source>
        <translation>対応表を保存</translation>
    </message>
    <message>
        <source>The profile could not be saved: %1</source>
        <translation>対応表を保存できませんでした：%1</translation>
    </message>
</context>
<context>
    <name>ringi::MarkdownEditor</name>
    <message>
        <source>Markdown. Tab indents a list item.</source>
        <translation>Markdown記法。Tabで箇条書きの段を下げます。</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>List</source>
        <translation>箇条書き</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>番号付き箇条書き</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>列%1</translation>
    </message>
</context>
<context>
    <name>ringi::MeasureDialog</name>
    <message>
        <source>Propose measure</source>
        <translation>措置の起案</translation>
    </message>
    <message>
        <source>Sign the draft</source>
        <translation>起案に署名</translation>
    </message>
    <message>
        <source>Edit measure</source>
        <translation>措置の編集</translation>
    </message>
    <message>
        <source>%1 · version %2</source>
        <translation>%1・第%2版</translation>
    </message>
    <message>
        <source>Sign the new version</source>
        <translation>新しい版に署名</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Proposed measure</source>
        <translation>措置案</translation>
    </message>
    <message>
        <source>required; what is asked of whom</source>
        <translation>必須。誰に何を求めるか</translation>
    </message>
    <message>
        <source>law and article</source>
        <translation>法令と条項</translation>
    </message>
    <message>
        <source>The kind stays as it was drafted. Draft a new measure for another kind.</source>
        <translation>種別は起案時のままです。別の種別は新たに起案してください。</translation>
    </message>
    <message>
        <source>when it has to end before its time</source>
        <translation>期間前に終える条件</translation>
    </message>
    <message>
        <source>Kind of measure</source>
        <translation>措置の種別</translation>
    </message>
    <message>
        <source>operator, partner or public it goes to</source>
        <translation>宛先の事業者、相手機関又は公衆</translation>
    </message>
    <message>
        <source>how long the sheet and what comes of it are kept</source>
        <translation>決裁書と結果の保存期間</translation>
    </message>
    <message>
        <source>%1, as the incident</source>
        <comment>marking</comment>
        <translation>%1（事案と同じ）</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>取扱区分</translation>
    </message>
    <message>
        <source>It goes to the public</source>
        <translation>公開する</translation>
    </message>
    <message>
        <source>It touches personal data</source>
        <translation>個人情報に関わる</translation>
    </message>
    <message>
        <source>Before it can circulate: %1</source>
        <translation>回議の前に：%1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未記入</translation>
    </message>
    <message>
        <source>article or agreement</source>
        <translation>条文又は協定</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>of mechanical information, one a line; no content of messages</source>
        <translation>機械的情報の種類を一行に一つ。通信の内容は書かない</translation>
    </message>
    <message>
        <source>The Self-Defense Forces act, under the Prime Minister’s order</source>
        <translation>内閣総理大臣の命令により自衛隊が実施する</translation>
    </message>
    <message>
        <source>Originators</source>
        <translation>発信元</translation>
    </message>
    <message>
        <source>whose consent onward release needs (ORCON), one a line</source>
        <translation>提供に同意が要る発信元（ORCON）を一行に一つ</translation>
    </message>
    <message>
        <source>its number, as INC-2026-000311</source>
        <translation>番号（例 INC-2026-000311）</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>添付</translation>
    </message>
    <message>
        <source>kept by their hash, signed with the document</source>
        <translation>ハッシュで保管し、文書とともに署名</translation>
    </message>
    <message>
        <source>a dossier needs it; else it may be left open</source>
        <translation>アクセス・無害化の記録では必須。ほかは空欄可</translation>
    </message>
</context>
<context>
    <name>ringi::MeasurePanel</name>
    <message numerus="yes">
        <source>%n decided</source>
        <translation>
            <numerusform>決定 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in sign-off</source>
        <translation>
            <numerusform>決裁中 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>起案中 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-off %1 of %2</source>
        <translation>決裁 %1/%2</translation>
    </message>
    <message>
        <source>Draft v%1</source>
        <translation>起案 第%1版</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>措置</translation>
    </message>
    <message>
        <source>No measure has been proposed yet.</source>
        <translation>措置はまだ起案されていません。</translation>
    </message>
</context>
<context>
    <name>ringi::MeasureQueue</name>
    <message>
        <source>Queues</source>
        <translation>一覧の種類</translation>
    </message>
    <message>
        <source>Waiting for us</source>
        <translation>当部門の決裁待ち</translation>
    </message>
    <message>
        <source>Circulating</source>
        <translation>回議中</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>起案中</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>決定済み</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>深刻度</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>事案</translation>
    </message>
    <message>
        <source>Drafter</source>
        <translation>起案者</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>待ち先</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>措置</translation>
    </message>
    <message>
        <source>No sheet waits for your division.</source>
        <translation>あなたの部門の決裁待ちはありません。</translation>
    </message>
    <message>
        <source>No sheet is circulating.</source>
        <translation>回議中の決裁書はありません。</translation>
    </message>
    <message>
        <source>No measure is being drafted.</source>
        <translation>起案中の措置はありません。</translation>
    </message>
    <message>
        <source>No measure has been decided yet.</source>
        <translation>決定済みの措置はありません。</translation>
    </message>
    <message>
        <source>Measures are proposed on the page of an incident.</source>
        <translation>措置は事案のページで起案します。</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>緊急</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>緊急</translation>
    </message>
    <message>
        <source>To view later (後閲)</source>
        <translation>後閲待ち</translation>
    </message>
    <message>
        <source>No deputy has signed anything for you that you have not read.</source>
        <translation>代決者があなたに代わって署名したもので、未読のものはありません。</translation>
    </message>
</context>
<context>
    <name>ringi::NcissPanel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>NCISS score</source>
        <translation>NCISSスコア</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>NCISS score %1 of 100</source>
        <translation>NCISSスコア 100点中 %1 点</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%2項目中 %1 項目回答済み</translation>
    </message>
</context>
<context>
    <name>ringi::NewStorePage</name>
    <message>
        <source>New store</source>
        <translation>新しい保管庫</translation>
    </message>
    <message>
        <source>/path/to/store.ringi or postgresql://server/database</source>
        <translation>/path/to/store.ringi または postgresql://server/database</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Place of the store</source>
        <translation>保管庫の場所</translation>
    </message>
    <message>
        <source>Office code</source>
        <translation>機関コード</translation>
    </message>
    <message>
        <source>Two to eight capitals; stands before numbers when other offices read them.</source>
        <translation>英大文字・数字で2~8文字。他の機関が読むときに番号の前に付きます。</translation>
    </message>
    <message>
        <source>Live: for real records</source>
        <translation>本番: 実際の記録に用います</translation>
    </message>
    <message>
        <source>Exercise: marked as one on every screen, for good</source>
        <translation>演習: すべての画面に演習と表示され、後から変更できません</translation>
    </message>
    <message>
        <source>First officer, who administers the store</source>
        <translation>最初の担当官(保管庫の管理者)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>Further posts</source>
        <translation>その他の役職</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>もう一度入力</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Create store</source>
        <translation>保管庫を作成</translation>
    </message>
    <message>
        <source>Ringi stores (*.ringi)</source>
        <translation>稟議の保管庫 (*.ringi)</translation>
    </message>
    <message>
        <source>The place of the store is missing.</source>
        <translation>保管庫の場所がありません。</translation>
    </message>
    <message>
        <source>The office code is missing.</source>
        <translation>機関コードがありません。</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>二つのパスフレーズが異なります。</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>作成中…</translation>
    </message>
</context>
<context>
    <name>ringi::NoMatch</name>
    <message>
        <source>No match</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>What each filter hides, and a button to remove it:</source>
        <translation>各条件が隠している件数です。ボタンで条件を外せます：</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1 · %2</source>
        <comment>a filter, and how many rows</comment>
        <translation>%1 を外す · %2</translation>
    </message>
</context>
<context>
    <name>ringi::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>確認しました</translation>
    </message>
</context>
<context>
    <name>ringi::OfficersPage</name>
    <message>
        <source>Enrol…</source>
        <translation>登録…</translation>
    </message>
    <message>
        <source>Appoint…</source>
        <translation>任命…</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>停止…</translation>
    </message>
    <message>
        <source>Reinstate</source>
        <translation>復帰させる</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>担当官</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>登録日</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公開鍵</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n enrolled</source>
        <translation>
            <numerusform>登録 %n 名</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspend officer</source>
        <translation>担当官の停止</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>停止する</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Reinstate %1?</source>
        <translation>%1 を復帰させますか？</translation>
    </message>
    <message>
        <source>The officer may sign in and act again.</source>
        <translation>再びサインインして操作できるようになります。</translation>
    </message>
    <message>
        <source>My passphrase…</source>
        <translation>自分のパスフレーズ…</translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation>パスフレーズを変更しました。</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>鍵の交換…</translation>
    </message>
    <message>
        <source>What may be done…</source>
        <translation>権限…</translation>
    </message>
    <message>
        <source>Confirm as the second person?</source>
        <translation>二人目として承認しますか？</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>承認する</translation>
    </message>
    <message>
        <source>Drop proposal</source>
        <translation>提案の取下げ</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>取り下げる</translation>
    </message>
    <message>
        <source>It is proposed, and waits for a second person to confirm it.</source>
        <translation>提案しました。別の者の承認を待っています。</translation>
    </message>
    <message>
        <source>A second person has to confirm it; then the officer may sign in and act again.</source>
        <translation>別の者の承認が必要です。承認後、再びサインインして操作できるようになります。</translation>
    </message>
</context>
<context>
    <name>ringi::OverviewTab</name>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>最新の記録</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>まだ何も書かれていません。</translation>
    </message>
    <message>
        <source>version %1 · %2</source>
        <translation>第%1版・%2</translation>
    </message>
</context>
<context>
    <name>ringi::PassphraseDialog</name>
    <message>
        <source>Change passphrase</source>
        <translation>パスフレーズの変更</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>現在のパスフレーズ</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新しいパスフレーズ</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>もう一度入力</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>二つのパスフレーズが一致しません。</translation>
    </message>
</context>
<context>
    <name>ringi::PathChoice</name>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
</context>
<context>
    <name>ringi::PrecedentPane</name>
    <message>
        <source>Similar decisions</source>
        <translation>類似の決裁</translation>
    </message>
    <message>
        <source>Condition: %1</source>
        <translation>条件：%1</translation>
    </message>
    <message>
        <source>Alike in: %1</source>
        <translation>共通する語：%1</translation>
    </message>
</context>
<context>
    <name>ringi::PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>所管の推移</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>措置</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>最新の記録</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>選択されていません</translation>
    </message>
    <message>
        <source>Choose a row to see what it is about.</source>
        <translation>行を選ぶと内容を表示します。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>NCISS %1</source>
        <translation>NCISS %1</translation>
    </message>
</context>
<context>
    <name>ringi::PreviewStep</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Rows checked</source>
        <translation>確認した行</translation>
    </message>
    <message>
        <source>First rows with what would become of them</source>
        <translation>最初の行とその判定</translation>
    </message>
    <message>
        <source>Checking the rows…</source>
        <translation>行を確認しています…</translation>
    </message>
    <message>
        <source>Reading the first rows…</source>
        <translation>最初の行を読み込んでいます…</translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation>ファイルに行がありません。</translation>
    </message>
    <message>
        <source>Below the names of the columns there is nothing.</source>
        <translation>列名の下に何もありません。</translation>
    </message>
    <message>
        <source>%1 rows: %2 will be added, %3 already there, %4 rejected</source>
        <translation>%1 行：追加 %2、登録済み %3、却下 %4</translation>
    </message>
    <message>
        <source>Checking the rows: %1</source>
        <translation>行を確認しています：%1</translation>
    </message>
</context>
<context>
    <name>ringi::QueryField</name>
    <message>
        <source>%1   %2</source>
        <comment>a key of the query language and what it means</comment>
        <translation>%1   %2</translation>
    </message>
</context>
<context>
    <name>ringi::ReadingTable</name>
    <message>
        <source>Entry</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Time, JST</source>
        <translation>日時（JST）</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>By</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Who read it</source>
        <translation>閲覧した者</translation>
    </message>
</context>
<context>
    <name>ringi::RegisterPage</name>
    <message>
        <source>Incidents</source>
        <translation>事案</translation>
    </message>
    <message>
        <source>Log incident</source>
        <translation>事案を登録</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Hand off…</source>
        <translation>引き継ぐ…</translation>
    </message>
    <message>
        <source>Go to row…</source>
        <translation>行に移動…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Show or hide the preview</source>
        <translation>プレビューの表示・非表示</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>前の行</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>次の行</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>絞り込みをすべて解除</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>保存された表示</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>スペース</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>go to row</source>
        <translation>行に移動</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>Reading the register</source>
        <translation>一覧を読み込み中</translation>
    </message>
    <message>
        <source>%1 on record · %2 open</source>
        <comment>two figures</comment>
        <translation>登録 %1 件 · 対応中 %2 件</translation>
    </message>
    <message>
        <source>No incidents here</source>
        <translation>事案はありません</translation>
    </message>
    <message>
        <source>The first one is logged with Ctrl+N.</source>
        <translation>Ctrl+N で登録できます。</translation>
    </message>
    <message>
        <source>no rows</source>
        <translation>0 件</translation>
    </message>
    <message>
        <source>showing %1–%2 of %3</source>
        <comment>places of the first and last row, and how many there are</comment>
        <translation>%3 件中 %1–%2 を表示</translation>
    </message>
    <message>
        <source>sorted by %1, descending · %2 ms</source>
        <translation>%1の降順 · %2 ミリ秒</translation>
    </message>
    <message>
        <source>sorted by %1, ascending · %2 ms</source>
        <translation>%1の昇順 · %2 ミリ秒</translation>
    </message>
    <message>
        <source>Go to row</source>
        <translation>行に移動</translation>
    </message>
    <message>
        <source>A place from 1 to %1</source>
        <translation>1 から %1 までの位置</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Assign a lead to the selected…</source>
        <translation>選択した事案に主担当を割り当てる…</translation>
    </message>
    <message>
        <source>Hand off the selected…</source>
        <translation>選択した事案を引き継ぐ…</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>セルをコピー</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>表示を保存…</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>incidents in groups</comment>
        <translation>%2・%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln incidents</source>
        <translation>
            <numerusform>%Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln グループ</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>At most %1 incidents are changed at once.</source>
        <translation>一度に変更できるのは %1 件までです。</translation>
    </message>
    <message>
        <source>At most %1 rows are copied at once. Export them instead.</source>
        <translation>一度にコピーできるのは %1 行までです。書き出しを使ってください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows copied</source>
        <translation>
            <numerusform>%Ln 行をコピーしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incidents written</source>
        <translation>
            <numerusform>%Ln 件を書き出しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; no file was written.</source>
        <translation>中止しました。ファイルは作られていません。</translation>
    </message>
    <message>
        <source>Export the register</source>
        <translation>台帳を書き出す</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>writing %1 of %2</source>
        <comment>how many, of how many</comment>
        <translation>%2 件中 %1 件を書き出し中</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>表示を保存</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>まとめる</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>This view was saved by a newer version of the program and is not applied.</source>
        <translation>この表示は新しい版のプログラムで保存されたもので、適用されません。</translation>
    </message>
    <message>
        <source>A name for what the filters, the order and the groups show now</source>
        <translation>今の絞り込み、並び順、まとめ方に付ける名前</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>表示を削除</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>すべて畳む</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>すべて開く</translation>
    </message>
    <message>
        <source>Tag the selected…</source>
        <translation>選択した事案にタグを付ける…</translation>
    </message>
    <message>
        <source>Share view with the division…</source>
        <translation>表示を部門と共有…</translation>
    </message>
    <message>
        <source>Share view with everybody…</source>
        <translation>表示を全員と共有…</translation>
    </message>
    <message>
        <source>Change the shared view to what is shown…</source>
        <translation>共有表示を現在の内容に変更…</translation>
    </message>
    <message>
        <source>Withdraw the shared view…</source>
        <translation>共有表示を取り下げる…</translation>
    </message>
    <message>
        <source>Share view with %1</source>
        <comment>everybody, or a division</comment>
        <translation>表示を%1と共有</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>共有する</translation>
    </message>
    <message>
        <source>Change the shared view</source>
        <translation>共有表示の変更</translation>
    </message>
    <message>
        <source>The filters, the order, the groups and the columns that are shown now take the place of the view’s, for everybody it is shared with.</source>
        <translation>現在の絞り込み、並び順、グループ、列が、共有先の全員についてこの表示の内容に置き換わります。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更する</translation>
    </message>
    <message>
        <source>Withdraw “%1”?</source>
        <translation>「%1」を取り下げますか。</translation>
    </message>
    <message>
        <source>It goes from the register of everybody it is shared with. That it was there stays in the ledger.</source>
        <translation>共有先の全員の一覧から消えます。共有されていたことは台帳に残ります。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>取り下げる</translation>
    </message>
    <message>
        <source>Share with %1…</source>
        <translation>%1と共有…</translation>
    </message>
    <message>
        <source>The name and the query stand in the registry, where every officer can read them, also of other divisions. Write nothing into them that not everybody may know. Each reader of the view sees and counts only the incidents he may read.</source>
        <translation>名前と検索式は登録簿に残り、他の部門を含むすべての担当官が読めます。全員に知らせてよいことだけを書いてください。表示の中身と件数は、見る人が閲覧を許された事案だけになります。</translation>
    </message>
</context>
<context>
    <name>ringi::RegistersPage</name>
    <message>
        <source>Registers</source>
        <translation>登録簿</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Deputies</source>
        <translation>代決者</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>専決</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>Compartments</source>
        <translation>区画</translation>
    </message>
</context>
<context>
    <name>ringi::ReviewDialog</name>
    <message>
        <source>Review after the fact</source>
        <translation>事後検証</translation>
    </message>
    <message>
        <source>Close the review</source>
        <translation>検証を終える</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Why there was no prior approval</source>
        <translation>事前承認がなかった理由</translation>
    </message>
    <message>
        <source>Notice given: when and to whom</source>
        <translation>通知：日時と相手方</translation>
    </message>
    <message>
        <source>Deviation from the scope</source>
        <translation>範囲からの逸脱</translation>
    </message>
    <message>
        <source>Effects on third parties</source>
        <translation>第三者への影響</translation>
    </message>
    <message>
        <source>Data held or deleted</source>
        <translation>保有又は削除した情報</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>苦情</translation>
    </message>
    <message>
        <source>Recommendation and reply</source>
        <translation>勧告と回答</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>教訓</translation>
    </message>
</context>
<context>
    <name>ringi::RevokeDialog</name>
    <message>
        <source>Revoke the approval</source>
        <translation>承認の取消し</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>The measure must not be carried out any more. This cannot be undone.</source>
        <translation>措置はもう実施できなくなります。元には戻せません。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>of your key</source>
        <translation>あなたの鍵のもの</translation>
    </message>
</context>
<context>
    <name>ringi::RightsDialog</name>
    <message>
        <source>What may be done, and who gave it</source>
        <translation>権限とその付与者</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Administrators and auditors can ask about other officers.</source>
        <translation>ほかの担当官については、管理者と監査官が確認できます。</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>担当官</translation>
    </message>
    <message>
        <source>As of the end of</source>
        <translation>時点（日の終わり）</translation>
    </message>
    <message>
        <source>today, if left open</source>
        <translation>空欄なら現在</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>行為</translation>
    </message>
    <message>
        <source>May</source>
        <translation>可否</translation>
    </message>
    <message>
        <source>Condition, or why not</source>
        <translation>条件、又はできない理由</translation>
    </message>
    <message>
        <source>By the post</source>
        <translation>根拠となる役職</translation>
    </message>
    <message>
        <source>What may be done</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>The officer was not enrolled then.</source>
        <translation>その時点で、この担当官は登録されていません。</translation>
    </message>
    <message>
        <source>%1. Given by %2 on %3, ledger entry %4.</source>
        <translation>%1。付与者 %2（%3、台帳 %4 番）。</translation>
    </message>
    <message>
        <source>%1. Proposed by %2, confirmed by %3 on %4, ledger entry %5.</source>
        <translation>%1。提案者 %2、承認者 %3（%4、台帳 %5 番）。</translation>
    </message>
    <message>
        <source>no</source>
        <translation>不可</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>可</translation>
    </message>
</context>
<context>
    <name>ringi::RouteEditor</name>
    <message>
        <source>Change the route</source>
        <translation>経路の変更</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>英語名</translation>
    </message>
    <message>
        <source>Name in Japanese</source>
        <translation>日本語名</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>law or order it follows</source>
        <translation>根拠となる法令・規程</translation>
    </message>
    <message>
        <source>Drafted by</source>
        <translation>起案できる部</translation>
    </message>
    <message>
        <source>none ticked: any division</source>
        <translation>選択なし：どの部でも</translation>
    </message>
    <message>
        <source>Unverified: the source is not confirmed</source>
        <translation>未確認：出典が確認されていない</translation>
    </message>
    <message>
        <source>Add a gate</source>
        <translation>関門を追加</translation>
    </message>
    <message>
        <source>Remove the gate</source>
        <translation>関門を削除</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>読み込む…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>draft restored</source>
        <translation>下書きを復元</translation>
    </message>
    <message>
        <source>Import a route</source>
        <translation>経路を読み込む</translation>
    </message>
    <message>
        <source>Routes (*.json)</source>
        <translation>経路 (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読めません：%2</translation>
    </message>
    <message>
        <source>The file holds a route for “%1”.</source>
        <translation>このファイルは「%1」の経路です。</translation>
    </message>
    <message>
        <source>Export the route</source>
        <translation>経路を書き出す</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書けません：%2</translation>
    </message>
    <message>
        <source>The route has faults; mend them first.</source>
        <translation>経路に誤りがあります。先に直してください。</translation>
    </message>
</context>
<context>
    <name>ringi::RoutesTab</name>
    <message>
        <source>v%1</source>
        <translation>第%1版</translation>
    </message>
    <message>
        <source>Change proposed</source>
        <translation>変更提案中</translation>
    </message>
    <message>
        <source>No route</source>
        <translation>経路なし</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Kind of measure</source>
        <translation>措置の種別</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Proposed change</source>
        <translation>提案された変更</translation>
    </message>
    <message>
        <source>The law or order behind this route has not been confirmed in a source.</source>
        <translation>この経路の根拠は出典で確認されていません。</translation>
    </message>
    <message>
        <source>Drop…</source>
        <translation>取り下げる…</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>公布</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>v%1, proposed</source>
        <translation>第%1版（提案中）</translation>
    </message>
    <message>
        <source>v%1, in force</source>
        <translation>第%1版（有効）</translation>
    </message>
    <message>
        <source>No route is published for this kind.</source>
        <translation>この種別の経路は公布されていません。</translation>
    </message>
    <message>
        <source>any division</source>
        <translation>どの部でも</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between divisions</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Drafted by: %1</source>
        <translation>起案：%1</translation>
    </message>
    <message>
        <source>Source: %1 · Drafted by: %2</source>
        <translation>出典：%1 · 起案：%2</translation>
    </message>
    <message>
        <source>by %1, %2 · a second administrator publishes it</source>
        <translation>%1、%2 · 公布は別の管理者が行う</translation>
    </message>
    <message>
        <source>Publish the new route for “%1”?</source>
        <translation>「%1」の新しい経路を公布しますか。</translation>
    </message>
    <message>
        <source>Sheets submitted from now on follow it. Those that circulate keep the route they began with.</source>
        <translation>以後に提出する決裁書が従います。回議中のものは元の経路のままです。</translation>
    </message>
    <message>
        <source>Drop the proposed change</source>
        <translation>提案の取下げ</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>取り下げる</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>施行中</translation>
    </message>
</context>
<context>
    <name>ringi::RunStep</name>
    <message>
        <source>Rows imported</source>
        <translation>取り込んだ行</translation>
    </message>
    <message numerus="yes">
        <source>Rows are written in batches of %n. If you stop, whole batches that are written stay; importing the file again goes on from there.</source>
        <translation>
            <numerusform>%n 行ずつまとめて書き込みます。中止しても書き込んだまとまりは残り、もう一度取り込むと続きから始まります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>フォルダーを表示</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>ファイルを読み込んでいます…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>中止しています…</translation>
    </message>
    <message>
        <source>Stopped. What was added stays; import the file again to go on.</source>
        <translation>中止しました。追加した分は残ります。続けるにはもう一度取り込んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) added.</source>
        <translation>
            <numerusform>%n 件の事案を追加しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>読んだ行</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>登録済み</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>The rejected rows with their reasons are in %1. Mend them there and import that file with the same profile.</source>
        <translation>却下した行とその理由は %1 にあります。そこで直し、同じ対応表で取り込んでください。</translation>
    </message>
    <message>
        <source>The folder of the file cannot be written, so they are in your documents.</source>
        <translation>ファイルのフォルダーに書き込めないため、ドキュメントに置きました。</translation>
    </message>
</context>
<context>
    <name>ringi::SealDialog</name>
    <message>
        <source>Seal an entry on %1</source>
        <translation>%1に封緘記録を追加</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>封緘</translation>
    </message>
    <message>
        <source>Compartment</source>
        <translation>区画</translation>
    </message>
    <message>
        <source>its members can open it</source>
        <translation>構成員が開封できます</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>取扱区分</translation>
    </message>
    <message>
        <source>everybody sees it</source>
        <translation>全員に見えます</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>封緘されます</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>sealed; may be left open</source>
        <translation>封緘されます。空欄でもかまいません</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>sealed, with their names</source>
        <translation>名称も封緘されます</translation>
    </message>
    <message>
        <source>No draft is kept of this. It is on no disk until it is sealed, and lost if the program ends.</source>
        <translation>下書きは保存されません。封緘されるまでディスクには書き込まれず、プログラムが終了すると失われます。</translation>
    </message>
    <message>
        <source>Close without sealing?</source>
        <translation>封緘せずに閉じますか？</translation>
    </message>
    <message>
        <source>What you wrote is kept nowhere and cannot be brought back.</source>
        <translation>入力した内容はどこにも保存されず、元に戻せません。</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>破棄して閉じる</translation>
    </message>
</context>
<context>
    <name>ringi::SealedPanel</name>
    <message>
        <source>Sealed entries</source>
        <translation>封緘記録</translation>
    </message>
    <message numerus="yes">
        <source>%n entr(y/ies)</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sealed here. “Seal an entry…” keeps a source or advice from all but a few.</source>
        <translation>封緘記録はありません。「封緘記録を追加…」で、情報源や法務意見を限られた担当官だけのものにできます。</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>記録%1</translation>
    </message>
    <message>
        <source>Released as a note</source>
        <translation>メモとして開示済み</translation>
    </message>
    <message>
        <source>Open, until you leave the page</source>
        <translation>開封中（ページを離れるまで）</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>封緘</translation>
    </message>
    <message>
        <source>Save “%1” (%2)…</source>
        <translation>「%1」（%2）を保存…</translation>
    </message>
    <message>
        <source>This opening is ledger entry %1.</source>
        <translation>この開封は台帳の記帳 %1 です。</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開封…</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>開示…</translation>
    </message>
    <message>
        <source>Waive privilege…</source>
        <translation>秘匿特権を放棄…</translation>
    </message>
    <message>
        <source>%1 Entry %2</source>
        <comment>what a button does, and to which sealed entry</comment>
        <translation>%1 記録%2</translation>
    </message>
</context>
<context>
    <name>ringi::SettingsMenu</name>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Hardware tokens</source>
        <translation>ハードウェアトークン</translation>
    </message>
    <message>
        <source>Modules that p11-kit is configured with</source>
        <translation>p11-kitに設定されたモジュール</translation>
    </message>
    <message>
        <source>Another module…</source>
        <translation>別のモジュール…</translation>
    </message>
    <message>
        <source>Lock without input</source>
        <translation>無操作時のロック</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>%n分後</numerusform>
        </translation>
    </message>
    <message>
        <source>Never (in exercise stores only)</source>
        <translation>しない（演習用の保管庫のみ）</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>Module for hardware tokens</source>
        <translation>ハードウェアトークン用のモジュール</translation>
    </message>
    <message>
        <source>PKCS #11 modules (*.so);;All files (*)</source>
        <translation>PKCS #11モジュール (*.so);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>ringi::SheetView</name>
    <message>
        <source>%1 of %2 stamps · v%3 circulating %4</source>
        <translation>押印 %1/%2・第%3版 回議 %4</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>取り下げ…</translation>
    </message>
    <message>
        <source>‹ Sign-off</source>
        <translation>‹ 決裁</translation>
    </message>
    <message>
        <source>Sign-off sheet</source>
        <translation>決裁書</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>関門</translation>
    </message>
    <message>
        <source>Circulation</source>
        <translation>回議の経過</translation>
    </message>
    <message>
        <source>Stamped, entry %1</source>
        <translation>押印済み、記録 %1</translation>
    </message>
    <message>
        <source>Submit…</source>
        <translation>回議…</translation>
    </message>
    <message>
        <source>Print sheet…</source>
        <translation>決裁書を印刷…</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>印刷中…</translation>
    </message>
</context>
<context>
    <name>ringi::SidePane</name>
    <message>
        <source>due %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>Answer to the handoff</source>
        <translation>引継ぎへの回答</translation>
    </message>
    <message>
        <source>Opinion asked</source>
        <translation>照会への回答</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>People</source>
        <translation>関係者</translation>
    </message>
    <message>
        <source>Handoff waiting</source>
        <translation>受領待ちの引継ぎ</translation>
    </message>
    <message>
        <source>Offered to us</source>
        <translation>当部門への申出</translation>
    </message>
    <message>
        <source>From</source>
        <translation>送付元</translation>
    </message>
    <message>
        <source>To</source>
        <translation>送付先</translation>
    </message>
    <message>
        <source>By</source>
        <translation>担当官</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>依頼</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>所管</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>主担当</translation>
    </message>
    <message>
        <source>Logged by</source>
        <translation>登録者</translation>
    </message>
    <message>
        <source>Drafter</source>
        <translation>起案者</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>報告者</translation>
    </message>
    <message>
        <source>Next holder</source>
        <translation>次の所管</translation>
    </message>
    <message>
        <source>%1 (asked)</source>
        <translation>%1(依頼中)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
</context>
<context>
    <name>ringi::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>%1 store of %2 · %3</source>
        <comment>live or exercise, office, place</comment>
        <translation>%2 の%1保管庫 · %3</translation>
    </message>
    <message>
        <source>Type a name, a division or a post</source>
        <translation>氏名・部門・役職を入力</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>担当官</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>担当官</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Another store…</source>
        <translation>別の保管庫…</translation>
    </message>
    <message>
        <source>This is a demo store</source>
        <translation>これはデモ用の保管庫です</translation>
    </message>
    <message>
        <source>Enter as one of these; the passphrase of every officer here is “%1”.</source>
        <translation>次のいずれかとして入れます。全員のパスフレーズは「%1」です。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a role and an officer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No officer matches “%1”.</source>
        <translation>「%1」に一致する担当官はいません。</translation>
    </message>
    <message>
        <source>Choose an officer.</source>
        <translation>担当官を選んでください。</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>パスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>Opening the key…</source>
        <translation>鍵を開いています…</translation>
    </message>
    <message>
        <source>or the PIN of your hardware token</source>
        <translation>またはハードウェアトークンのPIN</translation>
    </message>
    <message>
        <source>Too many wrong attempts as this officer: the next one is possible in %1.</source>
        <translation>この担当官としての誤りが続きました。次は%1後に試せます。</translation>
    </message>
    <message>
        <source>Locked: %1</source>
        <comment>the name of an officer</comment>
        <translation>ロック中: %1</translation>
    </message>
</context>
<context>
    <name>ringi::SignoffBoard</name>
    <message>
        <source>No sheet waits at a gate</source>
        <translation>関門で待つ決裁書はありません</translation>
    </message>
    <message>
        <source>No review was passed in the span</source>
        <translation>期間内に終わった審査はありません</translation>
    </message>
    <message>
        <source>No sheet was decided in the span</source>
        <translation>期間内に決裁された決裁書はありません</translation>
    </message>
    <message>
        <source>Gates that wait</source>
        <translation>署名待ちの関門</translation>
    </message>
    <message>
        <source>Gates of circulating sheets that can be signed now, by how long they have been open. A sheet may wait at several; gates after the decision are not counted.</source>
        <translation>回議中の決裁書で今署名できる関門を、待っている期間別に数えたもの。一件が複数の関門で待つこともあります。決裁後の関門は数えません。</translation>
    </message>
    <message>
        <source>Time at legal review</source>
        <translation>法務審査の所要時間</translation>
    </message>
    <message>
        <source>From when a review could be signed until it was, for reviews passed in the span, by kind of measure. A text that was revised starts anew.</source>
        <translation>期間内に終わった審査について、署名できるようになってから署名されるまでの時間を措置の種別ごとに示します。本文が改められたときは初めから数えます。</translation>
    </message>
    <message>
        <source>Decided by kind</source>
        <translation>種別ごとの決裁</translation>
    </message>
    <message>
        <source>Sheets approved or rejected in the span, whatever came of them since.</source>
        <translation>期間内に承認または否決された決裁書。その後の経過は問いません。</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews</source>
        <translation>
            <numerusform>審査%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n days</source>
        <translation>
            <numerusform>直近%n日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringi::SignoffPage</name>
    <message>
        <source>Sign-off</source>
        <translation>決裁</translation>
    </message>
    <message>
        <source>Reading the sheet</source>
        <translation>決裁書を読込み中</translation>
    </message>
    <message>
        <source>Nothing you wrote is lost.</source>
        <translation>書いた内容は失われていません。</translation>
    </message>
    <message>
        <source>There is no such measure here.</source>
        <translation>そのような措置はありません。</translation>
    </message>
    <message>
        <source>Withdraw the measure</source>
        <translation>措置の取下げ</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>取り下げる</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>There is no %1 in this store.</source>
        <translation>この保管庫に%1はありません。</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>決裁書の印刷</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>写しを保存</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The store has the hash of “%1” and not the file.</source>
        <translation>保管庫には「%1」のハッシュだけがあり、ファイルはありません。</translation>
    </message>
</context>
<context>
    <name>ringi::SimilarPanel</name>
    <message>
        <source>Similar incidents</source>
        <translation>類似事案</translation>
    </message>
    <message>
        <source>found as you type</source>
        <translation>入力に応じて検索</translation>
    </message>
    <message>
        <source>cannot be searched now</source>
        <translation>現在は検索できません</translation>
    </message>
    <message>
        <source>none on record</source>
        <translation>該当なし</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>same words: %1</source>
        <translation>共通語: %1</translation>
    </message>
    <message>
        <source>both name %1</source>
        <translation>共通の観測情報: %1</translation>
    </message>
    <message>
        <source>%1; same words: %2</source>
        <translation>%1、共通語: %2</translation>
    </message>
</context>
<context>
    <name>ringi::StartWindow</name>
    <message>
        <source>Ringi</source>
        <translation>稟議</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 を開いています</translation>
    </message>
    <message>
        <source>Rebuild the views of this store?</source>
        <translation>この保管庫の表示用データを再構築しますか</translation>
    </message>
    <message>
        <source>They were made by another version of Ringi. They are folded anew from the ledger, which stays as it is; you can stop at any time and the old views stay.</source>
        <translation>別の版の稟議で作られています。台帳から作り直し、台帳自体は変わりません。いつでも中止でき、その場合は元のまま残ります。</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>再構築</translation>
    </message>
    <message>
        <source>Rebuilding the views of %1</source>
        <translation>%1 の表示用データを再構築しています</translation>
    </message>
</context>
<context>
    <name>ringi::StoreBar</name>
    <message>
        <source>Store not reachable</source>
        <translation>保管庫に接続できません</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>The store cannot be reached. What you type is kept as a draft, and nothing is saved until it is back; check the disk or the network. (%1)</source>
        <translation>保管庫に接続できません。入力した内容は下書きとして残りますが、復旧するまで何も保存されません。ディスクまたはネットワークを確かめてください。(%1)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>What became of the interrupted act</source>
        <translation>中断した操作の結果</translation>
    </message>
    <message>
        <source>The act that was cut off was saved all the same: it is entry %1 of the ledger. Do not repeat it.</source>
        <translation>中断した操作は保存されていました。台帳の記録%1です。繰り返さないでください。</translation>
    </message>
    <message>
        <source>The act that was cut off was not saved. Repeat it.</source>
        <translation>中断した操作は保存されていません。もう一度行ってください。</translation>
    </message>
</context>
<context>
    <name>ringi::StoreStatus</name>
    <message>
        <source>Exercise store</source>
        <translation>演習用保管庫</translation>
    </message>
    <message>
        <source>Server store</source>
        <translation>サーバー保管庫</translation>
    </message>
    <message>
        <source>Local store</source>
        <translation>ローカル保管庫</translation>
    </message>
    <message>
        <source>Open the ledger</source>
        <translation>台帳を開く</translation>
    </message>
    <message>
        <source>%1 · not reachable</source>
        <translation>%1 · 接続できません</translation>
    </message>
    <message>
        <source>%1 · verification failed</source>
        <translation>%1 · 検証に失敗</translation>
    </message>
    <message>
        <source>%1 · verified %2</source>
        <translation>%1 · %2 検証済み</translation>
    </message>
    <message>
        <source>%1 · not verified</source>
        <translation>%1 · 未検証</translation>
    </message>
    <message>
        <source>Store: %1</source>
        <translation>保管庫: %1</translation>
    </message>
</context>
<context>
    <name>ringi::StoryView</name>
    <message>
        <source>%1: set to %2</source>
        <translation>%1: %2 を設定</translation>
    </message>
    <message>
        <source>%1: %2 removed</source>
        <translation>%1: %2 を削除</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>時系列</translation>
    </message>
</context>
<context>
    <name>ringi::TaskPanel</name>
    <message>
        <source>no due time</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>作業</translation>
    </message>
    <message>
        <source>Next tasks</source>
        <translation>次の作業</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>未完了 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No open task. Add one with Ctrl+E.</source>
        <translation>未完了の作業はありません。Ctrl+E で追加できます。</translation>
    </message>
    <message>
        <source>Finish task: %1</source>
        <translation>作業を完了: %1</translation>
    </message>
    <message>
        <source>Finish this task</source>
        <translation>この作業を完了する</translation>
    </message>
</context>
<context>
    <name>ringi::TermChoice</name>
    <message>
        <source>From</source>
        <translation>始期</translation>
    </message>
    <message>
        <source>Until, or without end</source>
        <translation>終期（空欄は期限なし）</translation>
    </message>
    <message>
        <source>%1 from</source>
        <translation>%1の始期</translation>
    </message>
    <message>
        <source>%1 until</source>
        <translation>%1の終期</translation>
    </message>
</context>
<context>
    <name>ringi::TimeEdit</name>
    <message>
        <source>about</source>
        <translation>おおよそ</translation>
    </message>
    <message>
        <source>YYYY-MM-DD hh:mm</source>
        <translation>年-月-日 時:分</translation>
    </message>
    <message>
        <source>JST</source>
        <translation>JST</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>時間帯</translation>
    </message>
    <message>
        <source>The time is an estimate</source>
        <translation>推定の時刻です</translation>
    </message>
    <message>
        <source>= %1 JST</source>
        <translation>= %1 JST</translation>
    </message>
    <message>
        <source>= %1 UTC</source>
        <translation>= %1 UTC</translation>
    </message>
</context>
<context>
    <name>ringi::TimestampDialog</name>
    <message>
        <source>Time-stamp by an authority</source>
        <translation>認証局によるタイムスタンプ</translation>
    </message>
    <message>
        <source>Keep the time-stamp</source>
        <translation>タイムスタンプを保存</translation>
    </message>
    <message>
        <source>Checkpoint over %1 entries</source>
        <translation>%1 件の記録に対する検証点</translation>
    </message>
    <message>
        <source>An authority outside of the office states when the checkpoint was there. One hash goes out to it.</source>
        <translation>組織の外の認証局が、検証点の存在した時刻を証明します。送られるのはハッシュ一つだけです。</translation>
    </message>
    <message>
        <source>Certificates of the authority</source>
        <translation>認証局の証明書</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>証明書 (*.pem *.crt *.cer);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>PEM</source>
        <translation>PEM</translation>
    </message>
    <message>
        <source>From a source that you trust: the answer is kept only if they vouch for it.</source>
        <translation>信頼できる入手先のもの。これで確認できた応答だけを保存します。</translation>
    </message>
    <message>
        <source>Ask it at this address</source>
        <translation>このアドレスに要求する</translation>
    </message>
    <message>
        <source>http or https</source>
        <translation>http または https</translation>
    </message>
    <message>
        <source>Answer of the authority</source>
        <translation>認証局の応答</translation>
    </message>
    <message>
        <source>Time-stamps (*.tsr *.tst);;All files (*)</source>
        <translation>タイムスタンプ (*.tsr *.tst);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Or read its answer from a file</source>
        <translation>または応答をファイルから読む</translation>
    </message>
    <message>
        <source>Save request…</source>
        <translation>要求を保存…</translation>
    </message>
    <message>
        <source>Without a network: save the request, take it to the authority, and bring back the answer.</source>
        <translation>ネットワークがない場合は、要求を保存して認証局に持参し、応答を持ち帰ってください。</translation>
    </message>
    <message>
        <source>Save request</source>
        <translation>要求を保存</translation>
    </message>
    <message>
        <source>Time-stamp requests (*.tsq)</source>
        <translation>タイムスタンプ要求 (*.tsq)</translation>
    </message>
    <message>
        <source>The request could not be written: %1</source>
        <translation>要求を書き込めませんでした: %1</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>ファイルを選んでください。</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>ファイルを読めませんでした: %1</translation>
    </message>
    <message>
        <source>An address begins with http:// or https://.</source>
        <translation>アドレスは http:// または https:// で始めてください。</translation>
    </message>
</context>
<context>
    <name>ringi::TopBar</name>
    <message>
        <source>%1 · %2</source>
        <comment>an officer&apos;s name and posts</comment>
        <translation>%1・%2</translation>
    </message>
</context>
<context>
    <name>ringi::VerbWords</name>
    <message>
        <source>--lang knows: %1.</source>
        <translation>--lang に指定できるのは次のとおりです：%1</translation>
    </message>
    <message>
        <source>There is no display here. ringi help lists what works without one.</source>
        <translation>ここには画面がありません。画面なしで使えるものは ringi help で一覧できます。</translation>
    </message>
    <message>
        <source>There is no option --%1 here.</source>
        <translation>ここにオプション --%1 はありません。</translation>
    </message>
    <message>
        <source>An option lacks its value, or has one where none belongs.</source>
        <translation>オプションの値が足りないか、値を取らないオプションに値があります。</translation>
    </message>
    <message>
        <source>--%1 is needed here.</source>
        <translation>--%1 を指定してください。</translation>
    </message>
    <message>
        <source>--%1 can be given only once.</source>
        <translation>--%1 は一度だけ指定できます。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 がありません。</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>「%1」は余分です。</translation>
    </message>
    <message>
        <source>--%1 takes a time with its zone, as 2026-11-19T09:00:00+09:00.</source>
        <translation>--%1 には時差を付けた時刻を指定してください（例：2026-11-19T09:00:00+09:00）。</translation>
    </message>
    <message>
        <source>New passphrase for %1:</source>
        <translation>%1 の新しいパスフレーズ：</translation>
    </message>
    <message>
        <source>The same once more:</source>
        <translation>もう一度：</translation>
    </message>
    <message>
        <source>The two passphrases differ; nothing was done.</source>
        <translation>二つのパスフレーズが異なります。何も行いませんでした。</translation>
    </message>
    <message>
        <source>The store is made; %1 is enrolled and administers it.</source>
        <translation>保管庫を作成し、%1 を管理者として登録しました。</translation>
    </message>
    <message>
        <source>No profile of the program fits the columns of %1; name one with --profile: a file, or %2.</source>
        <translation>%1 の列に合うプロファイルがありません。--profile でファイルか次のいずれかを指定してください：%2</translation>
    </message>
    <message>
        <source>There is no profile “%1”; the program has: %2.</source>
        <translation>「%1」というプロファイルはありません。あるのは次のとおりです：%2</translation>
    </message>
    <message>
        <source>--rejected goes with one file; of several, each gets a file of its own.</source>
        <translation>--rejected は一つのファイルにだけ使えます。複数のときは、それぞれに別のファイルができます。</translation>
    </message>
    <message>
        <source>%1: rows %2, added %3, already there %4, rejected %5.</source>
        <translation>%1：行 %2、追加 %3、登録済み %4、却下 %5。</translation>
    </message>
    <message>
        <source>%1 Only tried: nothing was written to the store.</source>
        <translation>%1 試行のみで、保管庫には何も書いていません。</translation>
    </message>
    <message>
        <source>%1 Rejected rows are in %2.</source>
        <translation>%1 却下した行は %2 にあります。</translation>
    </message>
    <message>
        <source>Stopped as you asked. What was added before is kept; the same call goes on from there.</source>
        <translation>指示により中止しました。それまでに追加した分は残っています。同じ操作で続きから進みます。</translation>
    </message>
    <message>
        <source>No incident matches.</source>
        <translation>該当する事案はありません。</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2、%3</translation>
    </message>
    <message>
        <source>%1 (suspended)</source>
        <translation>%1（停止中）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Several officers are enrolled here; say with --as who acts.</source>
        <translation>複数の担当官が登録されています。--as で行為者を指定してください。</translation>
    </message>
    <message>
        <source>%1. Ledger entry %2.</source>
        <translation>%1。台帳 %2 番。</translation>
    </message>
    <message>
        <source>%1: %2. Ledger entry %3.</source>
        <translation>%1：%2。台帳 %3 番。</translation>
    </message>
    <message>
        <source>The passphrase file %1 cannot be read.</source>
        <translation>パスフレーズファイル %1 を読めません。</translation>
    </message>
    <message>
        <source>There is no terminal to ask for a passphrase; name a file with --%1.</source>
        <translation>パスフレーズを尋ねる端末がありません。--%1 でファイルを指定してください。</translation>
    </message>
    <message>
        <source>Every view is rebuilt. Events folded: %1.</source>
        <translation>すべてのビューを作り直しました。畳み込んだイベント：%1</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>使い方：%1</translation>
    </message>
    <message>
        <source>There is no verb “%1”. ringi help lists them.</source>
        <translation>「%1」という動詞はありません。ringi help で一覧を表示します。</translation>
    </message>
    <message>
        <source>Everywhere: --json prints one JSON value, --lang en|ja chooses the language, --help explains.
STORE is a file or postgresql://… Without a verb the window opens: ringi [STORE].
Exit status: 0 done, 1 refused or findings, 2 not understood, 3 fault.</source>
        <translation>共通：--json は JSON の値を一つ出力、--lang en|ja は言語の選択、--help は説明。
STORE はファイルまたは postgresql://…。動詞がなければウィンドウを開きます：ringi [STORE]
終了コード：0 完了、1 拒否または検証の指摘、2 指定の誤り、3 障害。</translation>
    </message>
    <message>
        <source>There is no verb “%1”.</source>
        <translation>「%1」という動詞はありません。</translation>
    </message>
    <message>
        <source>%1, version %2, content %3</source>
        <translation>%1、第 %2 版、内容 %3</translation>
    </message>
    <message>
        <source>--hash takes the 64 hexadecimal digits that sign and show print.</source>
        <translation>--hash には、sign や show が示す 64 桁の十六進数を指定してください。</translation>
    </message>
    <message>
        <source>makes a store and enrols its first officer, who administers it</source>
        <translation>保管庫を作成し、最初の担当官を管理者として登録する</translation>
    </message>
    <message>
        <source>enrols an officer with a key of their own</source>
        <translation>担当官を本人の鍵とともに登録する</translation>
    </message>
    <message>
        <source>lists who is enrolled</source>
        <translation>登録されている担当官を一覧にする</translation>
    </message>
    <message>
        <source>makes a store with a believable history, the same for the same seed</source>
        <translation>もっともらしい履歴のある保管庫を作る（同じ種からは同じ履歴）</translation>
    </message>
    <message>
        <source>adds the incidents of another register from CSV files</source>
        <translation>他の台帳の事案を CSV ファイルから加える</translation>
    </message>
    <message>
        <source>lists incidents that match the register&apos;s query language</source>
        <translation>台帳の検索式に合う事案を一覧にする</translation>
    </message>
    <message>
        <source>shows an incident or a measure whole, as it is or as it stood at a time</source>
        <translation>事案または措置の全体を、現在または指定時点の姿で示す</translation>
    </message>
    <message>
        <source>logs an incident</source>
        <translation>事案を記録する</translation>
    </message>
    <message>
        <source>offers an incident to another division</source>
        <translation>事案を他の部門に引き継ぐ</translation>
    </message>
    <message>
        <source>accepts an incident that was offered</source>
        <translation>引継ぎを受け入れる</translation>
    </message>
    <message>
        <source>returns an incident that was offered</source>
        <translation>引継ぎを差し戻す</translation>
    </message>
    <message>
        <source>adds a note to an incident</source>
        <translation>事案にメモを加える</translation>
    </message>
    <message>
        <source>moves an incident to another phase</source>
        <translation>事案の段階を移す</translation>
    </message>
    <message>
        <source>sends a measure round for sign-off</source>
        <translation>措置を回議に付す</translation>
    </message>
    <message>
        <source>prints the text of a measure and signs exactly that at a gate</source>
        <translation>措置の文面を示し、その文面そのものに関門で署名する</translation>
    </message>
    <message>
        <source>folds every view anew from the ledger</source>
        <translation>すべてのビューを台帳から作り直す</translation>
    </message>
    <message>
        <source>keeps a picture of every page of the window, for developers</source>
        <translation>ウィンドウの全ページの画像を保存する（開発者用）</translation>
    </message>
    <message>
        <source>lists the verbs, or explains one</source>
        <translation>動詞の一覧、または一つの動詞の説明</translation>
    </message>
    <message>
        <source>Commits read: %1; events read: %2.</source>
        <translation>読んだコミット：%1、イベント：%2。</translation>
    </message>
    <message>
        <source>The record is intact. %1</source>
        <translation>記録は完全です。%1</translation>
    </message>
    <message>
        <source>The record does not hold: findings above. %1</source>
        <translation>記録は成り立ちません。上の指摘を見てください。%1</translation>
    </message>
    <message>
        <source>Head of the chain: %1</source>
        <translation>連鎖の先頭：%1</translation>
    </message>
    <message>
        <source>Incidents written: %1; ledger entries: %2. Sign in as %3; the passphrase of everybody is: %4</source>
        <translation>書き込んだ事案：%1、台帳の記載：%2。%3 としてサインインできます。全員のパスフレーズは次のとおりです：%4</translation>
    </message>
    <message>
        <source>Stopped as you asked. The store is sound and holds %1 incidents.</source>
        <translation>指示により中止しました。保管庫は健全で、事案の数は %1 です。</translation>
    </message>
    <message>
        <source>Duty officer</source>
        <translation>当直員</translation>
    </message>
    <message>
        <source>Legal reviewer</source>
        <translation>法務審査員</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>管理職</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>監査員</translation>
    </message>
    <message>
        <source>The document does not hold: findings above.</source>
        <translation>文書は成り立ちません。上の指摘のとおりです。</translation>
    </message>
    <message>
        <source>The document fits within itself. Whose keys signed it only the ledger knows: name the store to compare with it.</source>
        <translation>文書はそれ自体としては整合しています。誰の鍵による署名かは台帳でしか分かりません。保管庫を指定して照合してください。</translation>
    </message>
    <message>
        <source>Measure: %1; content hash: %2</source>
        <translation>措置:%1 内容のハッシュ:%2</translation>
    </message>
    <message>
        <source>What is to be verified? Name a STORE, or a document with --document.</source>
        <translation>何を検証しますか。STORE を指定するか、--document で文書を指定してください。</translation>
    </message>
    <message>
        <source>not answered, needed</source>
        <translation>未回答（必須）</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>%1 takes a figure from 0 up.</source>
        <translation>%1 には 0 以上の数を指定してください。</translation>
    </message>
    <message>
        <source>%1 knows no “%2”; it takes one of: %3.</source>
        <translation>%1 に「%2」は指定できません。次のいずれかです：%3。</translation>
    </message>
    <message>
        <source>%1 (not in force)</source>
        <translation>%1（効力なし）</translation>
    </message>
    <message>
        <source>No decision is delegated.</source>
        <translation>専決はありません。</translation>
    </message>
    <message>
        <source>%1. %2 for %3, %4 to %5: %6</source>
        <translation>%1. %3 の代決者 %2、%4 から %5 まで：%6</translation>
    </message>
    <message>
        <source>No deputy is registered.</source>
        <translation>代決者は登録されていません。</translation>
    </message>
    <message>
        <source>No decision matches.</source>
        <translation>該当する決裁はありません。</translation>
    </message>
    <message>
        <source>Decisions written: %1, to %2.</source>
        <translation>%1 件の決裁を %2 に書き出しました。</translation>
    </message>
    <message>
        <source>version %1: %2</source>
        <translation>第%1版：%2</translation>
    </message>
    <message>
        <source>no route</source>
        <translation>経路なし</translation>
    </message>
    <message>
        <source>%1 (a change is proposed)</source>
        <translation>%1（変更案あり）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>this is too large for a route</source>
        <translation>経路としては大きすぎます</translation>
    </message>
    <message>
        <source>this is not JSON: %1</source>
        <translation>JSON ではありません：%1</translation>
    </message>
    <message>
        <source>there is no field “%1”</source>
        <translation>「%1」という項目はありません</translation>
    </message>
    <message>
        <source>“%1” is of the wrong type</source>
        <translation>「%1」の型が違います</translation>
    </message>
    <message>
        <source>“%1” knows no “%2”</source>
        <translation>「%1」に「%2」は指定できません</translation>
    </message>
    <message>
        <source>%1, gate “%2”: %3</source>
        <translation>%1、関門「%2」：%3</translation>
    </message>
    <message>
        <source>%1: sound.</source>
        <translation>%1：問題ありません。</translation>
    </message>
    <message>
        <source>drafts a measure on an incident</source>
        <translation>事案の措置を起案する</translation>
    </message>
    <message>
        <source>writes a measure anew, which voids every signature on it</source>
        <translation>措置を書き直す（署名はすべて無効になる）</translation>
    </message>
    <message>
        <source>keeps files with a measure, which revises it</source>
        <translation>措置にファイルを添付する（改訂になる）</translation>
    </message>
    <message>
        <source>lists the gates a measure would meet, who can sign each, and who is missing</source>
        <translation>措置が通る関門と、署名できる担当官、足りない担当官を一覧する</translation>
    </message>
    <message>
        <source>takes a measure back before it is decided</source>
        <translation>決裁前の措置を取り下げる</translation>
    </message>
    <message>
        <source>answers questions of the legal checklist, or shows them all</source>
        <translation>法務確認表に回答する、または全項目を示す</translation>
    </message>
    <message>
        <source>lets a gate follow the decision because nobody who could sign it is there</source>
        <translation>署名できる担当官が不在の関門を決裁後に回す</translation>
    </message>
    <message>
        <source>reads afterwards what a deputy signed in your absence</source>
        <translation>不在中に代決者が署名したものを後閲する</translation>
    </message>
    <message>
        <source>records that a condition of an approval is met</source>
        <translation>承認の条件が満たされたことを記録する</translation>
    </message>
    <message>
        <source>keeps what you hold against a measure</source>
        <translation>措置への反対意見を残す</translation>
    </message>
    <message>
        <source>declares a conflict of interest; you sign nothing on this measure</source>
        <translation>利害関係を申告する（この措置には署名できなくなる）</translation>
    </message>
    <message>
        <source>revokes an approval</source>
        <translation>承認を取り消す</translation>
    </message>
    <message>
        <source>records that a measure was carried out, and what came of it</source>
        <translation>措置の実施と結果を記録する</translation>
    </message>
    <message>
        <source>closes the review after the fact, by somebody who took no part</source>
        <translation>関与しなかった担当官が事後検証を終える</translation>
    </message>
    <message>
        <source>lists what was decided</source>
        <translation>決裁されたものを一覧する</translation>
    </message>
    <message>
        <source>lists who may sign for whom, and when</source>
        <translation>誰が誰の代わりにいつ署名できるかを一覧する</translation>
    </message>
    <message>
        <source>registers a deputy for an officer who will be away</source>
        <translation>不在になる担当官の代決者を登録する</translation>
    </message>
    <message>
        <source>ends a deputyship of the list early</source>
        <translation>一覧の代決を期限前に終える</translation>
    </message>
    <message>
        <source>lists the standing delegations of decisions</source>
        <translation>専決を一覧する</translation>
    </message>
    <message>
        <source>lets a post decide at your gate, within limits</source>
        <translation>自分の関門の決裁を、限度を定めて役職に専決させる</translation>
    </message>
    <message>
        <source>ends a delegation of the list early</source>
        <translation>一覧の専決を期限前に終える</translation>
    </message>
    <message>
        <source>lists the routes in force and the changes proposed</source>
        <translation>有効な経路と変更案を一覧する</translation>
    </message>
    <message>
        <source>prints a route as its file</source>
        <translation>経路をファイルの形で出力する</translation>
    </message>
    <message>
        <source>reads route files and names every fault in them; needs no store</source>
        <translation>経路ファイルを読み、誤りをすべて示す（保管庫は不要）</translation>
    </message>
    <message>
        <source>proposes a changed route, for a second administrator to publish</source>
        <translation>経路の変更を提案する（公布は別の管理者）</translation>
    </message>
    <message>
        <source>puts the proposed route of a kind of measure into force</source>
        <translation>提案された経路を公布する</translation>
    </message>
    <message>
        <source>drops a proposed route</source>
        <translation>提案された経路を取り下げる</translation>
    </message>
    <message>
        <source>Gate “%1” (%2) is short of officers: needed %3, able to sign %4.</source>
        <translation>関門「%1」（%2）に署名できる担当官が足りません：必要 %3 名、署名可能 %4 名。</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>該当者なし</translation>
    </message>
    <message>
        <source>There is no report “%1”; there is: decision.</source>
        <translation>報告書「%1」はありません。あるのは decision です。</translation>
    </message>
    <message>
        <source>%1 is printed into %2.</source>
        <translation>%1 を %2 に印刷しました。</translation>
    </message>
    <message>
        <source>prints the decided original of a measure as PDF, with its proof inside</source>
        <translation>措置の原議を、証明を添えた PDF として印刷する</translation>
    </message>
    <message>
        <source>%1 (after the decision)</source>
        <translation>%1（決裁後）</translation>
    </message>
    <message>
        <source>Several attachments are named “%1”. Name one by its hash.</source>
        <translation>「%1」という名の添付が複数あります。ハッシュで指定してください。</translation>
    </message>
    <message>
        <source>%1 has no attachment “%2”.</source>
        <translation>%1 に添付「%2」はありません。</translation>
    </message>
    <message>
        <source>The store has the hash of “%1” and not the file.</source>
        <translation>ストアには「%1」のハッシュだけがあり、ファイルはありません。</translation>
    </message>
    <message>
        <source>%1 is there already and stays as it is. Name another file.</source>
        <translation>%1 はすでにあり、そのまま残しました。別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>“%1” is written into %2; its hash is the one on record.</source>
        <translation>「%1」を %2 に書き出しました。ハッシュは記録と一致します。</translation>
    </message>
    <message>
        <source>writes a file that was kept with a measure</source>
        <translation>措置に添付されたファイルを書き出す</translation>
    </message>
    <message>
        <source>The passphrase of %1 is changed.</source>
        <translation>%1 のパスフレーズを変更しました。</translation>
    </message>
    <message>
        <source>changes the passphrase of an officer&apos;s key</source>
        <translation>職員の鍵のパスフレーズを変更する</translation>
    </message>
    <message>
        <source>The public half is in %1: name it with backup --recovery-key. The secret half is in %2: keep it and its passphrase apart from the store and its backups. Without both, encrypted backups cannot be opened by anybody.</source>
        <translation>公開鍵は %1 にあります。backup の --recovery-key で指定してください。秘密鍵は %2 にあります。秘密鍵とそのパスフレーズは、保管庫やバックアップとは別の場所に保管してください。両方がそろわなければ、暗号化されたバックアップは誰にも開けません。</translation>
    </message>
    <message>
        <source>the recovery key</source>
        <translation>復旧鍵</translation>
    </message>
    <message>
        <source>Where is the backup to go? Name a folder with --into, or a file with --output.</source>
        <translation>バックアップの保存先がありません。フォルダーを --into で、またはファイルを --output で指定してください。</translation>
    </message>
    <message>
        <source>--keep goes with --into and takes a figure from 1 up.</source>
        <translation>--keep は --into とともに使い、1 以上の数を指定します。</translation>
    </message>
    <message>
        <source>The backup is in %1; it was read back and holds.</source>
        <translation>バックアップは %1 にあります。読み直して検証しました。</translation>
    </message>
    <message>
        <source>Older backups removed: %1</source>
        <translation>削除した古いバックアップ: %1</translation>
    </message>
    <message>
        <source>Commits: %1; events: %2; kept files: %3; officers&apos; keys: %4.</source>
        <translation>コミット %1 件、イベント %2 件、保管ファイル %3 件、担当官の鍵 %4 件。</translation>
    </message>
    <message>
        <source>The store is restored and its ledger holds. Seconds: %1.</source>
        <translation>保管庫を復元し、台帳を検証しました。所要 %1 秒。</translation>
    </message>
    <message>
        <source>The backup of %1 can be restored; its ledger holds. Seconds: %2.</source>
        <translation>%1 のバックアップは復元でき、台帳の検証も通りました。所要 %2 秒。</translation>
    </message>
    <message>
        <source>The backup cannot be restored: findings above.</source>
        <translation>このバックアップは復元できません。上の指摘を見てください。</translation>
    </message>
    <message>
        <source>backs a store up while it is in use, and reads the backup back</source>
        <translation>使用中の保管庫をバックアップし、読み直して検証する</translation>
    </message>
    <message>
        <source>makes the pair of keys that backups are encrypted to and opened with</source>
        <translation>バックアップの暗号化と復号に使う一組の鍵を作る</translation>
    </message>
    <message>
        <source>makes a store anew from a backup, in a place where there is none</source>
        <translation>バックアップから、何もない場所に保管庫を作り直す</translation>
    </message>
    <message>
        <source>restores a backup into a temporary place, verifies it and reports</source>
        <translation>バックアップを一時的な場所に復元して検証し、結果を報告する</translation>
    </message>
    <message>
        <source>%1 is no file that could be kept.</source>
        <translation>%1 は保管できるファイルではありません。</translation>
    </message>
    <message>
        <source>--urgent takes the reason why it cannot wait.</source>
        <translation>--urgent には、待てない理由を指定してください。</translation>
    </message>
    <message>
        <source>The passphrase file %1 is not text in UTF-8.</source>
        <translation>パスフレーズのファイル %1 は UTF-8 のテキストではありません。</translation>
    </message>
    <message>
        <source>The document holds: its record is the ledger&apos;s, and its pages say the hash and the text that was decided. The rest of the pages is not compared: print it anew to be sure of it.</source>
        <translation>文書は正当です。添付の記録は台帳と一致し、紙面には決裁された本文とそのハッシュがあります。紙面のその他の部分は照合していません。確かめるには改めて印刷してください。</translation>
    </message>
    <message>
        <source>%1 (suspended; remove from the circle)</source>
        <translation>%1（停止中。構成員から外してください）</translation>
    </message>
    <message>
        <source>%1 (has a new key; add again or remove)</source>
        <translation>%1（鍵が新しくなりました。追加し直すか外してください）</translation>
    </message>
    <message>
        <source>There is no compartment.</source>
        <translation>区画はありません。</translation>
    </message>
    <message>
        <source>Nothing of it has been opened.</source>
        <translation>開封されたものはありません。</translation>
    </message>
    <message>
        <source>File %1: %2</source>
        <translation>ファイル%1：%2</translation>
    </message>
    <message>
        <source>“%1” is written into %2, where it is no longer sealed.</source>
        <translation>「%1」を%2に書き出しました。そこでは封緘されていません。</translation>
    </message>
    <message>
        <source>One entry is named by --incident and --entry together.</source>
        <translation>一件を指定するには --incident と --entry を併せて指定してください。</translation>
    </message>
    <message>
        <source>A file of the entry is named by --file and written to --output.</source>
        <translation>記録のファイルは --file で指定し、--output に書き出します。</translation>
    </message>
    <message>
        <source>lists the compartments, who is in them and what of them was waived</source>
        <translation>区画と、その構成員、放棄された秘匿特権を一覧表示します</translation>
    </message>
    <message>
        <source>makes a compartment whose entries only its members can open</source>
        <translation>構成員だけが開封できる区画を作成します</translation>
    </message>
    <message>
        <source>lets another officer into a compartment</source>
        <translation>区画に構成員を追加します</translation>
    </message>
    <message>
        <source>takes an officer out of a compartment; what comes later is sealed anew</source>
        <translation>区画から構成員を外します。以後は新しい鍵で封緘されます</translation>
    </message>
    <message>
        <source>lists who opened which entry of a compartment, and when</source>
        <translation>区画の記録を誰がいつ開封したかを一覧表示します</translation>
    </message>
    <message>
        <source>adds an entry to an incident that only a compartment&apos;s members can open</source>
        <translation>区画の構成員だけが開封できる記録を事案に追加します</translation>
    </message>
    <message>
        <source>records that you open a sealed entry, and prints it</source>
        <translation>開封したことを記録し、封緘記録を表示します</translation>
    </message>
    <message>
        <source>waives a legal privilege, of one entry or of a whole compartment</source>
        <translation>一件または区画全体の秘匿特権を放棄します</translation>
    </message>
    <message>
        <source>opens an entry whose privilege is waived and makes it a note</source>
        <translation>秘匿特権が放棄された記録を開封し、メモにします</translation>
    </message>
    <message>
        <source>Nothing was read that is yours to know.</source>
        <translation>あなたが確認できる閲覧の記録はありません。</translation>
    </message>
    <message>
        <source>lets only these divisions and officers read an incident</source>
        <translation>インシデントを閲覧できる者を、指定した部門と担当官に限ります</translation>
    </message>
    <message>
        <source>lets everybody read an incident again</source>
        <translation>インシデントの閲覧制限を解除し、全員に公開します</translation>
    </message>
    <message>
        <source>lists who read, exported or printed what, as far as it is yours to know</source>
        <translation>誰が何を閲覧し、書き出し、印刷したかを、確認できる範囲で一覧にします</translation>
    </message>
    <message>
        <source>%1. %2: %3, proposed by %4, %5</source>
        <translation>%1. %2：%3（提案者 %4、%5）</translation>
    </message>
    <message>
        <source>Nothing waits for a second person.</source>
        <translation>承認待ちの提案はありません。</translation>
    </message>
    <message>
        <source>%1. Ledger entry %2. It waits for a second person: proposal %3.</source>
        <translation>%1。台帳 %2 番。別の者の承認を待っています（提案 %3）。</translation>
    </message>
    <message>
        <source>– %1: %2</source>
        <translation>× %1：%2</translation>
    </message>
    <message>
        <source>+ %1: %2 (%3)</source>
        <translation>○ %1：%2（%3）</translation>
    </message>
    <message>
        <source>gives an officer a division and posts, with their terms</source>
        <translation>担当官に部門と、任期を付した役職を与える</translation>
    </message>
    <message>
        <source>suspends an officer at once</source>
        <translation>担当官を直ちに停止する</translation>
    </message>
    <message>
        <source>lets a suspended officer act again</source>
        <translation>停止中の担当官を復帰させる</translation>
    </message>
    <message>
        <source>gives an officer who lost the passphrase a new key</source>
        <translation>パスフレーズを失った担当官の鍵を交換する</translation>
    </message>
    <message>
        <source>lists what waits for a second person</source>
        <translation>別の者の承認を待つ提案を一覧する</translation>
    </message>
    <message>
        <source>confirms what another administrator proposed</source>
        <translation>別の管理者の提案を承認する</translation>
    </message>
    <message>
        <source>drops a proposal that waits for a second person</source>
        <translation>承認待ちの提案を取り下げる</translation>
    </message>
    <message>
        <source>says what an officer may do, by which post, and who gave it</source>
        <translation>担当官の権限を、根拠の役職と付与者とともに示す</translation>
    </message>
    <message>
        <source>--term %1: not a term. Write POST:FROM/UNTIL with times as 2026-11-19T09:00:00+09:00; “..” leaves an end open.</source>
        <translation>--term %1：任期として読み取れません。POST:FROM/UNTIL の形で、時刻は 2026-11-19T09:00:00+09:00 のように書いてください。「..」は期限なしです。</translation>
    </message>
    <message>
        <source>Passphrase or PIN of %1:</source>
        <translation>%1のパスフレーズまたはPIN:</translation>
    </message>
    <message>
        <source>PIN of the hardware token of %1:</source>
        <translation>%1のハードウェアトークンのPIN:</translation>
    </message>
    <message>
        <source>%1, serial number %2: %3</source>
        <translation>%1、シリアル番号 %2: %3</translation>
    </message>
    <message>
        <source>  its PIN is locked</source>
        <translation>  PINがロックされています</translation>
    </message>
    <message>
        <source>  key “%1”: %2</source>
        <translation>  鍵「%1」: %2</translation>
    </message>
    <message>
        <source>  key “%1” cannot sign here: it is no Ed25519 key</source>
        <translation>  鍵「%1」では署名できません。Ed25519の鍵ではありません</translation>
    </message>
    <message>
        <source>No hardware token is plugged in.</source>
        <translation>ハードウェアトークンが挿されていません。</translation>
    </message>
    <message>
        <source>lists the hardware tokens that are plugged in, and their keys</source>
        <translation>挿されているハードウェアトークンとその鍵を一覧にする</translation>
    </message>
    <message>
        <source>%1 “%2”: %3 entries go for good.</source>
        <translation>%1「%2」: 記載%3件が完全に失われます。</translation>
    </message>
    <message>
        <source>With it go the measures %1.</source>
        <translation>措置%1も併せて失われます。</translation>
    </message>
    <message>
        <source>Nothing was erased. Call it with --confirm %1 to do it.</source>
        <translation>まだ何も消去していません。実行するには --confirm %1 を付けてください。</translation>
    </message>
    <message>
        <source>%1 is erased. Backups made before still hold it, and so may the disk: see to both.</source>
        <translation>%1を消去しました。以前のバックアップには残っており、ディスクにも残り得ます。両方に対処してください。</translation>
    </message>
    <message>
        <source>--confirm takes the number of the record that is erased, %1.</source>
        <translation>--confirm には消去する記録の番号%1を指定します。</translation>
    </message>
    <message>
        <source>Signed by %1; the second signature is missing.
%2</source>
        <translation>%1が署名しました。副署がまだありません。
%2</translation>
    </message>
    <message>
        <source>Signed by %1 and %2.
%3</source>
        <translation>%1と%2が署名しました。
%3</translation>
    </message>
    <message>
        <source>No checkpoint was made yet.</source>
        <translation>検証点はまだ作成されていません。</translation>
    </message>
    <message>
        <source>The record does not hold, so nothing was signed.</source>
        <translation>記録の検証に合格しなかったため、署名していません。</translation>
    </message>
    <message>
        <source>The checkpoint is written into %1.
%2</source>
        <translation>検証点を%1に書き出しました。
%2</translation>
    </message>
    <message>
        <source>%1 was erased under %2 on %3.</source>
        <translation>%1は%3に%2に基づき消去されました。</translation>
    </message>
    <message>
        <source>carries out an erasure: shows what goes, and removes it for good</source>
        <translation>記録の消去を実施する。失われる内容を示し、完全に除去する</translation>
    </message>
    <message>
        <source>reads the ledger and reports what does not hold, or compares a checkpoint or an original with it</source>
        <translation>台帳を読んで合格しない箇所を報告する。検証点や原議との照合もできる</translation>
    </message>
    <message>
        <source>verifies the ledger and signs where it ends, or signs that as the second</source>
        <translation>台帳を検証してその末尾に署名する。または二人目として副署する</translation>
    </message>
    <message>
        <source>Entries up to %1 were taken as verified.</source>
        <translation>記載%1までは検証済みとして扱いました。</translation>
    </message>
    <message>
        <source>Everybody who could sign gate “%1” (%2) is needed at another one; one person signs one gate only.</source>
        <translation>関門「%1」（%2）に署名できる担当官は、全員が他の関門に必要です。一人が署名できる関門は一つだけです。</translation>
    </message>
    <message>
        <source>Over %1 entries, stamped at %2 by %3.</source>
        <translation>%1 件の記録に対して %2 に押印、%3。</translation>
    </message>
    <message>
        <source>No checkpoint was time-stamped yet.</source>
        <translation>タイムスタンプのある検証点はまだありません。</translation>
    </message>
    <message>
        <source>The request is written into %1. Take it to the authority, and give what it answers to --answer.</source>
        <translation>要求を %1 に書き込みました。認証局に持参し、その応答を --answer に指定してください。</translation>
    </message>
    <message>
        <source>The time-stamp is written into %1.</source>
        <translation>タイムスタンプを %1 に書き込みました。</translation>
    </message>
    <message>
        <source>--ask takes an address that begins with http:// or https://.</source>
        <translation>--ask には http:// または https:// で始まるアドレスを指定してください。</translation>
    </message>
    <message>
        <source>Whom is the answer to be believed from? Name the authority&apos;s certificates with --trust.</source>
        <translation>誰の応答を信じるのですか。--trust で認証局の証明書を指定してください。</translation>
    </message>
    <message>
        <source>has an authority outside of the office state when a checkpoint was there</source>
        <translation>検証点の存在した時刻を組織の外の認証局に証明させます</translation>
    </message>
    <message>
        <source>Give a query or --view, not both.</source>
        <translation>検索式と --view は同時に指定できません。</translation>
    </message>
    <message>
        <source>No view “%1” is shared with you. See `views list`.</source>
        <translation>「%1」という表示は共有されていません。`views list` で確かめてください。</translation>
    </message>
    <message>
        <source>No view is shared with you.</source>
        <translation>共有されている表示はありません。</translation>
    </message>
    <message>
        <source>puts tags on an incident and takes tags off</source>
        <translation>事案のタグを付け外しする</translation>
    </message>
    <message>
        <source>lists the views of the register that are shared with you</source>
        <translation>自分に共有されている一覧の表示を一覧する</translation>
    </message>
    <message>
        <source>shares a view of the register with your division, or with everybody</source>
        <translation>一覧の表示を自分の部門または全員と共有する</translation>
    </message>
    <message>
        <source>puts another name and question in the place of a shared view</source>
        <translation>共有表示の名前と検索式を置き換える</translation>
    </message>
    <message>
        <source>withdraws a shared view</source>
        <translation>共有表示を取り下げる</translation>
    </message>
    <message>
        <source>Nothing has “%1”: found with “%2”.</source>
        <translation>「%1」を含むものはありません。「%2」で検索しました。</translation>
    </message>
    <message>
        <source>Nothing on record says that.</source>
        <translation>該当する記録はありません。</translation>
    </message>
    <message>
        <source>searches incidents, measures and officers and says where the text stands</source>
        <translation>事案、措置、担当官を検索し、該当箇所を示す</translation>
    </message>
    <message numerus="yes">
        <source>The view “%1” differs from the ledger in %n row(s); the first is %2.</source>
        <translation>
            <numerusform>ビュー「%1」は台帳と %n 行で一致しません。最初の行は %2 です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every view is what the ledger says.</source>
        <translation>すべてのビューは台帳と一致しています。</translation>
    </message>
    <message>
        <source>ringi rebuild makes every view anew from the ledger.</source>
        <translation>ringi rebuild ですべてのビューを台帳から作り直せます。</translation>
    </message>
</context>
<context>
    <name>ringi::VerifyChoice</name>
    <message>
        <source>What is verified</source>
        <translation>検証の範囲</translation>
    </message>
    <message>
        <source>The whole ledger</source>
        <translation>台帳全体</translation>
    </message>
    <message>
        <source>Since the last verification</source>
        <translation>前回の検証以降</translation>
    </message>
    <message>
        <source>Since the last checkpoint</source>
        <translation>前回の検証点以降</translation>
    </message>
</context>
<context>
    <name>ringi::VerifyStrip</name>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Progress of the verification</source>
        <translation>検証の進み具合</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>検証中</translation>
    </message>
    <message>
        <source>%1 entries, %2 events checked at %3</source>
        <translation>記録 %1 件、出来事 %2 件を %3 に検査</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>検出 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped, nothing found so far</source>
        <translation>中止。ここまで検出なし</translation>
    </message>
    <message>
        <source>The ledger is intact</source>
        <translation>台帳に異常なし</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>Entries up to %1 were taken as verified.</source>
        <translation>記録%1までは検証済みとみなしました。</translation>
    </message>
    <message>
        <source>This machine had not verified it before, so all of it was read.</source>
        <translation>この機器での検証は初めてなので、全体を読みました。</translation>
    </message>
    <message>
        <source>There is no checkpoint with two signatures yet, so all of it was read.</source>
        <translation>二人の署名がそろった検証点がまだないので、全体を読みました。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>two statements</comment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>ringi::ViewpointPanel</name>
    <message>
        <source>Severity</source>
        <translation>深刻度</translation>
    </message>
    <message>
        <source>highest of three viewpoints</source>
        <translation>3つの観点の最大値</translation>
    </message>
    <message>
        <source>Overall severity</source>
        <translation>総合の深刻度</translation>
    </message>
    <message>
        <source>as the viewpoints say</source>
        <translation>観点のとおり</translation>
    </message>
    <message>
        <source>Why the severity is set by hand</source>
        <translation>手動で設定する理由</translation>
    </message>
    <message>
        <source>Reason for the severity set by hand</source>
        <translation>深刻度を手動設定した理由</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>手動設定</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>未評価</translation>
    </message>
</context>
<context>
    <name>ringi::WaitingPanel</name>
    <message>
        <source>Confirm…</source>
        <translation>承認…</translation>
    </message>
    <message>
        <source>Drop proposal…</source>
        <translation>提案の取下げ…</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>別の者の承認待ち</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>担当官</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>提案者</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>提案日時</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>what is proposed, of whom, in detail</comment>
        <translation>%1：%2。%3</translation>
    </message>
</context>
<context>
    <name>ringi::WayAheadDialog</name>
    <message>
        <source>Nobody can sign this gate. Register a deputy, or ask an administrator.</source>
        <translation>この関門に署名できる者がいません。代決者を登録するか、管理者に相談してください。</translation>
    </message>
    <message numerus="yes">
        <source>%1 signatures are needed, but only %n officer(s) can sign.</source>
        <translation>
            <numerusform>%1 人の署名が必要ですが、署名できるのは %n 人です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The way ahead</source>
        <translation>これからの経路</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number and kind</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Gates on the way</source>
        <translation>経路上の関門</translation>
    </message>
    <message>
        <source>Urgent: some gates may come after the decision</source>
        <translation>緊急：一部の関門を決裁後に回す</translation>
    </message>
    <message>
        <source>Why it cannot wait</source>
        <translation>待てない理由</translation>
    </message>
    <message>
        <source>required; every urgent sheet is counted</source>
        <translation>必須。緊急の決裁書は集計されます</translation>
    </message>
    <message>
        <source>No route is published for this kind of measure. An administrator has to publish one.</source>
        <translation>この種別の経路は公布されていません。管理者が公布する必要があります。</translation>
    </message>
    <message numerus="yes">
        <source>%n gate(s) on route version %1.</source>
        <translation>
            <numerusform>経路第%1版、関門 %n 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come(s) after the decision.</source>
        <translation>
            <numerusform>%n 件は決裁後です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gate(s) cannot be passed as things are.</source>
        <translation>
            <numerusform>現状では %n 件の関門を通過できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ほか %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>due in %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>usually %1 (n = %2)</source>
        <translation>通常 %1（n = %2）</translation>
    </message>
    <message>
        <source>after the decision</source>
        <translation>決裁後</translation>
    </message>
    <message>
        <source>Say why it cannot wait.</source>
        <translation>待てない理由を書いてください。</translation>
    </message>
    <message>
        <source>Everybody who can sign this gate is needed at another one, and one person signs one gate only. Register a deputy, or ask an administrator.</source>
        <translation>この関門に署名できる担当官は全員が他の関門に必要です。一人が署名できる関門は一つだけです。代決者を登録するか、管理者に相談してください。</translation>
    </message>
</context>
<context>
    <name>ringi::WelcomePage</name>
    <message>
        <source>Ringi</source>
        <translation>稟議</translation>
    </message>
    <message>
        <source>Incidents, custody, sign-off and proof for a cybersecurity headquarters. Everything is kept in a store: a file, or a database on a server.</source>
        <translation>サイバーセキュリティ本部のための、事案・所管・決裁・証明の記録。すべては保管庫(ファイル、またはサーバー上のデータベース)に収められます。</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>最近開いたもの</translation>
    </message>
    <message>
        <source>/path/to/store.ringi or postgresql://server/database</source>
        <translation>/path/to/store.ringi または postgresql://server/database</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation>保管庫を開く</translation>
    </message>
    <message>
        <source>Place of the store</source>
        <translation>保管庫の場所</translation>
    </message>
    <message>
        <source>Create a new store…</source>
        <translation>新しい保管庫を作成…</translation>
    </message>
    <message>
        <source>Or begin anew</source>
        <translation>または新しく始める</translation>
    </message>
    <message>
        <source>Ringi stores (*.ringi);;All files (*)</source>
        <translation>稟議の保管庫 (*.ringi);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>ringi::WordsDialog</name>
    <message>
        <source>Words of the register</source>
        <translation>元の一覧の語</translation>
    </message>
    <message>
        <source>Every other word</source>
        <translation>その他の語</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>Another word of the register</source>
        <translation>元の一覧の別の語</translation>
    </message>
    <message>
        <source>Add word</source>
        <translation>語を追加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>反映</translation>
    </message>
</context>
<context>
    <name>ringi::WorkPage</name>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
</context>
<context>
    <name>ringi::ZoneClocks</name>
    <message>
        <source>Time in JST and UTC</source>
        <translation>JST と UTC の時刻</translation>
    </message>
    <message>
        <source>UTC · %1</source>
        <translation>UTC · %1</translation>
    </message>
    <message>
        <source>JST · %1</source>
        <translation>JST · %1</translation>
    </message>
</context>
<context>
    <name>ringi::kit::ChartWidget</name>
    <message>
        <source>No data</source>
        <translation>データなし</translation>
    </message>
</context>
<context>
    <name>ringi::kit::Chip</name>
    <message>
        <source>%1 %2</source>
        <comment>filter and its value</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ringi::kit::ClockFace</name>
    <message>
        <source>%1 Japan time</source>
        <translation>日本時間 %1</translation>
    </message>
    <message>
        <source>JST</source>
        <translation>JST</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time zone and date</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>M月d日(ddd)</translation>
    </message>
</context>
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
    <message>
        <source>Sent by %1 to %2 at %3, returned %4</source>
        <translation>%1が%2へ%3に送付、%4に差戻し</translation>
    </message>
</context>
<context>
    <name>ringi::kit::DeadlineRuler</name>
    <message>
        <source>Deadlines</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <translation>%1、期限 %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
</context>
<context>
    <name>ringi::kit::DialogFrame</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ringi::kit::ExerciseBanner</name>
    <message>
        <source>EXERCISE</source>
        <translation>訓練</translation>
    </message>
</context>
<context>
    <name>ringi::kit::GateGraph</name>
    <message>
        <source>met</source>
        <translation>充足</translation>
    </message>
    <message>
        <source>running</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>回答待ち</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>関門</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>after the decision</source>
        <translation>決裁後</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>進行不能</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>予定</translation>
    </message>
</context>
<context>
    <name>ringi::kit::HeatMatrix</name>
    <message>
        <source>none possible</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1から%2へ：%3</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>少</translation>
    </message>
    <message>
        <source>more</source>
        <translation>多</translation>
    </message>
</context>
<context>
    <name>ringi::kit::Histogram</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2 in all, %3</source>
        <translation>%1、計%2、%3</translation>
    </message>
</context>
<context>
    <name>ringi::kit::LineChart</name>
    <message>
        <source>%1: %2 %3, %4 %5</source>
        <translation>%1：%3 %2、%5 %4</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count and what is counted</comment>
        <translation>%2 %1</translation>
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
    <name>ringi::kit::MedianP90</name>
    <message>
        <source>%1: median %2 %4, 90th percentile %3 %4</source>
        <translation>%1：中央値 %2 %4、90パーセンタイル %3 %4</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>p90</source>
        <comment>90th percentile</comment>
        <translation>p90</translation>
    </message>
</context>
<context>
    <name>ringi::kit::Meter</name>
    <message>
        <source>%1 to %2 of 100</source>
        <translation>100 のうち %1 から %2</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>100 のうち %1</translation>
    </message>
</context>
<context>
    <name>ringi::kit::PhaseStepper</name>
    <message>
        <source>Phases</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>done</source>
        <translation>済み</translation>
    </message>
    <message>
        <source>current</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>未着手</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1、%2、%3</translation>
    </message>
</context>
<context>
    <name>ringi::kit::SheetPicture</name>
    <message>
        <source>by a deputy</source>
        <translation>代理による</translation>
    </message>
    <message>
        <source>with conditions</source>
        <translation>条件付き</translation>
    </message>
    <message>
        <source>views later, does not block</source>
        <translation>後閲（進行を妨げない）</translation>
    </message>
    <message>
        <source>delegated</source>
        <translation>専決</translation>
    </message>
</context>
<context>
    <name>ringi::kit::SignoffSheet</name>
    <message>
        <source>not yet asked</source>
        <translation>未回付</translation>
    </message>
    <message>
        <source>next</source>
        <translation>次</translation>
    </message>
    <message>
        <source>your turn</source>
        <translation>あなたの番</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>approved by a deputy</source>
        <translation>代理承認</translation>
    </message>
    <message>
        <source>approved with conditions</source>
        <translation>条件付き承認</translation>
    </message>
    <message>
        <source>views later, does not block</source>
        <translation>後閲（進行を妨げない）</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>差戻し</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>否決</translation>
    </message>
    <message>
        <source>void, the text has changed since</source>
        <translation>無効（その後に本文が変更）</translation>
    </message>
    <message>
        <source>Sign-off sheet</source>
        <translation>決裁書</translation>
    </message>
    <message>
        <source>approved under a standing delegation</source>
        <translation>専決で承認</translation>
    </message>
    <message>
        <source>held, not judged yet</source>
        <translation>保留、判断前</translation>
    </message>
    <message>
        <source>to be viewed later by the officer the deputy stood for</source>
        <translation>代決された本人が後閲します</translation>
    </message>
    <message>
        <source>hash begins with %1</source>
        <translation>ハッシュの先頭 %1</translation>
    </message>
</context>
<context>
    <name>ringi::kit::StackedBars</name>
    <message>
        <source>%1, %2: %3 of %4</source>
        <translation>%1、%2：%4 件中 %3 件</translation>
    </message>
</context>
<context>
    <name>ringi::kit::StatePane</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>ringi::kit::Tile</name>
    <message>
        <source>Definition of %1</source>
        <translation>%1 の定義</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4</source>
        <translation>%1：%2 %3、%4</translation>
    </message>
</context>
</TS>
