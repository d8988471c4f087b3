# SPDX-FileCopyrightText: 2026 The Ringi authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Headers of Qt and of the standard library, compiled once: one set without and one with widgets. Tests take them in every
# preset, modules where a preset says so; release does not, and so proves that each file of the program includes what it
# needs.
option(RINGI_PRECOMPILE "Modules take the headers of Qt that are compiled once, as tests do" OFF)

set(RINGI_PRECOMPILED_CORE
    <algorithm> <array> <functional> <memory> <optional> <span> <variant> <vector>
    <QCoreApplication> <QDateTime> <QFile> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QMap> <QSet>
    <QStringList> <QVariant>)
set(RINGI_PRECOMPILED_WIDGETS
    <QAction> <QApplication> <QBoxLayout> <QComboBox> <QHeaderView> <QKeyEvent> <QLabel> <QLineEdit> <QLocale>
    <QPainter> <QPlainTextEdit> <QStackedWidget> <QTableView> <QTimer> <QWidget>)

# Each set is compiled with the macros of its Qt modules only: the compiler takes it for any target that defines more.
function(ringi_precompiled_set name links)
    file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/${name}.cpp CONTENT "// nothing but its precompiled headers\n")
    add_library(${name} OBJECT ${PROJECT_BINARY_DIR}/${name}.cpp)
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    target_link_libraries(${name} PRIVATE ${links})
    target_precompile_headers(${name} PRIVATE ${ARGN})
endfunction()

# Whether <target> reaches Qt6::Widgets by what it links, directly or not.
function(ringi_reaches_widgets target answer)
    get_target_property(links ${target} LINK_LIBRARIES)
    get_target_property(passed_on ${target} INTERFACE_LINK_LIBRARIES)
    foreach(link ${links} ${passed_on})
        if(link STREQUAL Qt6::Widgets)
            set(${answer} TRUE PARENT_SCOPE)
            return()
        elseif(link MATCHES "^ringi_" AND TARGET ${link})
            ringi_reaches_widgets(${link} found)
            if(found)
                set(${answer} TRUE PARENT_SCOPE)
                return()
            endif()
        endif()
    endforeach()
    set(${answer} FALSE PARENT_SCOPE)
endfunction()

# REQUIRES: all that <target> links is known.
function(ringi_precompile target)
    if(NOT TARGET ringi_precompiled_core)
        ringi_precompiled_set(ringi_precompiled_core Qt6::Core ${RINGI_PRECOMPILED_CORE})
        ringi_precompiled_set(ringi_precompiled_widgets Qt6::Widgets ${RINGI_PRECOMPILED_CORE}
                              ${RINGI_PRECOMPILED_WIDGETS})
    endif()
    ringi_reaches_widgets(${target} has_widgets)
    if(has_widgets)
        target_precompile_headers(${target} REUSE_FROM ringi_precompiled_widgets)
    else()
        target_precompile_headers(${target} REUSE_FROM ringi_precompiled_core)
    endif()
endfunction()
