// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A demonstration store, and records brought into the state that a case needs, all by verbs.
#pragma once

#include "everypost.h"
#include "ringiprocess.h"

#include <optional>

namespace ringi::test {

/// Officers of the demonstration.
namespace cast {
inline const QString duty = QStringLiteral("Endo Haruka 遠藤 遥");
inline const QString drafter = QStringLiteral("Arisawa Nao 有沢 奈緒");
inline const QString headOfOperations = QStringLiteral("Godai Shunsuke 五代 俊介");
inline const QString deputy = QStringLiteral("Okabe Rina 岡部 里奈");
inline const QString analyst = QStringLiteral("Ogata Mizuki 緒方 瑞希");
inline const QString counsel = QStringLiteral("Nanase Yui 七瀬 結衣");
inline const QString secondCounsel = QStringLiteral("Mikage Toru 御影 透");
inline const QString headOfLegal = QStringLiteral("Moriyama Kanako 守山 加奈子");
inline const QString planner = QStringLiteral("Orito Sayaka 折戸 さやか");
inline const QString liaison = QStringLiteral("Emily Tanabe");
inline const QString director = QStringLiteral("Kusakabe Tomoe 日下部 巴");
inline const QString auditor = QStringLiteral("Shiba Norihiko 斯波 紀彦");
inline const QString administrator = QStringLiteral("Kuze Minoru 久世 実");
inline const QString secondAdministrator = QStringLiteral("Nomura Akane 野村 茜");
inline const QString program = QStringLiteral("Sensor intake センサー受付");
inline const QString suspended = QStringLiteral("Judith Arima");
} // namespace cast

/// Among the words of a call: a file that is not there yet.
inline const QString kNewFile = QStringLiteral("<a new file>");

struct VerbCall
{
    QStringList words; ///< without the store
    QByteArray input;
    QString store = {}; ///< another than that of the demonstration
};

/// The store, and records in the state a case needs.
class Casework
{
public:
    explicit Casework(RingiProcess &ringi);

    Ran ask(const QString &officer, const VerbCall &call) const;
    /// What the call comes to for each of them, the store being as it is now. Nothing of it remains.
    QList<Ran> tryAs(const QStringList &officers, const VerbCall &call) const;
    [[nodiscard]] const EveryPost &everyPost() const { return *m_everyPost; }
    QString path(const QString &name) const { return m_ringi.path(name); }
    QString write(const QString &name, const QByteArray &bytes) const { return m_ringi.write(name, bytes); }
    QString passphraseFile() const { return m_ringi.passphraseFile(); }

    /// By two administrators.
    void appoint(const QString &officer, Division division, const QList<Post> &posts) const;
    QString incident();
    QString offered();
    QString restricted();
    QString drafted();
    QString submitted();
    void submit(const QString &measure) const;
    void approve(const QString &officer, const QString &measure, const QString &gate) const;
    QString cleared(); ///< by Legal
    QString approved(const QStringList &more = {});
    QString decidedByDeputy(); ///< for the head of Operations who is tried
    QString carriedOut();
    QString erasureOf(const QString &record); ///< decided
    /// The counsel of Legal and the head of Operations who are tried are its members, with two who are not.
    QString compartment(const QString &kind);
    QString sealed(const QString &compartment); ///< an incident with an entry
    QString proposal();                         ///< of an enrolment
    QString changedRoute();                     ///< a file
    QString sharedView();                       ///< by the head of operations, with his division
    void proposeRoute();                        ///< once, for it waits then
    [[nodiscard]] QStringList registering(const QString &absent, const QString &deputy) const;
    QString deputyship();
    [[nodiscard]] QStringList delegating() const;
    QString delegation();
    QByteArray timestampRequest(); ///< for a checkpoint of two officers

    /// Restricts the incident that was logged last.
    void restrictTo(Division division, const QStringList &officers) const;
    /// Whether it names that incident or a measure on it.
    [[nodiscard]] bool isOnRecord(const VerbCall &call) const;
    /// The same with numbers that were never given.
    [[nodiscard]] VerbCall onNothing(const VerbCall &call) const;

    /// Does it, or the test ends here.
    Ran perform(const QString &officer, const QStringList &words, const QByteArray &input = {}) const;

private:
    QString last(const QString &list) const; ///< of "proposals", "deputy" or "delegate"
    Ran tryOnce(const QString &officer, const VerbCall &call) const;
    void endPowers() const;

    RingiProcess &m_ringi;
    QString m_store;
    std::optional<EveryPost> m_everyPost;
    QString m_incident;
    QString m_measure;
    int m_compartments = 0;
    int m_newcomers = 0;
    int m_routes = 0;
    int m_views = 0;
    bool m_isRouteProposed = false;
};

} // namespace ringi::test
