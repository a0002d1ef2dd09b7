// Leaves out what Embind brings for std::wstring, u16string and u32string, none of which crosses our boundary: half a
// kilobyte (Brotli). A JavaScript library of Emscripten, which runs it while it links.
/* global mergeInto, LibraryManager */
mergeInto(LibraryManager.library, {
  // eslint-disable-next-line object-shorthand -- Emscripten copies its text, and knows this form
  _embind_register_std_wstring: function () {},
  _embind_register_std_wstring__deps: [],
});
