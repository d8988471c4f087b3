// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "authority/authority.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <chrono>

namespace ringi {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kPatience = 30s;
constexpr qint64 kMostAnswerBytes = 64 * 1024;

} // namespace

Authority::Authority(QObject *parent)
    : QObject(parent)
    , m_network(new QNetworkAccessManager(this))
{
    m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

void Authority::ask(const QUrl &url, const QByteArray &request)
{
    cancel();
    QNetworkRequest post(url);
    post.setHeader(QNetworkRequest::ContentTypeHeader, u"application/timestamp-query"_s);
    post.setTransferTimeout(int(std::chrono::milliseconds(kPatience).count()));
    m_asked = m_network->post(post, request);
    m_asked->setReadBufferSize(kMostAnswerBytes + 1);
    connect(m_asked, &QNetworkReply::finished, this, [this, reply = m_asked] { take(reply); });
    connect(m_asked, &QNetworkReply::readyRead, m_asked, [reply = m_asked] {
        if (reply->bytesAvailable() > kMostAnswerBytes)
            reply->abort();
    });
}

void Authority::cancel()
{
    if (QNetworkReply *reply = std::exchange(m_asked, nullptr)) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
}

void Authority::take(QNetworkReply *reply)
{
    m_asked = nullptr;
    reply->deleteLater();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (reply->error() != QNetworkReply::NoError)
        Q_EMIT failed(reply->errorString());
    else if (status != 200)
        Q_EMIT failed(u"HTTP %1"_s.arg(status));
    else
        Q_EMIT answered(reply->readAll());
}

bool isAuthorityUrl(const QUrl &url)
{
    const bool isWeb = url.scheme() == u"http" || url.scheme() == u"https";
    return url.isValid() && isWeb && !url.host().isEmpty();
}

} // namespace ringi
