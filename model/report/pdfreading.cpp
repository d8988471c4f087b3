// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdfreading.h"

#include "base/fault.h"
#include "report/pdfpaper.h"

#include <QFile>

#include <poppler-qt6.h>

#include <memory>
#include <new>
#include <stdexcept>
#include <sys/resource.h>
#include <unistd.h>

namespace ringi {

namespace {

constexpr rlim_t kMostMemory = rlim_t(1) << 30; ///< that reading may take on top of what is in use
constexpr int kMostPages = 5'000;

/// A few kilobytes can unpack to any size, and the library unpacks all before it hands anything out. While this lives,
/// the process gets no more than so much memory, and asking for more fails instead of taking the machine down.
class BoundedMemory
{
public:
    BoundedMemory()
    {
        getrlimit(RLIMIT_AS, &m_before);
        rlimit bounded = m_before;
        bounded.rlim_cur = std::min(m_before.rlim_cur, inUse() + kMostMemory);
        setrlimit(RLIMIT_AS, &bounded);
    }
    ~BoundedMemory() { setrlimit(RLIMIT_AS, &m_before); }
    Q_DISABLE_COPY_MOVE(BoundedMemory)

private:
    static rlim_t inUse()
    {
        QFile pages(QStringLiteral("/proc/self/statm"));
        if (!pages.open(QIODevice::ReadOnly))
            return 0;
        return pages.readLine().split(' ').value(0).toULongLong() * rlim_t(sysconf(_SC_PAGESIZE));
    }

    rlimit m_before{};
};

void beSilent(const QString &, const QVariant &) { }

using Problem = tl::unexpected<PdfProblem>;

tl::expected<QByteArray, PdfProblem> enclosureOf(const Poppler::Document &document, const QString &name)
{
    const QList<Poppler::EmbeddedFile *> files = document.embeddedFiles();
    if (files.size() > 1)
        return Problem(PdfProblem::SeveralEnclosures);
    if (files.isEmpty() || files.first()->name() != name)
        return Problem(PdfProblem::NoEnclosure);
    Poppler::EmbeddedFile *file = files.first();
    if (!file->isValid())
        return Problem(PdfProblem::NoEnclosure);
    if (file->size() > kMostEnclosureBytes)
        return Problem(PdfProblem::EnclosureTooLarge);
    const QByteArray bytes = file->data();
    if (bytes.size() > kMostEnclosureBytes)
        return Problem(PdfProblem::EnclosureTooLarge);
    return bytes;
}

/// Between header and footer, over the whole width: glyphs may stand a little out of their column.
QRectF bodyOf(const Poppler::Page &page)
{
    constexpr double kPoint = 72.0 / 96.0;
    const QRectF text = paperTextArea();
    return {0, text.top() * kPoint, page.pageSizeF().width(), text.height() * kPoint};
}

void readPages(const Poppler::Document &document, ReadPdf &into)
{
    into.pages = document.numPages();
    for (int i = 0; i < into.pages; ++i) {
        const std::unique_ptr<Poppler::Page> page = document.page(i);
        if (!page)
            continue;
        into.text += page->text(QRectF()) + u'\n';
        into.body += page->text(bodyOf(*page)) + u'\n';
    }
}

tl::expected<ReadPdf, PdfProblem> readUnbounded(const QByteArray &bytes, const QString &enclosure)
{
    Poppler::setDebugErrorFunction(beSilent, {});
    const std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(bytes);
    if (!document)
        return Problem(PdfProblem::NotAPdf);
    if (document->isLocked() || document->isEncrypted())
        return Problem(PdfProblem::Encrypted);
    if (document->numPages() > kMostPages)
        return Problem(PdfProblem::TooLarge);
    const auto found = enclosureOf(*document, enclosure);
    if (!found)
        return Problem(found.error());
    ReadPdf read{*found, {}, {}, 0};
    readPages(*document, read);
    return read;
}

} // namespace

tl::expected<ReadPdf, PdfProblem> readPdf(const QByteArray &bytes, const QString &enclosure)
{
    if (bytes.size() > kMostPdfBytes)
        return Problem(PdfProblem::TooLarge);
    if (!bytes.left(1024).contains("%PDF-"))
        return Problem(PdfProblem::NotAPdf);
    const BoundedMemory bounded;
    try {
        return readUnbounded(bytes, enclosure);
    } catch (const std::bad_alloc &) {
        return Problem(PdfProblem::EnclosureTooLarge);
    } catch (const std::length_error &) {
        return Problem(PdfProblem::EnclosureTooLarge);
    }
}

tl::expected<ReadPdf, PdfProblem> readPdfFile(const QString &path, const QString &enclosure)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Fault(FaultKind::Unreadable, path + QStringLiteral(": ") + file.errorString());
    if (file.size() > kMostPdfBytes)
        return Problem(PdfProblem::TooLarge);
    return readPdf(file.read(kMostPdfBytes + 1), enclosure);
}

} // namespace ringi
