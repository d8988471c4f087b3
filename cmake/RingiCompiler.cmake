# SPDX-FileCopyrightText: 2026 The Ringi authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What every target is compiled with. Warnings are errors; sanitizers and coverage are switched on by the presets.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_LINK_DEPENDS_NO_SHARED ON) # a module that changed is loaded by what was linked with it before

option(RINGI_SANITIZE "Build with the address and undefined behaviour sanitizers" OFF)
option(RINGI_FUZZ "Build for libFuzzer, with its counters and the sanitizers; needs clang" OFF)
option(RINGI_COVERAGE "Build with coverage counters" OFF)

find_program(RINGI_CCACHE ccache)
if(RINGI_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${RINGI_CCACHE})
endif()

find_program(RINGI_LLD ld.lld)
if(RINGI_LLD)
    add_link_options(-fuse-ld=lld)
endif()

add_compile_options(-Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast
                    -Wcast-qual -Wunused -Wformat=2 -Wimplicit-fallthrough -Wconversion -Werror
                    -fstack-protector-strong)
add_compile_definitions(QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH
                        QT_DISABLE_DEPRECATED_BEFORE=0x060400 QT_STRICT_ITERATORS)

if(RINGI_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined
                        -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()
if(RINGI_SANITIZE)
    # GCC's manual: a sanitizer's own code raises this warning falsely; the other presets keep it. Qt 6.4 compares two
    # empty lists by memcmp of no bytes, of which one may be nowhere.
    add_compile_options(-Wno-maybe-uninitialized -fsanitize=address,undefined -fno-sanitize=nonnull-attribute
                        -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()
if(RINGI_COVERAGE)
    add_compile_options(--coverage)
    add_link_options(--coverage)
endif()
