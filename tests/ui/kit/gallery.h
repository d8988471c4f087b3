// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every component in its states, put on pages to be looked at. All organisations and people are invented.
#pragma once

#include <QWidget>

#include <memory>

namespace ringi::kit {

enum class GalleryLanguage { English, Japanese };

std::unique_ptr<QWidget> componentsPage(GalleryLanguage language);
std::unique_ptr<QWidget> scenesPage(GalleryLanguage language);
std::unique_ptr<QWidget> chartsPage(GalleryLanguage language);
std::unique_ptr<QWidget> shellPage(GalleryLanguage language);

} // namespace ringi::kit
