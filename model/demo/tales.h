// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tales of every theme in both languages; what each is about says its name.
#pragma once

#include "demo/themes.h"

namespace ringi::english {

extern const Tale phishing, masquerade, ransomware, infection, beacon, flood, takeover, breakIn, webApplication,
    defacement, leak, loss, guessing, exploit, scan, lure, exposed, outage, spam, undetermined;

} // namespace ringi::english

namespace ringi::japanese {

extern const Tale phishing, masquerade, ransomware, infection, beacon, flood, takeover, breakIn, webApplication,
    defacement, leak, loss, guessing, exploit, scan, lure, exposed, outage, spam, undetermined;

} // namespace ringi::japanese
