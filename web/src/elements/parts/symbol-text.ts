// A parameter's symbol as plain text: the registry holds TeX, and a slider's name wants a letter.

const GREEK: Readonly<Record<string, string>> = {
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  epsilon: 'ε',
  varepsilon: 'ε',
  zeta: 'ζ',
  eta: 'η',
  theta: 'θ',
  kappa: 'κ',
  lambda: 'λ',
  mu: 'μ',
  nu: 'ν',
  xi: 'ξ',
  rho: 'ρ',
  sigma: 'σ',
  tau: 'τ',
  phi: 'φ',
  varphi: 'φ',
  chi: 'χ',
  psi: 'ψ',
  omega: 'ω',
};

/** The letter for `\alpha`; what is no single Greek letter is called by its name. */
export function symbolText(parameter: { readonly symbol: string; readonly name: string }): string {
  const letter = /^\\([a-z]+)$/.exec(parameter.symbol)?.[1];
  if (letter !== undefined) return GREEK[letter] ?? parameter.name;
  return /^[A-Za-z]$/.test(parameter.symbol) ? parameter.symbol : parameter.name;
}
