// The C++ files of the project.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Paths from the root, sorted.
 * @param {string} root
 * @returns {string[]}
 */
export function cppFiles(root) {
  return ['cpp', 'tests'].flatMap((folder) => listCpp(root, folder)).sort();
}

function listCpp(root, folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      const isOurs = !['node_modules', 'build'].includes(entry.name);
      return isOurs ? listCpp(root, path) : [];
    }
    return /\.(h|cpp)$/.test(entry.name) ? [path] : [];
  });
}
