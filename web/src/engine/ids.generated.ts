// Generated from the built engine module. Do not edit: `npm run build` writes it.
export type ActivationId =
  | 'sigmoid'
  | 'relu'
  | 'leaky_relu'
  | 'elu'
  | 'tanh'
  | 'selu'
  | 'softplus'
  | 'softsign'
  | 'gelu'
  | 'gelu_tanh'
  | 'silu'
  | 'mish'
  | 'relu6'
  | 'hard_sigmoid'
  | 'hard_swish'
  | 'linear';
export type DatasetId =
  | 'spiral'
  | 'blobs'
  | 'rings'
  | 'moons'
  | 'xor';
export type InputFeatureId =
  | 'x'
  | 'y'
  | 'x_squared'
  | 'y_squared'
  | 'x_times_y'
  | 'sin_x'
  | 'sin_y';
export type InitializerId =
  | 'glorot'
  | 'he'
  | 'lecun'
  | 'normal'
  | 'zeros';
export type OptimizerKind =
  | 'sgd'
  | 'momentum'
  | 'adam';
