// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Asks a time-stamping authority over HTTP (RFC 3161, 3.4). This is the only place where the program goes out on a
// network, and only when somebody asks for it; what goes out is one hash.
#pragma once

#include <QByteArray>
#include <QObject>
#include <QUrl>

class QNetworkAccessManager;
class QNetworkReply;

namespace ringi {

class Authority : public QObject
{
    Q_OBJECT

public:
    explicit Authority(QObject *parent = nullptr);

    /// Answers with one of the signals, once; asking again drops the question before.
    void ask(const QUrl &url, const QByteArray &request);
    void cancel();

Q_SIGNALS:
    /// As it came; nobody has judged it.
    void answered(const QByteArray &answer);
    /// In the words of the network, for the end of a sentence.
    void failed(const QString &why);

private:
    void take(QNetworkReply *reply);

    QNetworkAccessManager *m_network;
    QNetworkReply *m_asked = nullptr;
};

/// Whether the program can ask there at all: http or https, and a host.
bool isAuthorityUrl(const QUrl &url);

} // namespace ringi
