# SPDX-FileCopyrightText: 2026 The Ringi authors
# SPDX-License-Identifier: GPL-3.0-or-later
# A module is a folder, and the link line is the architecture: a module's headers are reachable as "<module>/<file>.h"
# only for those who link it, because each module has an include folder of its own that holds one link to its sources.

include(RingiPrecompile)

# ringi_module(<name> LINKS <targets...>): the library ringi_<name> from every source in this folder and below. What is
# shipped links it statically; presets for work set BUILD_SHARED_LIBS, because two hundred tests with all of the program
# and its debug information in each fill a small disk.
function(ringi_module name)
    cmake_parse_arguments(arg "" "" "LINKS" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.cpp *.h)
    set(includes ${PROJECT_BINARY_DIR}/include/${name})
    file(MAKE_DIRECTORY ${includes})
    file(CREATE_LINK ${CMAKE_CURRENT_SOURCE_DIR} ${includes}/${name} SYMBOLIC)

    add_library(ringi_${name} ${sources})
    set_target_properties(ringi_${name} PROPERTIES DEFINE_SYMBOL "") # else its precompiled headers would not fit
    target_include_directories(ringi_${name} PUBLIC ${includes})
    target_link_libraries(ringi_${name} PUBLIC ${arg_LINKS})
    if(RINGI_PRECOMPILE)
        ringi_precompile(ringi_${name})
    endif()
endfunction()

# ringi_test(<name> SOURCES <files...> LINKS <targets...> [LABEL <label>]): one Qt Test program under ctest.
function(ringi_test name)
    cmake_parse_arguments(arg "" "LABEL" "SOURCES;LINKS" ${ARGN})
    if(NOT arg_LABEL)
        set(arg_LABEL unit)
    endif()
    add_executable(tst_${name} ${arg_SOURCES})
    target_link_libraries(tst_${name} PRIVATE ${arg_LINKS} Qt6::Test)
    ringi_precompile(tst_${name})
    add_test(NAME ${name} COMMAND tst_${name})
    # A program that skips as a whole is counted as skipped, so that ctest's summary names it.
    set_tests_properties(${name} PROPERTIES LABELS ${arg_LABEL} TIMEOUT 600
                         SKIP_REGULAR_EXPRESSION "SKIP +: [A-Za-z0-9_]+::initTestCase"
                         ENVIRONMENT
                         "QT_QPA_PLATFORM=offscreen;TZ=Asia/Tokyo;LC_ALL=C.UTF-8;QT_FORCE_STDERR_LOGGING=1")
endfunction()
