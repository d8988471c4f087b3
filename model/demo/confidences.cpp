// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/confidences.h"

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

constexpr auto kSourcesEnglish =
    std::to_array<QStringView>({u"An engineer at {org} spoke to us on the telephone and does not want to be named. He "
                                u"saw {malware} on the {system} "
                                u"two days before it was reported, and was told to say nothing.",
                                u"{partner} passed this on orally and asks that it is not written anywhere else: the "
                                u"operators of {relay} have been "
                                u"known to them since spring.",
                                u"The account {user} was shown to our analyst by its owner, who must not be put at "
                                u"risk. Never name him to {org}."});
constexpr auto kSourcesJapanese = std::to_array<QStringView>(
    {u"{org}の技術者が匿名を条件に電話で話してくれた。届出の二日前に{system}で{malware}"
     u"を確認したが、口外しないよう言われたとのこと。",
     u"{partner}から口頭で伝えられ、ほかに記録しないよう求められている。{relay}の運用者は春から把握していたという。",
     u"アカウント{user}は本人が当方の分析官に見せたもの。本人に危険が及ばないよう、{org}には決して名を出さないこと。"});
constexpr auto kSourceLabelsEnglish = std::to_array<QStringView>({u"Who told us", u"From a partner", u"A witness"});
constexpr auto kSourceLabelsJapanese =
    std::to_array<QStringView>({u"情報提供者について", u"海外機関からの情報", u"目撃者について"});

constexpr auto kAdviceEnglish = std::to_array<QStringView>(
    {u"In my view we may ask {org} for the records of {ip} by consent. Without it, a court would look at this as a "
     u"search, and the grounds are thin.",
     u"The notice names {domain}. If its holder turns out to be a victim too, he has a claim; keep the wording to what "
     u"is "
     u"certain.",
     u"Telling {partner} before {org} has agreed would breach what we promised. Wait for the letter."});
constexpr auto kAdviceJapanese = std::to_array<QStringView>(
    {u"{org}の同意があれば{ip}"
     u"の記録の提出を求めることができると考える。同意がなければ捜索に当たると見られ、根拠は弱い。",
     u"注意喚起は{domain}を名指ししている。保有者も被害者であれば損害の主張があり得る。確実なことだけを書くこと。",
     u"{org}の了承前に{partner}へ知らせることは約束に反する。書面を待つこと。"});
constexpr auto kAdviceLabelsEnglish =
    std::to_array<QStringView>({u"Advice on the request", u"Advice on the notice", u"Advice on sharing"});
constexpr auto kAdviceLabelsJapanese =
    std::to_array<QStringView>({u"要請に関する意見", u"注意喚起に関する意見", u"提供に関する意見"});

} // namespace

Confidences::Confidences(const Staff &staff, Pen &pen, Randomness &randomness, int everyNotes, Told told)
    : m_staff(staff)
    , m_pen(pen)
    , m_randomness(randomness)
    , m_everyNotes(everyNotes)
    , m_told(std::move(told))
{
    m_sources.members = {&staff.named(u"Nagase Hikaru 永瀬 光"), &staff.head(Division::Intelligence),
                         &staff.named(u"Endo Haruka 遠藤 遥")};
    m_advice.members = {&staff.named(u"Hasegawa Ryo 長谷川 諒"), &staff.named(u"Judith Arima"),
                        &staff.head(Division::Operations), &staff.named(u"Endo Haruka 遠藤 遥")};
}

void Confidences::create(Instant at)
{
    make(m_sources, u"Human sources 情報提供者"_s, CompartmentKind::Source, at);
    make(m_advice, u"Legal advice 法務意見"_s, CompartmentKind::Privilege, at);
}

void Confidences::make(Circle &circle, const QString &name, CompartmentKind kind, Instant at)
{
    circle.id = m_randomness.id<CompartmentId>();
    NewCompartment compartment{circle.id, name, kind, Tlp::AmberStrict, {}};
    for (const Session *member : circle.members.mid(1))
        compartment.others.append(member->officer);
    const Session &by = *circle.members.first();
    m_told(m_pen.write(
        by, [&](Sealer &sealer) { return sealer.create(by, compartment); }, at));
}

void Confidences::besideNote(const CaseFile &file, Instant at)
{
    if (++m_notes % m_everyNotes != 0 || !file.circle.isEmpty()) // its members may be outside the circle
        return;
    if (m_notes / m_everyNotes % 2 == 1)
        seal(m_sources, file, {kSourceLabelsEnglish, kSourceLabelsJapanese}, {kSourcesEnglish, kSourcesJapanese}, at);
    else
        seal(m_advice, file, {kAdviceLabelsEnglish, kAdviceLabelsJapanese}, {kAdviceEnglish, kAdviceJapanese}, at);
}

/// Every second one is read by another member at once, and the third advice is waived.
void Confidences::seal(Circle &circle, const CaseFile &file, BothTexts labels, BothTexts texts, Instant at)
{
    const auto which = size_t(circle.entries) % texts.in(file.tongue).size();
    const QString label = file.cast.fill(labels.in(file.tongue)[which]);
    const NewEntry entry{file.incident, circle.id, {}, label, file.cast.fill(texts.in(file.tongue)[which]), {}};
    const Session &by = *circle.members.first();
    m_told(m_pen.write(
        by, [&](Sealer &sealer) { return sealer.seal(by, entry); }, at));

    const EntryRef sealed{file.incident, ++m_entries[file.incident]};
    if (++circle.entries % 2 == 0)
        m_told(m_pen.write(*circle.members[1], ForCompartment{circle.id, OpenEntry{sealed, {}}}, at));
    if (&circle == &m_advice && circle.entries == 3)
        m_told(m_pen.write(
            m_staff.head(Division::Legal),
            ForCompartment{circle.id, WaivePrivilege{sealed, u"The court has asked for it. 裁判所の求めによる。"_s}},
            at));
}

} // namespace ringi
