// A small static server for dist/site, with the headers that the site must work under.
// For looking at the site and for its tests; not for the open internet.
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { contentSecurityPolicy } from './policy.mjs';

export { contentSecurityPolicy };

const types = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
};

/**
 * @typedef {object} ServeOptions
 * @property {string} root the folder to serve
 * @property {number} [port] the first to try; 0 takes any free one
 * @property {string} [host]
 * @property {string} [prefix] the sub-path at which the folder appears, such as '/courses/ml/'
 * @property {string | null} [policy] the Content-Security-Policy; null for none
 * @property {Record<string, string>} [headers] more headers, for every answer
 * @property {Record<string, string>} [pages] HTML by path, for pages that are not files: a foreign host page in a test
 */

/**
 * Starts serving.
 * @param {ServeOptions} options
 * @returns {Promise<{ url: string, origin: string, port: number, close: () => Promise<void> }>}
 */
export async function serve(options) {
  const { host = '127.0.0.1', port = 4173, policy = contentSecurityPolicy, pages = {} } = options;
  const always = {
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    ...(policy === null ? {} : { 'Content-Security-Policy': policy }),
    ...options.headers,
  };
  const prefix = `/${(options.prefix ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  const root = await realpath(options.root);

  const server = createServer((request, response) => {
    const answer = (status, text, more = {}) => {
      const type = more['Content-Type'] ?? 'text/plain; charset=utf-8';
      response.writeHead(status, { ...always, ...more, 'Content-Type': type });
      response.end(request.method === 'HEAD' ? undefined : text);
    };
    const send = (file, size) => {
      const type = types[extname(file).toLowerCase()] ?? 'application/octet-stream';
      response.writeHead(200, { ...always, 'Content-Type': type, 'Content-Length': size });
      if (request.method === 'HEAD') response.end();
      else
        createReadStream(file)
          .on('error', () => response.destroy())
          .pipe(response);
    };
    respond({ request, root, prefix, pages, answer, send }).catch((error) => {
      answer(500, `${error}\n`);
    });
  });
  const actual = await listen(server, host, port);
  const origin = `http://${host}:${actual}`;
  return {
    url: origin + prefix,
    origin,
    port: actual,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function respond({ request, root, prefix, pages, answer, send }) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    answer(405, 'Only GET and HEAD.\n', { Allow: 'GET, HEAD' });
    return;
  }
  const path = decodedPath(request.url);
  if (path === undefined) {
    answer(400, 'That is not a path.\n');
    return;
  }
  if (Object.hasOwn(pages, path)) {
    answer(200, pages[path], { 'Content-Type': types['.html'] });
    return;
  }
  if (`${path}/` === prefix) {
    answer(308, '', { Location: prefix });
    return;
  }
  const found = path.startsWith(prefix)
    ? await findFile(root, path.slice(prefix.length))
    : undefined;
  if (found === undefined) answer(404, `There is no ${path} here.\n`);
  else if (found.folder) answer(308, '', { Location: `${encodeURI(path)}/` });
  else send(found.file, found.size);
}

/** The path of a request without its query; undefined for what no file name can be. */
function decodedPath(url) {
  try {
    const path = decodeURIComponent(url.split(/[?#]/, 1)[0]);
    return path.startsWith('/') && !/[\0\\]/.test(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

/** A file below root, also after symbolic links; a folder stands for its index.html. */
async function findFile(root, path) {
  const wanted = resolve(root, `./${path}`);
  const full = await realpath(wanted).catch(() => undefined);
  if (full === undefined || (full !== root && !full.startsWith(root + sep))) return undefined;
  const status = await stat(full);
  if (status.isFile()) return path.endsWith('/') ? undefined : { file: full, size: status.size };
  if (path !== '' && !path.endsWith('/')) return { folder: true };
  return findFile(root, join(path, 'index.html'));
}

/** Listens at the first free port from this one on. */
async function listen(server, host, port) {
  for (let candidate = port; ; candidate++) {
    const error = await new Promise((done) => {
      server.once('error', done);
      server.listen(candidate, host, () => {
        server.off('error', done);
        done(undefined);
      });
    });
    if (error === undefined) return server.address().port;
    const isTaken = error.code === 'EADDRINUSE' && port !== 0 && candidate < port + 100;
    if (!isTaken) throw error;
  }
}
