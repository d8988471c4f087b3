// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultyvfs.h"

#include <sqlite3.h>

#include <atomic>
#include <csignal>

namespace ringi::test {

namespace {

enum class Operation { Write, Sync, Truncate, Read, Open };

std::atomic<int> s_passed = 0;
std::atomic<int> s_at = 0;
std::atomic<bool> s_synced = true;
std::atomic<AtBoundary> s_fault = AtBoundary::Nothing;
std::atomic<DiskWatch *> s_watch = nullptr;

/// The engine's own file rests right behind ours.
struct FaultyFile
{
    sqlite3_file base;
    const char *name; ///< null for a temporary one; the engine keeps it while the file is open
};

sqlite3_file *real(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(reinterpret_cast<FaultyFile *>(file) + 1);
}

QByteArray nameOf(sqlite3_file *file)
{
    return {reinterpret_cast<FaultyFile *>(file)->name};
}

bool isCounted(Operation operation)
{
    switch (operation) {
    case Operation::Read:
        return s_fault == AtBoundary::ReadFails;
    case Operation::Open:
        return s_fault == AtBoundary::OpenFails || s_fault == AtBoundary::OpensReadOnly;
    default:
        return s_fault != AtBoundary::ReadFails && s_fault != AtBoundary::OpenFails
            && s_fault != AtBoundary::OpensReadOnly;
    }
}

bool hits(Operation operation)
{
    switch (s_fault) {
    case AtBoundary::Die:
        return true;
    case AtBoundary::DiskFull:
    case AtBoundary::WriteFails:
        return operation == Operation::Write;
    case AtBoundary::SyncFails:
        return operation == Operation::Sync;
    case AtBoundary::TruncateFails:
        return operation == Operation::Truncate;
    case AtBoundary::ReadFails:
        return operation == Operation::Read;
    case AtBoundary::OpenFails:
    case AtBoundary::OpensReadOnly:
        return operation == Operation::Open;
    case AtBoundary::Nothing:
        return false;
    }
    return false;
}

/// Whether the fault strikes here.
bool isTheOne(Operation operation)
{
    if (!isCounted(operation))
        return false;
    const int passed = ++s_passed;
    return (s_fault == AtBoundary::Die ? passed == s_at : passed >= s_at) && hits(operation);
}

void tellBoundary()
{
    if (DiskWatch *watch = s_watch)
        watch->boundary();
}

int close(sqlite3_file *file)
{
    return real(file)->pMethods->xClose(real(file));
}

int read(sqlite3_file *file, void *to, int amount, sqlite3_int64 offset)
{
    if (isTheOne(Operation::Read))
        return SQLITE_IOERR_READ;
    return real(file)->pMethods->xRead(real(file), to, amount, offset);
}

/// Dies with half of it written.
int write(sqlite3_file *file, const void *from, int amount, sqlite3_int64 offset)
{
    tellBoundary();
    s_synced = false;
    if (isTheOne(Operation::Write)) {
        if (s_fault != AtBoundary::Die)
            return s_fault == AtBoundary::DiskFull ? SQLITE_FULL : SQLITE_IOERR_WRITE;
        real(file)->pMethods->xWrite(real(file), from, amount / 2, offset);
        std::raise(SIGKILL);
    }
    if (DiskWatch *watch = s_watch)
        watch->wrote(nameOf(file), {static_cast<const char *>(from), amount}, offset);
    return real(file)->pMethods->xWrite(real(file), from, amount, offset);
}

int truncate(sqlite3_file *file, sqlite3_int64 size)
{
    tellBoundary();
    if (isTheOne(Operation::Truncate)) {
        if (s_fault != AtBoundary::Die)
            return SQLITE_IOERR_TRUNCATE;
        std::raise(SIGKILL);
    }
    if (DiskWatch *watch = s_watch)
        watch->truncated(nameOf(file), size);
    return real(file)->pMethods->xTruncate(real(file), size);
}

int sync(sqlite3_file *file, int flags)
{
    tellBoundary();
    if (isTheOne(Operation::Sync)) {
        if (s_fault != AtBoundary::Die)
            return SQLITE_IOERR_FSYNC;
        std::raise(SIGKILL);
    }
    s_synced = true;
    if (DiskWatch *watch = s_watch)
        watch->synced(nameOf(file));
    return real(file)->pMethods->xSync(real(file), flags);
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return real(file)->pMethods->xFileSize(real(file), size);
}

int lock(sqlite3_file *file, int level)
{
    return real(file)->pMethods->xLock(real(file), level);
}

int unlock(sqlite3_file *file, int level)
{
    return real(file)->pMethods->xUnlock(real(file), level);
}

int checkReservedLock(sqlite3_file *file, int *result)
{
    return real(file)->pMethods->xCheckReservedLock(real(file), result);
}

int fileControl(sqlite3_file *file, int operation, void *argument)
{
    return real(file)->pMethods->xFileControl(real(file), operation, argument);
}

int sectorSize(sqlite3_file *file)
{
    return real(file)->pMethods->xSectorSize(real(file));
}

int deviceCharacteristics(sqlite3_file *file)
{
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}

int shmMap(sqlite3_file *file, int page, int size, int extend, void volatile **memory)
{
    return real(file)->pMethods->xShmMap(real(file), page, size, extend, memory);
}

int shmLock(sqlite3_file *file, int offset, int n, int flags)
{
    return real(file)->pMethods->xShmLock(real(file), offset, n, flags);
}

void shmBarrier(sqlite3_file *file)
{
    real(file)->pMethods->xShmBarrier(real(file));
}

int shmUnmap(sqlite3_file *file, int remove)
{
    return real(file)->pMethods->xShmUnmap(real(file), remove);
}

int fetch(sqlite3_file *file, sqlite3_int64 offset, int amount, void **page)
{
    return real(file)->pMethods->xFetch(real(file), offset, amount, page);
}

int unfetch(sqlite3_file *file, sqlite3_int64 offset, void *page)
{
    return real(file)->pMethods->xUnfetch(real(file), offset, page);
}

constexpr sqlite3_io_methods kMethods{3,
                                      close,
                                      read,
                                      write,
                                      truncate,
                                      sync,
                                      fileSize,
                                      lock,
                                      unlock,
                                      checkReservedLock,
                                      fileControl,
                                      sectorSize,
                                      deviceCharacteristics,
                                      shmMap,
                                      shmLock,
                                      shmBarrier,
                                      shmUnmap,
                                      fetch,
                                      unfetch};

sqlite3_vfs *ownOf(sqlite3_vfs *vfs)
{
    return static_cast<sqlite3_vfs *>(vfs->pAppData);
}

int open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    file->pMethods = nullptr;
    if (isTheOne(Operation::Open)) {
        if (s_fault == AtBoundary::OpenFails)
            return SQLITE_CANTOPEN;
        flags = (flags & ~(SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)) | SQLITE_OPEN_READONLY;
    }
    reinterpret_cast<FaultyFile *>(file)->name = name;
    real(file)->pMethods = nullptr;
    const int code = ownOf(vfs)->xOpen(ownOf(vfs), name, real(file), flags, outFlags);
    file->pMethods = real(file)->pMethods ? &kMethods : nullptr;
    return code;
}

int remove(sqlite3_vfs *vfs, const char *name, int syncFolder)
{
    if (DiskWatch *watch = s_watch)
        watch->removed(name);
    return ownOf(vfs)->xDelete(ownOf(vfs), name, syncFolder);
}

} // namespace

void installFaultyVfs()
{
    static sqlite3_vfs vfs = *sqlite3_vfs_find(nullptr);
    vfs.zName = "faulty";
    vfs.pAppData = sqlite3_vfs_find(nullptr);
    vfs.szOsFile += int(sizeof(FaultyFile));
    vfs.xOpen = open;
    vfs.xDelete = remove;
    sqlite3_vfs_register(&vfs, 1);
}

void arm(AtBoundary fault, int n)
{
    s_fault = AtBoundary::Nothing;
    s_passed = 0;
    s_at = n;
    s_fault = fault;
}

void disarm()
{
    arm(AtBoundary::Nothing, 0);
}

void watchDisk(DiskWatch *watch)
{
    s_watch = watch;
}

int boundariesPassed()
{
    return s_passed;
}

bool nothingUnsynced()
{
    return s_synced;
}

} // namespace ringi::test
