// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultyvfs.h"

#include <sqlite3.h>

#include <atomic>
#include <csignal>

namespace ringi::test {

namespace {

std::atomic<int> s_passed = 0;
std::atomic<int> s_at = 0;
std::atomic<bool> s_synced = true;
std::atomic<AtBoundary> s_fault = AtBoundary::Nothing;

/// The engine's own file rests right behind ours.
struct FaultyFile
{
    sqlite3_file base;
};

sqlite3_file *real(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(reinterpret_cast<FaultyFile *>(file) + 1);
}

bool isTheOne()
{
    const int passed = ++s_passed;
    if (s_fault == AtBoundary::Die)
        return passed == s_at;
    return s_fault == AtBoundary::DiskFull && passed >= s_at;
}

int close(sqlite3_file *file)
{
    return real(file)->pMethods->xClose(real(file));
}

int read(sqlite3_file *file, void *to, int amount, sqlite3_int64 offset)
{
    return real(file)->pMethods->xRead(real(file), to, amount, offset);
}

/// Dies with half of it written.
int write(sqlite3_file *file, const void *from, int amount, sqlite3_int64 offset)
{
    s_synced = false;
    if (!isTheOne())
        return real(file)->pMethods->xWrite(real(file), from, amount, offset);
    if (s_fault == AtBoundary::DiskFull)
        return SQLITE_FULL;
    real(file)->pMethods->xWrite(real(file), from, amount / 2, offset);
    return std::raise(SIGKILL);
}

int truncate(sqlite3_file *file, sqlite3_int64 size)
{
    if (isTheOne() && s_fault == AtBoundary::Die)
        std::raise(SIGKILL);
    return real(file)->pMethods->xTruncate(real(file), size);
}

int sync(sqlite3_file *file, int flags)
{
    if (isTheOne() && s_fault == AtBoundary::Die)
        std::raise(SIGKILL);
    s_synced = true;
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

int open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    auto *own = static_cast<sqlite3_vfs *>(vfs->pAppData);
    real(file)->pMethods = nullptr;
    const int code = own->xOpen(own, name, real(file), flags, outFlags);
    file->pMethods = real(file)->pMethods ? &kMethods : nullptr;
    return code;
}

} // namespace

void installFaultyVfs()
{
    static sqlite3_vfs vfs = *sqlite3_vfs_find(nullptr);
    vfs.zName = "faulty";
    vfs.pAppData = sqlite3_vfs_find(nullptr);
    vfs.szOsFile += int(sizeof(FaultyFile));
    vfs.xOpen = open;
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

int boundariesPassed()
{
    return s_passed;
}

bool nothingUnsynced()
{
    return s_synced;
}

} // namespace ringi::test
