#pragma once

namespace trinhky {

/// Takes the network away from this process and all it becomes: a socket to anywhere but this machine's own pipes cannot be made any
/// more. The settings of an office forbid most links of a document, but not the pictures of backgrounds and bullets. False where
/// the kernel has no such filter. Safe between fork and exec.
bool forbidNetwork() noexcept;

} // namespace trinhky
