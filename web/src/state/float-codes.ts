// Float32 numbers as a word for an address, and back without loss: their bytes, little-endian, in base64url
// (RFC 4648, section 5) without padding. Sixteen letters hold three numbers.

export function floatCodes(values: Float32Array): string {
  const bytes = new DataView(new ArrayBuffer(4 * values.length));
  values.forEach((value, index) => bytes.setFloat32(4 * index, value, true));
  let text = '';
  for (let index = 0; index < bytes.byteLength; index += 1) {
    text += String.fromCharCode(bytes.getUint8(index));
  }
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** Undefined for a text that is no such word, or holds a number that is not finite. */
export function floatsOf(codes: string): Float32Array | undefined {
  if (!/^[\w-]+$/.test(codes) || codes.length % 4 === 1) return undefined;
  const text = atob(codes.replaceAll('-', '+').replaceAll('_', '/'));
  if (text.length % 4 !== 0) return undefined;
  const bytes = new DataView(new ArrayBuffer(text.length));
  for (let index = 0; index < text.length; index += 1) {
    bytes.setUint8(index, text.charCodeAt(index));
  }
  const values = Float32Array.from({ length: text.length / 4 }, (_, index) =>
    bytes.getFloat32(4 * index, true),
  );
  return values.every((value) => Number.isFinite(value)) ? values : undefined;
}

/** How many letters these many numbers take. */
export const codesLength = (numbers: number): number => Math.ceil((16 * numbers) / 3);
