// What is asked of the registry and done with a row of it.
#include "activations.h"
#include "check.h"
#include "text.h"

namespace activation_lab {

ParameterValues Activation::initial_parameters() const {
  ParameterValues values{};
  for (std::size_t i = 0; i < parameters.size(); i++) values[i] = parameters[i].initial;
  return values;
}

Result<const Activation*> find_activation(std::string_view id) {
  for (const Activation& row : activations())
    if (row.id == id) return &row;
  std::string known;
  for (const Activation& row : activations()) append_item(known, row.id);
  return Error{ErrorCode::kUnknownActivation,
               "activation is " + quoted(id) + "; it must be one of " + known};
}

Status check_parameters(const Activation& activation, const ParameterValues& values) {
  for (std::size_t i = 0; i < activation.parameters.size(); i++) {
    const ActivationParameter& p = activation.parameters[i];
    const Status checked = check_number(p.name, values[i], {p.valid_min, p.valid_max});
    if (!checked.ok()) return checked.error();
  }
  return Done{};
}

Status check_float_parameters(const Activation& activation, const ParameterValues& values) {
  if (Status checked = check_parameters(activation, values); !checked.ok()) return checked;
  for (std::size_t i = 0; i < activation.parameters.size(); i++) {
    Status checked =
        check_number(activation.parameters[i].name, values[i], {-__FLT_MAX__, __FLT_MAX__});
    if (!checked.ok()) return checked;
  }
  return Done{};
}

ParameterValues rounded_to_float(ParameterValues parameters) {
  for (double& p : parameters) {
    const volatile float narrow = static_cast<float>(p);  // g++ 12 leaves out a mere conversion
    p = static_cast<double>(narrow);
  }
  return parameters;
}

template <class T>
Status apply(const Activation& activation, Part part, std::span<const T> in, std::span<T> out,
             const ParameterValues& parameters) {
  Status checked = sizeof(T) == sizeof(float) ? check_float_parameters(activation, parameters)
                                              : check_parameters(activation, parameters);
  if (!checked.ok()) return checked;
  if (out.size() != in.size())
    return Error{ErrorCode::kInvalidArgument, "out has " + to_text(out.size()) +
                                                  " elements; it must have the input's " +
                                                  to_text(in.size())};
  const T* end = in.data() + in.size();
  if (in.data() != out.data() && in.data() < out.data() + out.size() && out.data() < end)
    return Error{ErrorCode::kInvalidArgument,
                 "out overlaps the input in part; it must be the input itself or lie apart"};
  activation.formula_of(part).over(
      in.data(), out.data(), in.size(),
      sizeof(T) == sizeof(float) ? rounded_to_float(parameters) : parameters);
  return Done{};
}

template Status apply(const Activation&, Part, std::span<const float>, std::span<float>,
                      const ParameterValues&);
template Status apply(const Activation&, Part, std::span<const double>, std::span<double>,
                      const ParameterValues&);

}  // namespace activation_lab
