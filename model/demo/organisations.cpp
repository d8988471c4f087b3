// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/organisations.h"

#include <QLatin1StringView>

#include <array>

namespace ringi {

namespace {

using namespace Qt::StringLiterals;

struct Named
{
    QStringView english;
    QStringView japanese;

    [[nodiscard]] QStringView in(Tongue tongue) const { return tongue == Tongue::English ? english : japanese; }
};

constexpr auto kPlaces = std::to_array<Named>({
    {u"Asagiri", u"朝霧"},
    {u"Tsukishiro", u"月城"},
    {u"Kazamori", u"風守"},
    {u"Yukishima", u"雪島"},
    {u"Aonoura", u"碧之浦"},
    {u"Tsuruseno", u"鶴瀬野"},
    {u"Kasumihara", u"霞原"},
    {u"Shiramineno", u"白峰野"},
    {u"Tokiwazu", u"常磐津"},
    {u"Midorigahama", u"緑ヶ浜"},
    {u"Momijizaki", u"紅葉崎"},
    {u"Chiyonoura", u"千代之浦"},
    {u"Akatsukino", u"暁野"},
    {u"Kohakudai", u"琥珀台"},
    {u"Hoshinagi", u"星凪"},
});

struct Form
{
    QLatin1StringView sector;
    Named ending; ///< what stands after the place
    int weight;
};

constexpr auto kForms = std::to_array<Form>({
    {"communications"_L1, {u" Telecom", u"通信"}, 7},
    {"communications"_L1, {u" Broadband", u"ブロードバンド"}, 4},
    {"finance"_L1, {u" Bank", u"銀行"}, 8},
    {"finance"_L1, {u" Credit Union", u"信用組合"}, 4},
    {"finance"_L1, {u" Securities", u"証券"}, 3},
    {"aviation"_L1, {u" Airlines", u"航空"}, 3},
    {"airports"_L1, {u" Airport", u"空港会社"}, 3},
    {"railways"_L1, {u" Electric Railway", u"電鉄"}, 5},
    {"railways"_L1, {u" Metro", u"市営地下鉄"}, 2},
    {"electricity"_L1, {u" Electric Power", u"電力"}, 6},
    {"electricity"_L1, {u" Grid", u"送配電"}, 2},
    {"gas"_L1, {u" Gas", u"ガス"}, 3},
    {"government"_L1, {u" Prefecture", u"県庁"}, 9},
    {"government"_L1, {u" City Office", u"市役所"}, 12},
    {"medical"_L1, {u" General Hospital", u"総合病院"}, 9},
    {"medical"_L1, {u" Medical Center", u"医療センター"}, 5},
    {"water"_L1, {u" Waterworks", u"水道局"}, 4},
    {"logistics"_L1, {u" Logistics", u"物流"}, 6},
    {"logistics"_L1, {u" Cold Chain", u"低温運輸"}, 2},
    {"chemicals"_L1, {u" Chemical", u"化学工業"}, 4},
    {"credit"_L1, {u" Card Services", u"カード"}, 5},
    {"oil"_L1, {u" Petroleum", u"石油"}, 3},
    {"ports"_L1, {u" Port Terminals", u"港運"}, 4},
    {""_L1, {u" University", u"大学"}, 6},
    {""_L1, {u" Precision Works", u"精機"}, 6},
    {""_L1, {u" Department Store", u"百貨店"}, 3},
});

constexpr auto kWeights = [] {
    std::array<int, kForms.size()> weights{};
    for (size_t i = 0; i < kForms.size(); ++i)
        weights[i] = kForms[i].weight;
    return weights;
}();

/// Each form has its six places, so that a name means one organisation and comes back now and then.
constexpr int kPlacesOfForm = 6;

} // namespace

Organisation pickOrganisation(Tongue tongue, Dice &dice)
{
    const int form = dice.weighted(kWeights);
    const Named &place = kPlaces[size_t(form * 5 + dice.below(kPlacesOfForm)) % kPlaces.size()];
    const Form &kind = kForms[size_t(form)];
    const QString where = place.in(tongue).toString();
    return {QString(where).append(kind.ending.in(tongue)), where, QString(kind.sector)};
}

} // namespace ringi
