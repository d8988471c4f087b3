# SPDX-FileCopyrightText: 2026 The Ringi authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each module links only what the design allows it; the link line is the architecture."""
import re

from tree import files, text

ALLOWED = {
    "base": {"Qt6::Core"},
    "domain": {"ringi_base", "tl::expected"},
    "routes": {"ringi_domain"},
    "timestamp": {"ringi_base", "OpenSSL::Crypto"},
    "authority": {"ringi_base", "Qt6::Network"},
    "ledger": {"ringi_domain", "ringi_timestamp", "PkgConfig::sodium"},
    "compartments": {"ringi_ledger"},
    "identity": {"ringi_ledger"},
    "token": {"ringi_identity", "PkgConfig::p11kit"},
    "backup": {"ringi_identity"},
    "queries": {"ringi_domain", "Qt6::Concurrent"},
    "store": {"ringi_ledger", "ringi_queries", "SQLite::SQLite3", "PostgreSQL::PostgreSQL"},
    "desk": {"ringi_compartments", "ringi_identity", "ringi_ledger", "ringi_queries", "Qt6::Concurrent"},
    "tables": {"ringi_queries", "Qt6::Core"},
    "exchange": {"ringi_desk", "ringi_queries"},
    "demo": {"ringi_routes", "ringi_desk", "ringi_identity"},
    "report": {"ringi_queries", "ringi_ledger", "Qt6::Gui", "PkgConfig::poppler"},
    "ui": {"ringi_authority", "ringi_backup", "ringi_routes", "ringi_tables", "ringi_desk", "ringi_exchange", "ringi_report", "ringi_translations", "Qt6::Widgets",
           "Qt6::Svg", "ICU::uc"},
}
LINE = re.compile(r"(?:ringi_module\(\s*|target_link_libraries\(\s*ringi_)(\w+)\s+([^)]*)\)")
WORDS = {"LINKS", "PUBLIC", "PRIVATE", "INTERFACE"}


def findings(root):
    for path in files(root, ["CMakeLists.txt"], "model", "ui"):
        for module, links in LINE.findall(text(root, path)):
            if module not in ALLOWED:
                yield f"{path}: the design knows no module '{module}'"
            for link in sorted(set(links.split()) - WORDS - ALLOWED.get(module, set(links.split()))):
                yield f"{path}: {module} must not link {link}"
