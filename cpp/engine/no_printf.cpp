// Keeps printf out of the engine, where only embind would use it: to name a type that was never bound by its
// address, with sprintf. All our types are bound, and printf is 2 KB (Brotli).
#include <cstdio>

extern "C" {
int sprintf(char* text, const char*, ...) {
  text[0] = '\0';
  return 0;
}
// What the optimizer makes of it where no floating-point number is printed.
int siprintf(char* text, const char* format, ...);
int siprintf(char* text, const char*, ...) {
  text[0] = '\0';
  return 0;
}
}
