// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// PDFs that no honest program writes: objects put together by hand, for tests of what reads them.
#pragma once

#include <QByteArray>
#include <QList>

namespace ringi::test {

class HandmadePdf
{
public:
    /// Returns the object's number.
    int add(const QByteArray &object)
    {
        m_objects.append(object);
        return int(m_objects.size());
    }

    int addStream(const QByteArray &dictionary, const QByteArray &bytes)
    {
        return add("<< " + dictionary + " /Length " + QByteArray::number(bytes.size()) + " >>\nstream\n" + bytes
                   + "\nendstream");
    }

    /// `claimed` is the size the file is said to have; `packed` says that `bytes` are zlib's.
    void enclose(const QByteArray &name, const QByteArray &bytes, qint64 claimed, bool packed = false)
    {
        const int stream = addStream("/Type /EmbeddedFile /Params << /Size " + QByteArray::number(claimed) + " >>"
                                         + (packed ? " /Filter /FlateDecode" : ""),
                                     bytes);
        const int file =
            add("<< /Type /Filespec /F (" + name + ") /UF (" + name + ") /EF << /F " + ref(stream) + " >> >>");
        m_names += "(" + name + ") " + ref(file) + " ";
    }

    /// One empty page, all that was added, and `trailer` put into the trailer.
    QByteArray finished(const QByteArray &trailer = {})
    {
        const int pages = int(m_objects.size()) + 2;
        add("<< /Type /Page /Parent " + ref(pages) + " /MediaBox [0 0 595 842] >>");
        add("<< /Type /Pages /Count 1 /Kids [" + ref(pages - 1) + "] >>");
        const int root = add("<< /Type /Catalog /Pages " + ref(pages) + " /Names << /EmbeddedFiles << /Names ["
                             + m_names + "] >> >> >>");
        return written(root, trailer);
    }

private:
    static QByteArray ref(int number) { return QByteArray::number(number) + " 0 R"; }

    [[nodiscard]] QByteArray written(int root, const QByteArray &trailer) const
    {
        QByteArray pdf = "%PDF-1.6\n";
        QByteArray table;
        for (qsizetype i = 0; i < m_objects.size(); ++i) {
            table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
            pdf += QByteArray::number(i + 1) + " 0 obj\n" + m_objects[i] + "\nendobj\n";
        }
        const QByteArray count = QByteArray::number(m_objects.size() + 1);
        const QByteArray start = QByteArray::number(pdf.size());
        return pdf + "xref\n0 " + count + "\n0000000000 65535 f \n" + table + "trailer\n<< /Size " + count + " /Root "
            + ref(root) + ' ' + trailer + " >>\nstartxref\n" + start + "\n%%EOF\n";
    }

    QList<QByteArray> m_objects;
    QByteArray m_names;
};

} // namespace ringi::test
