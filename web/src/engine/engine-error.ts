// The one kind of error that the engine throws.

export type EngineErrorCode =
  | 'unknown-activation'
  | 'unknown-dataset'
  | 'invalid-argument'
  | 'out-of-range'
  | 'too-large'
  | 'disposed'
  | 'engine-lost'
  | 'load-failed';

/** `code` is for programs; `message` names the argument, its value and what is allowed. */
export class EngineError extends Error {
  readonly code: EngineErrorCode;

  constructor(code: EngineErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'EngineError'; // a class name would not survive minifying
    this.code = code;
  }
}
