// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A reviewer whose key is in a hardware token signs a sheet in the window, and is told when the token is not there.
#include "ledger/verifier.h"
#include "support/softtoken.h"
#include "token/pkcs11tokens.h"
#include "ui/officers/keychoice.h"
#include "ui/officers/officerdialogs.h"
#include "ui/signoff/signoffroom.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>

using namespace ringi;
using namespace ringi::test;
using namespace Qt::StringLiterals;

namespace {

bool says(const QWidget *widget, const QString &words)
{
    const auto labels = widget->findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(words); });
}

/// The token is there before the module is loaded, and the module before the office.
struct Pocket
{
    Pocket()
    {
        if (soft.whyNot().isEmpty())
            token = soft.make(u"Ueda"_s);
    }

    SoftTokens soft;
    QString token;
    Pkcs11Tokens tokens{SoftTokens::module()};
};

class Room : public SignoffRoom
{
public:
    using SignoffRoom::SignoffRoom;

    LiveOffice &office() { return m_office; }
    MeasureId sheetForCounsel()
    {
        const MeasureId measure = aSheet();
        answersTheChecklist(measure);
        return measure;
    }
    auto open(const MeasureId &measure) { return opened(Who::LegalHead, measure); }
    static QLineEdit *secretOf(const DecidePanel *panel) { return passphraseOf(panel); }
};

} // namespace

class SignWithTokenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        RINGI_NEED_TOKENS(m_pocket.soft);
        kit::dress(*static_cast<QApplication *>(QCoreApplication::instance()), kit::light());
        m_room = std::make_unique<Room>(&m_pocket.tokens);
        m_room->office().enrol(Who::LegalHead, u"Hoshino Ai"_s, Division::Legal, Post::Counsel, m_pocket.token, kPin);
    }

    void init() { m_pocket.soft.setMood({}); }

    void theSheetIsSignedWithThePin()
    {
        const MeasureId measure = m_room->sheetForCounsel();
        const auto page = m_room->open(measure);

        sign(page.get(), kPin);

        QTRY_COMPARE(m_room->office().measure(measure).stamps.size(), 1);
        NoProgress progress;
        QVERIFY(verify(*m_room->office().as(Who::LegalHead).openLedger(), progress).intact());
    }

    void whatIsWrongWithTheTokenIsSaidBesideTheField_data()
    {
        QTest::addColumn<QByteArray>("mood");
        QTest::addColumn<QString>("pin");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("wrong PIN") << QByteArray() << u"000000"_s << u"not the PIN"_s;
        QTest::newRow("not there") << QByteArray("gone") << kPin << u"“Ueda” is not plugged in"_s;
        QTest::newRow("pulled out") << QByteArray("pulled") << kPin << u"not plugged in any more"_s;
        QTest::newRow("locked") << QByteArray("locked") << kPin << u"is locked"_s;
    }

    void whatIsWrongWithTheTokenIsSaidBesideTheField()
    {
        QFETCH(QByteArray, mood);
        QFETCH(QString, pin);
        QFETCH(QString, sentence);
        const MeasureId measure = m_room->sheetForCounsel();
        const auto page = m_room->open(measure);
        m_pocket.soft.setMood(mood);

        sign(page.get(), pin);

        QTRY_VERIFY(says(page.get(), sentence));
        QVERIFY(m_room->office().measure(measure).stamps.isEmpty());
        m_pocket.soft.setMood({});
        sign(page.get(), kPin);
        QTRY_COMPARE(m_room->office().measure(measure).stamps.size(), 1);
    }

    void aSlowTokenLeavesTheWindowAlive()
    {
        const MeasureId measure = m_room->sheetForCounsel();
        const auto page = m_room->open(measure);
        m_pocket.soft.setMood("slow");
        int beats = 0;
        QTimer beat;
        connect(&beat, &QTimer::timeout, this, [&] { ++beats; });
        beat.start(20);

        sign(page.get(), kPin);

        QTRY_COMPARE_WITH_TIMEOUT(m_room->office().measure(measure).stamps.size(), 1, 30'000);
        QVERIFY(beats > 20);
    }

    void theFormThatEnrolsOffersTheToken()
    {
        EnrolDialog dialog(m_room->office().as(Who::Administrator), nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        auto *key = dialog.findChild<KeyChoice *>();
        QTRY_VERIFY(key->count() > 1);
        QSignalSpy enrolled(&dialog, &EnrolDialog::enrolled);
        const auto lines = dialog.findChildren<QLineEdit *>();
        lines.first()->setText(u"Inoue Sora"_s);
        dialog.findChildren<QCheckBox *>().first()->click();

        key->setCurrentIndex(1);
        const auto secret = std::ranges::find(lines, QLineEdit::Password, &QLineEdit::echoMode);
        (*secret)->setText(kPin);
        QVERIFY(says(&dialog, u"The key stays in the token"_s));
        dialog.enrolNow();

        QVERIFY(enrolled.wait(20'000));
    }

private:
    static void sign(const SignoffPage *page, const QString &pin)
    {
        DecidePanel *panel = page->sheet()->decidePanel();
        panel->choose(Verdict::Approve);
        Room::secretOf(panel)->setText(pin);
        QCOMPARE(panel->missing(), QString());
        panel->sign();
    }

    Pocket m_pocket;
    std::unique_ptr<Room> m_room;
};

QTEST_MAIN(SignWithTokenTest)
#include "tst_signwithtoken.moc"
