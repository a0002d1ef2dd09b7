// Puts a text on the clipboard. In a frame or a file some browsers refuse; then the caller says so.

export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
