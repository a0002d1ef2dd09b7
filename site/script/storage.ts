// What the reader's browser keeps for us. It may refuse: a sandboxed frame throws at the mere reading of
// `localStorage`, and from disk some browsers keep one storage a file. Nothing may depend on it.

export function readStored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** @returns whether it was kept */
export function store(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

export function forget(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Then there was nothing to forget.
  }
}
