// Large arrays begin at the start of a line of the cache: the allocator's own alignment is 8 bytes, and a
// load of four numbers that straddles two lines takes as long as two.
#include <cstddef>
#include <cstdlib>
#include <new>

namespace {

constexpr std::size_t kLine = 64;
constexpr std::size_t kLarge = 8 * kLine;

}  // namespace

// As the standard library's without exceptions: it never returns null. Not inlined: the linker's optimizer would make
// calloc of it and of zeros that are written next, when the libraries have been chosen already.
[[gnu::noinline]] void* operator new(std::size_t bytes) {
  void* place = bytes < kLarge ? std::malloc(bytes > 0 ? bytes : 1)
                               : std::aligned_alloc(kLine, (bytes + kLine - 1) / kLine * kLine);
  if (!place) std::abort();
  return place;
}
void operator delete(void* place) noexcept { std::free(place); }
