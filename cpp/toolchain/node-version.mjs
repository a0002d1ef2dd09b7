// Says whether this Node can run the project. Old syntax on purpose: an old Node must be able to parse
// this file and the entry scripts that import it, or its user sees a syntax error instead of the reason.

/** Vite and ESLint need `require` of ES modules, which came with 20.19. */
export const minimumNode = [20, 19];

/**
 * The complaint about a Node version such as '18.20.4', or '' when it will do.
 * @param {string} version @returns {string}
 */
export function nodeComplaint(version) {
  const parts = version.split('.').map(Number);
  const newEnough =
    parts[0] > minimumNode[0] || (parts[0] === minimumNode[0] && parts[1] >= minimumNode[1]);
  if (newEnough) return '';
  return (
    'Node.js ' +
    minimumNode.join('.') +
    ' or later is needed; this is ' +
    version +
    '.\n' +
    'Get it from https://nodejs.org/en/download, or with a version manager: nvm install 22'
  );
}

/** Ends the process when Node is too old. */
export function requireNode() {
  const complaint = nodeComplaint(process.versions.node);
  if (complaint === '') return;
  console.error(complaint);
  process.exit(1);
}
