// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "routes/routefile.h"

#include <QFile>
#include <QJsonDocument>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;
using Errors = QList<RouteFileError>;

/// Walks a description and compares the JSON's fields and their types with it.
class FieldCheck
{
public:
    FieldCheck(const QJsonObject &object, QString gate, Errors &errors)
        : m_object(object)
        , m_gate(std::move(gate))
        , m_errors(errors)
    {
    }

    template <class T> void operator()(const char *name, const T &example)
    {
        m_known += QString::fromLatin1(name);
        const QJsonValue json = m_object.value(QLatin1StringView(name));
        if (!json.isUndefined())
            check(m_known.last(), json, example);
    }

    void noOthers()
    {
        for (const QString &key : m_object.keys()) {
            if (!m_known.contains(key))
                m_errors.append({RouteFileFault::UnknownField, m_gate, key, {}, {}});
        }
    }

private:
    void wrongType(const QString &field) { m_errors.append({RouteFileFault::WrongType, m_gate, field, {}, {}}); }

    void check(const QString &field, const QJsonValue &json, const QString &)
    {
        if (!json.isString())
            wrongType(field);
    }
    void check(const QString &field, const QJsonValue &json, bool)
    {
        if (!json.isBool())
            wrongType(field);
    }
    void check(const QString &field, const QJsonValue &json, int)
    {
        if (!json.isDouble() || json.toDouble() != json.toInt())
            wrongType(field);
    }
    template <Keyed E> void check(const QString &field, const QJsonValue &json, E)
    {
        if (!fromKey<E>(json.toString()))
            m_errors.append({RouteFileFault::UnknownValue, m_gate, field, json.toVariant().toString(), {}});
    }
    template <class T> void check(const QString &field, const QJsonValue &json, const std::optional<T> &)
    {
        check(field, json, T{});
    }
    template <class T> void check(const QString &field, const QJsonValue &json, const QList<T> &)
    {
        if (!json.isArray())
            return wrongType(field);
        for (const QJsonValue &one : json.toArray())
            check(field, one, T{});
    }
    template <Described T> void check(const QString &field, const QJsonValue &json, const T &example)
    {
        if (!json.isObject())
            return wrongType(field);
        const QJsonObject object = json.toObject();
        FieldCheck inner(object, gateNamed(object), m_errors);
        T::describe(inner, example);
        inner.noOthers();
    }

    [[nodiscard]] QString gateNamed(const QJsonObject &object) const
    {
        return object.contains(u"key"_s) ? object.value(u"key"_s).toString() : m_gate;
    }

    const QJsonObject &m_object;
    QString m_gate;
    QStringList m_known;
    Errors &m_errors;
};

Errors fieldErrors(const QJsonObject &json)
{
    Errors errors;
    FieldCheck check(json, {}, errors);
    const Route example;
    Route::describe(check, example);
    check.noOthers();
    return errors;
}

Errors unsound(const Route &route)
{
    Errors errors;
    for (const RouteFault &fault : faultsOf(route))
        errors.append({RouteFileFault::Unsound, fault.gate, {}, fault.detail, fault});
    return errors;
}

Route shipped(MeasureKind kind)
{
    QFile file(u":/routes/%1.json"_s.arg(keyOf(kind)));
    if (!file.open(QIODevice::ReadOnly))
        throw Fault(FaultKind::NotFound, file.fileName());
    const auto route = routeFrom(file.readAll());
    if (!route)
        throw Fault(FaultKind::Corrupt, file.fileName());
    return *route;
}

} // namespace

tl::expected<Route, Errors> routeFrom(const QByteArray &json)
{
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parse);
    if (!document.isObject())
        return tl::unexpected(Errors{{RouteFileFault::NotJson, {}, {}, parse.errorString(), {}}});
    if (const Errors errors = fieldErrors(document.object()); !errors.isEmpty())
        return tl::unexpected(errors);
    const auto route = fromBody<Route>(document.object());
    if (const Errors errors = unsound(route); !errors.isEmpty())
        return tl::unexpected(errors);
    return route;
}

QByteArray routeToJson(const Route &route)
{
    return QJsonDocument(toBody(route)).toJson(QJsonDocument::Indented);
}

QList<Route> shippedRoutes()
{
    QList<Route> routes;
    for (const MeasureKind kind : allOf<MeasureKind>())
        routes += shipped(kind);
    return routes;
}

} // namespace ringi
