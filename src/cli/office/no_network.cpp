#include "cli/office/no_network.hpp"

#include <array>
#include <cerrno>
#include <cstddef>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>

namespace trinhky {

namespace {

#if defined(__x86_64__)
constexpr unsigned kArchitecture = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr unsigned kArchitecture = AUDIT_ARCH_AARCH64;
#else
#error "Say which audit architecture this is"
#endif

constexpr sock_filter load(std::size_t offset) { return {BPF_LD | BPF_W | BPF_ABS, 0, 0, static_cast<unsigned>(offset)}; }

/// Goes on with the next instruction when the loaded value is `value`, else skips `otherwise` instructions.
constexpr sock_filter expect(unsigned value, unsigned char otherwise) { return {BPF_JMP | BPF_JEQ | BPF_K, 0, otherwise, value}; }

constexpr sock_filter answer(unsigned action) { return {BPF_RET | BPF_K, 0, 0, action}; }

/// socket() is answered with EACCES unless it asks for a pipe of this machine or for the list of its devices; another architecture's
/// calls have other numbers and are refused altogether.
constexpr std::array<sock_filter, 10> kFilter{{
    load(offsetof(seccomp_data, arch)),
    expect(kArchitecture, 6),
    load(offsetof(seccomp_data, nr)),
    expect(SYS_socket, 5),
    load(offsetof(seccomp_data, args)),
    {BPF_JMP | BPF_JEQ | BPF_K, 3, 0, AF_UNIX},
    {BPF_JMP | BPF_JEQ | BPF_K, 2, 0, AF_NETLINK},
    answer(SECCOMP_RET_ERRNO | EACCES),
    answer(SECCOMP_RET_ERRNO | ENOSYS),
    answer(SECCOMP_RET_ALLOW),
}};

} // namespace

bool forbidNetwork() noexcept
{
    // The kernel takes a pointer to what it only reads.
    const sock_fprog program{static_cast<unsigned short>(kFilter.size()), const_cast<sock_filter*>(kFilter.data())};
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
}

} // namespace trinhky
