// The snippets, for the build alone: linked into the module that the types are read from, never into
// the one that pages load.
#include "core/activation_snippets.h"
#include "core/export_snippets.h"

#include "js_types.h"

using namespace activation_lab;
using namespace activation_lab::engine;

namespace {

struct JsSnippetsType {
  static constexpr const char* name = "string[][]";
};
using JsSnippets = Js<JsSnippetsType>;

// Each row: its id, then the code in the languages' order.
JsSnippets list_snippets() {
  return list_to_js<JsSnippets>(activation_snippets(), [](const ActivationSnippets& s) {
    const std::string_view row[] = {s.id, s.numpy, s.pytorch, s.keras, s.javascript, s.cpp};
    return texts_to_js(row).value;
  });
}

// Likewise: the input features, then the softmax.
JsSnippets list_export_snippets() {
  const std::span<const ExportSnippets> features = input_feature_snippets();
  std::vector<ExportSnippets> rows(features.begin(), features.end());
  rows.push_back(softmax_snippets());
  return list_to_js<JsSnippets>(rows, [](const ExportSnippets& s) {
    const std::string_view row[] = {s.id, s.numpy, s.pytorch, s.javascript, s.cpp};
    return texts_to_js(row).value;
  });
}

}  // namespace

EMSCRIPTEN_BINDINGS(activation_snippets) {
  emscripten::internal::_embind_register_emval(emscripten::internal::TypeID<JsSnippets>::get(),
                                               JsSnippetsType::name);
  emscripten::function("snippets", &list_snippets);
  emscripten::function("exportSnippets", &list_export_snippets);
}
