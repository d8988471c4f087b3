// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A dialog in which an officer words an act and signs it with Ctrl+Enter. It stays open until the act is durable; a
// refusal is shown where it belongs and nothing that was typed is lost.
#pragma once

#include "ui/kit/dialogframe.h"
#include "ui/office.h"

class QLabel;
class QVBoxLayout;

namespace ringi {

namespace kit {
class KeyHintButton;
}

class ActDialog : public kit::DialogFrame
{
    Q_OBJECT

public:
    /// `verb` is the word on the button that performs the act.
    ActDialog(Office &office, const QString &title, const QString &verb, QWidget *parent);

    [[nodiscard]] kit::KeyHintButton *performButton() const { return m_perform; }
    [[nodiscard]] QString refusalShown() const;

public Q_SLOTS:
    void performNow();

Q_SIGNALS:
    /// The act is in the ledger.
    void performed(const ringi::Receipt &receipt);

protected:
    /// What `send` performs unless it is overridden.
    [[nodiscard]] virtual Command command() const { return {}; }
    /// Hands the command to the desk; an act that is signed anew asks for the passphrase here.
    virtual Reply<Outcome<Receipt>> send();
    /// Marks what cannot be understood; false keeps the act from being performed.
    virtual bool check() { return true; }
    /// Puts the refusal beside its field; false leaves it to the line above the buttons.
    virtual bool placeRefusal(const Refusal &) { return false; }
    /// The act is durable: what was kept for it can go.
    virtual void forget() { }

    Office &office() { return m_office; }
    [[nodiscard]] const Office &office() const { return m_office; }
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    void showProblem(const QString &sentence);

private:
    void buildBody();
    void buildFoot(const QString &verb);
    void take(const Outcome<Receipt> &outcome);

    Office &m_office;
    QVBoxLayout *m_body = nullptr;
    QLabel *m_problem = nullptr;
    kit::KeyHintButton *m_perform = nullptr;
};

} // namespace ringi
