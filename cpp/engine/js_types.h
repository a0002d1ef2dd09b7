// JavaScript values with their TypeScript type: what a bound function returns is written once, here in
// C++, and the generated declarations repeat it.
#pragma once

#include <emscripten/bind.h>
#include <emscripten/val.h>

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace activation_lab::engine {

// A val whose TypeScript type is Type::name.
template <class Type>
struct Js {
  emscripten::val value = emscripten::val::undefined();
};

// The TypeScript types that bound functions use.
#define ACTIVATION_LAB_JS_TYPE(type, text)    \
  struct type##Type {                         \
    static constexpr const char* name = text; \
  };                                          \
  using type = Js<type##Type>;
ACTIVATION_LAB_JS_TYPE(JsFloat32Array, "Float32Array")
ACTIVATION_LAB_JS_TYPE(JsFloat64Array, "Float64Array")
ACTIVATION_LAB_JS_TYPE(JsUint8Array, "Uint8Array")
ACTIVATION_LAB_JS_TYPE(JsUint32Array, "Uint32Array")
ACTIVATION_LAB_JS_TYPE(JsNumbers, "number[]")
ACTIVATION_LAB_JS_TYPE(JsTexts, "string[]")
ACTIVATION_LAB_JS_TYPE(JsParameters, "ActivationParameter[]")
ACTIVATION_LAB_JS_TYPE(JsActivations, "Activation[]")
ACTIVATION_LAB_JS_TYPE(JsDatasets, "DatasetKind[]")
ACTIVATION_LAB_JS_TYPE(JsInputFeatures, "InputFeature[]")
ACTIVATION_LAB_JS_TYPE(JsLayerLayouts, "LayerLayout[]")
ACTIVATION_LAB_JS_TYPE(JsLayerExplanations, "LayerExplanation[]")
ACTIVATION_LAB_JS_TYPE(JsLayerProbes, "LayerProbe[]")
ACTIVATION_LAB_JS_TYPE(JsReliabilityBins, "ReliabilityBin[]")
ACTIVATION_LAB_JS_TYPE(JsDivergence, "Divergence | undefined")
ACTIVATION_LAB_JS_TYPE(JsOptionalNumber, "number | undefined")
#undef ACTIVATION_LAB_JS_TYPE

// A copy that JavaScript owns, never a view that growing memory would leave stale.
template <class Array, class T>
Array copy_to_js(std::span<const T> values) {
  return {emscripten::val(emscripten::typed_memory_view(values.size(), values.data()))
              .call<emscripten::val>("slice")};
}
template <class Array, class T>
Array copy_to_js(const std::vector<T>& values) {
  return copy_to_js<Array>(std::span<const T>(values));
}

// An array of what `make(item)` gives for each item.
template <class Array, class Items, class Make>
Array list_to_js(const Items& items, Make make) {
  emscripten::val array = emscripten::val::array();
  for (const auto& item : items) array.call<void>("push", make(item));
  return {array};
}

inline Js<JsTextsType> texts_to_js(std::span<const std::string_view> texts) {
  return list_to_js<JsTexts>(texts, [](std::string_view t) { return std::string(t); });
}

}  // namespace activation_lab::engine

// Crosses the boundary as the val inside, under its own type.
template <class Type>
struct emscripten::internal::BindingType<activation_lab::engine::Js<Type>> {
  using WireType = EM_VAL;
  static WireType toWireType(const activation_lab::engine::Js<Type>& js) {
    return BindingType<val>::toWireType(js.value);
  }
  static activation_lab::engine::Js<Type> fromWireType(WireType wire) {
    return {BindingType<val>::fromWireType(wire)};
  }
};
