/**
 * Files the server hands out, kept in memory with their fingerprint. They are few and small (the kiosk's first load is
 * under 100 kB), so each is compressed well, once, when it is first asked for.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.opus': 'audio/ogg',
  '.mp3': 'audio/mpeg',
  '.zip': 'application/zip',
};

const COMPRESSIBLE = /^(text|application\/(json|manifest)|image\/svg)/;

const encoders = {
  br: (content: Buffer) => promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (content: Buffer) => promisify(gzip)(content, { level: 9 }),
};

/** How long a browser may keep it unasked: not at all, some minutes, or as long as it likes. */
export type Freshness = 'revalidate' | 'minutes' | 'forever';

const KEPT: Record<Freshness, string> = {
  revalidate: 'no-cache',
  minutes: 'public, max-age=300',
  forever: 'public, max-age=31536000, immutable',
};

export class Asset {
  readonly content: Buffer;
  readonly type: string;
  readonly freshness: Freshness;
  readonly #fingerprint: string;
  readonly #encoded = new Map<keyof typeof encoders, Promise<Buffer>>();

  constructor(content: Buffer | string, extension: string, freshness: Freshness = 'revalidate') {
    this.content = Buffer.from(content);
    this.type = TYPES[extension] ?? 'application/octet-stream';
    this.freshness = freshness;
    this.#fingerprint = createHash('sha256').update(this.content).digest('base64url').slice(0, 22);
  }

  /** Answers with the form the browser accepts, or that it already has it. */
  async send(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const encoding = COMPRESSIBLE.test(this.type) ? accepted(request.headers['accept-encoding']) : null;
    const etag = `"${this.#fingerprint}${encoding ? `-${encoding}` : ''}"`;
    reply.header('cache-control', KEPT[this.freshness]).header('etag', etag).header('vary', 'accept-encoding');
    if (isKnown(request.headers['if-none-match'], etag)) return reply.code(304).send();
    reply.type(this.type);
    if (!encoding) return reply.send(this.content);
    return reply.header('content-encoding', encoding).send(await this.#encode(encoding));
  }

  #encode(encoding: keyof typeof encoders): Promise<Buffer> {
    const known = this.#encoded.get(encoding) ?? encoders[encoding](this.content);
    this.#encoded.set(encoding, known);
    return known;
  }
}

/**
 * Every file below a folder by its path with forward slashes. Unless said, how long each is kept follows from its name: Vite
 * puts a hash into those under `assets/`.
 */
export function readAssets(folder: string, freshness?: Freshness): Map<string, Asset> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile());
  return new Map(
    files.map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      const path = file.slice(folder.length + 1).replaceAll('\\', '/');
      const hashed = /(^|\/)assets\/.*-[\w-]{8,}\.\w+$/.test(path);
      return [path, new Asset(readFileSync(file), extname(name), freshness ?? (hashed ? 'forever' : 'revalidate'))];
    }),
  );
}

function accepted(header = ''): keyof typeof encoders | null {
  const offered = header
    .toLowerCase()
    .split(',')
    .map(part => part.trim());
  const takes = (name: string) => offered.some(part => part.split(';')[0] === name && !/;\s*q=0(\.0*)?$/.test(part));
  if (takes('br')) return 'br';
  return takes('gzip') ? 'gzip' : null;
}

function isKnown(header: string | undefined, etag: string): boolean {
  return header === '*' || (header ?? '').split(',').some(part => part.trim().replace(/^W\//, '') === etag);
}
