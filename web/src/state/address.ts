// The page's address, read and replaced. In a sandboxed frame or a file some browsers refuse: then the
// settings still work and only the address does not follow.

export function addressQuery(): URLSearchParams {
  try {
    return new URLSearchParams(window.location.search);
  } catch {
    return new URLSearchParams();
  }
}

export function replaceQuery(change: (search: string) => string): void {
  try {
    const { pathname, search, hash } = window.location;
    const next = change(search);
    if (next === search) return;
    window.history.replaceState(window.history.state, '', `${pathname}${next}${hash}`);
  } catch {
    // A sandboxed frame has no history to write to.
  }
}
