/**
 * Builds the images that the plugins and the tests need, and nothing twice.
 *
 *   node scripts/images.mjs            every image
 *   node scripts/images.mjs NAME…      only these, and what they are built from
 *
 * NAME is an image reference (plugin-runner/csv-to-json:1.0.0), a plugin id
 * (csv_to_json), a test image (busybox) or a group: plugins, tests, bases,
 * stand-ins (what the templates of `plugin-runner new` are built from).
 *
 * Where an image's public base is present it is used; with
 * PLUGIN_RUNNER_PUBLIC_IMAGES=1 it is pulled; otherwise a base with the same
 * programs is made from the packages of this machine's Debian (or Ubuntu), so
 * that no image registry is needed. Every image carries a hash of what it was
 * made from and is left alone while that hash stays the same.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const HASH_LABEL = 'io.plugin-runner.inputs';
const PATH_CHANGE =
  'ENV PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** Links for every busybox applet that no package brought, and two users. */
const BUSYBOX_LINKS = `
set -eu
root=$1
mkdir -p "$root/bin" "$root/etc" "$root/root"
mkdir -p -m 1777 "$root/tmp"
[ -e "$root/bin/busybox" ] || mv "$root/usr/bin/busybox" "$root/bin/busybox"
for applet in $("$root/bin/busybox" --list); do
  for dir in bin sbin usr/bin usr/sbin; do
    if [ -e "$root/$dir/$applet" ] || [ -L "$root/$dir/$applet" ]; then
      continue 2
    fi
  done
  ln -s busybox "$root/bin/$applet"
done
printf 'root:x:0:0:root:/root:/bin/sh\\nnobody:x:65534:65534:nobody:/:/bin/false\\n' >"$root/etc/passwd"
printf 'root:x:0:\\nnogroup:x:65534:\\n' >"$root/etc/group"
`;

/** What a package's maintainer scripts would have done for Python. */
const PYTHON_SETUP = `
ln -s python3 "$root/usr/bin/python"
mkdir -p "$root/dev"
chroot "$root" python3 - <<'PY'
import compileall, glob, re
skip = re.compile(r'/(test|tests|idlelib|lib2to3|turtledemo)/')
for top in glob.glob('/usr/lib/python3*'):
    compileall.compile_dir(top, quiet=2, rx=skip, workers=1)
PY
`;

/** Debian chooses a BLAS by update-alternatives; here the choice is links. */
const BLAS_LINKS = `
for lib in "$root"/usr/lib/*/openblas-*/*.so.[0-9]* "$root"/usr/lib/*/blas/*.so.[0-9]* "$root"/usr/lib/*/lapack/*.so.[0-9]*; do
  dir=$(dirname "$lib")
  link=$(dirname "$dir")/$(basename "$lib")
  [ -e "$lib" ] && [ ! -e "$link" ] || continue
  ln -s "$(basename "$dir")/$(basename "$lib")" "$link"
done
`;

/** What the package's maintainer script would have made. */
const CA_BUNDLE = `
mkdir -p "$root/etc/ssl/certs"
cat "$root"/usr/share/ca-certificates/mozilla/*.crt >"$root/etc/ssl/certs/ca-certificates.crt"
`;

/** The Node.js that actions run on: Debian's is another one. */
const NODE_SETUP = `
mkdir -p "$root/usr/local/bin"
cp "$PLUGIN_RUNNER_NODE24" "$root/usr/local/bin/node"
`;

/** A package manager that finds everything installed already. */
const APK_SETUP = `
printf '#!/bin/sh\\nexit 0\\n' >"$root/sbin/apk"
chmod 755 "$root/sbin/apk"
`;

/**
 * The Go of this machine, without what no build needs, and the standard
 * packages of most programs compiled already.
 */
const GO_SETUP = `
mkdir -p "$root/usr/local/go" "$root/dev"
tar -C "$PLUGIN_RUNNER_GOROOT" -cf - --exclude=testdata --exclude='*_test.go' \\
  --exclude=src/cmd bin pkg src VERSION go.env | tar -C "$root/usr/local/go" -xf -
[ -e "$root/dev/null" ] || mknod -m 666 "$root/dev/null" c 1 3
HOME=/root GOROOT=/usr/local/go CGO_ENABLED=0 GOFLAGS=-trimpath \\
  chroot "$root" /usr/local/go/bin/go build encoding/json net/http
rm -f "$root/dev/null"
`;

const PYTHON_PACKAGES = [
  'base-files',
  'busybox-static',
  'libpython3-stdlib',
  'python3-minimal',
];

/** What a plugin never reads. */
const EXCLUDED = [
  '/usr/share/doc/*',
  '/usr/share/man/*',
  '/usr/share/locale/*',
  '/usr/share/lintian/*',
  '/usr/include/*',
  '/usr/lib/gcc/*',
  '/usr/lib/*/*.a',
  '/usr/lib/python3*/config-*',
  '/usr/lib/python3*/test/*',
  '/usr/lib/python3/dist-packages/*/tests/*',
];

/**
 * Local stand-ins for public base images, made of packages. A hook is a shell
 * script that gets the extracted tree as $1.
 */
const BASES = {
  busybox: {
    packages: ['busybox-static'],
    hook: `${BUSYBOX_LINKS}
rm -rf "$root/usr" "$root/var" "$root/etc/apt" "$root/etc/dpkg"
mkdir -p -m 1777 "$root/var/tmp"
`,
    options: ['--skip=cleanup'],
    changes: ['CMD ["sh"]'],
  },
  python: {
    packages: PYTHON_PACKAGES,
    hook: BUSYBOX_LINKS + PYTHON_SETUP,
    changes: ['CMD ["python3"]'],
  },
  'python-sklearn': {
    packages: [...PYTHON_PACKAGES, 'python3-sklearn'],
    hook: BUSYBOX_LINKS + BLAS_LINKS + PYTHON_SETUP,
    changes: ['CMD ["python3"]'],
  },
  'python-shellcheck': {
    packages: [...PYTHON_PACKAGES, 'shellcheck'],
    hook: BUSYBOX_LINKS + PYTHON_SETUP,
    changes: ['CMD ["python3"]'],
  },
  'python-tls': {
    packages: [...PYTHON_PACKAGES, 'ca-certificates'],
    hook: BUSYBOX_LINKS + CA_BUNDLE + PYTHON_SETUP,
    changes: ['CMD ["python3"]'],
  },
  perl: {
    packages: ['base-files', 'busybox-static', 'perl'],
    hook: BUSYBOX_LINKS,
    changes: ['CMD ["perl"]'],
  },
  node: {
    packages: ['base-files', 'busybox-static', 'libstdc++6'],
    hook: BUSYBOX_LINKS + NODE_SETUP,
    variables: async () => {
      const { ensureNode24 } = await import('./node24.mjs');
      return { PLUGIN_RUNNER_NODE24: await ensureNode24() };
    },
    changes: ['CMD ["node"]'],
  },
  'alpine-jq': {
    packages: ['base-files', 'busybox-static', 'jq'],
    hook: BUSYBOX_LINKS + APK_SETUP,
    changes: ['CMD ["sh"]'],
  },
  // Debian's is 450 MB, and an older one.
  go: {
    packages: ['base-files', 'busybox-static'],
    hook: BUSYBOX_LINKS + GO_SETUP,
    variables: async () => ({
      PLUGIN_RUNNER_GOROOT: await run(['go', 'env', 'GOROOT']),
    }),
    changes: ['ENV PATH=/usr/local/go/bin:/usr/bin:/bin', 'CMD ["sh"]'],
  },
};

/**
 * Public images that the templates of `plugin-runner new` name, and the local
 * base that gets that name where the public one is not there: what a test
 * builds is the Dockerfile that a user gets, to the letter.
 */
const STAND_INS = {
  'python:3.13-slim': 'python',
  'node:24-slim': 'node',
  'alpine:3.22': 'alpine-jq',
  'golang:1.26': 'go',
};

/** Which local base stands in for the public one that a Dockerfile names. */
const PLUGINS = {
  reverse_message_task: 'python',
  csv_to_json: 'python',
  shell_scan: 'python-shellcheck',
  iris_inference: 'python-sklearn',
  approve_change: 'perl',
  post_webhook: 'python-tls',
};

/** Test images; those without a Dockerfile are just a base under a test name. */
const TESTS = {
  busybox: 'busybox',
  python: 'python',
  metadata: 'busybox',
  winch: 'busybox',
  scratch: 'busybox',
  torture: 'python',
};
const BROKEN_ARCH = 'plugin-runner-test/broken-arch:1';

const localBase = (name) => `plugin-runner-base/${name}:local`;
const sha256 = (...parts) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
};

/** Runs a program; resolves to its stdout or throws with its stderr. */
function run(argv, { env, input, stdinFrom, quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const [file, ...args] = argv;
    const child = spawn(file, args, { env });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => (stdout += chunk));
    child.stderr.on('data', (chunk) => (stderr += chunk));
    child.stdin.on('error', () => {});
    if (stdinFrom) stdinFrom.pipe(child.stdin);
    else child.stdin.end(input);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) return resolve(stdout.trim());
      const tail = quiet ? '' : `\n${(stdout + stderr).slice(-4000).trim()}`;
      const error = new Error(`${argv.join(' ')}: ${signal ?? code}${tail}`);
      reject(Object.assign(error, { stderr }));
    });
  });
}

/** What `argv` prints, or undefined when it fails. */
const attempt = (argv, options) =>
  run(argv, { ...options, quiet: true }).catch(() => undefined);

async function inspect(image, env) {
  const format = `{{.Id}} {{with .Config}}{{with .Labels}}{{index . "${HASH_LABEL}"}}{{end}}{{end}}`;
  const out = await attempt(
    ['docker', 'image', 'inspect', '--format', format, image],
    { env },
  );
  if (out === undefined) return undefined;
  const [id, hash = ''] = out.split(' ');
  return { id, hash };
}

async function pull(image, { env, log }) {
  for (let left = 3; ; left -= 1) {
    try {
      log(`${image}: pulling`);
      await run(['docker', 'pull', '--quiet', image], { env });
      return;
    } catch (error) {
      if (left === 1) throw error;
      log(`${image}: ${error.message.split('\n').at(-1)}; trying again`);
      await new Promise((resolve) => setTimeout(resolve, 2000));
    }
  }
}

// ---------------------------------------------------------------- base images

/** [] as root, ['sudo', …] where sudo asks nothing, undefined where neither. */
async function asRoot(env) {
  if (process.getuid?.() === 0) return [];
  if ((await attempt(['sudo', '-n', 'true'], { env })) !== undefined) {
    return ['sudo', '-n'];
  }
  return undefined;
}

async function ensureMmdebstrap({ env, log }) {
  if ((await attempt(['mmdebstrap', '--version'], { env })) !== undefined) {
    return;
  }
  const need =
    'mmdebstrap is needed to make base images from Debian packages: ' +
    'install it (apt-get install mmdebstrap), or set ' +
    'PLUGIN_RUNNER_PUBLIC_IMAGES=1 to use public images';
  const root = await asRoot(env);
  if (!root || (await attempt(['apt-get', '--version'])) === undefined) {
    throw new Error(need);
  }
  log('mmdebstrap: installing');
  const install = [
    ...[...root, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'],
    ...['install', '-qq', '-y', '--no-install-recommends', 'mmdebstrap'],
  ];
  try {
    if ((await attempt(install, { env })) === undefined) {
      await run([...root, 'apt-get', 'update', '-qq'], { env });
      await run(install, { env });
    }
  } catch (error) {
    throw new Error(`${need}\n${error.message}`, { cause: error });
  }
}

/** This machine's suite, its package sources and its relevant apt options. */
async function hostDebian(env) {
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '');
  const suite = /^VERSION_CODENAME="?([^"\n]+)/m.exec(release)?.[1];
  if (!suite) {
    throw new Error(
      'base images are made from Debian packages, and this is not a Debian ' +
        'system: set PLUGIN_RUNNER_PUBLIC_IMAGES=1 to use public images',
    );
  }
  const sources = [
    '/etc/apt/sources.list',
    '/etc/apt/sources.list.d/debian.sources',
    '/etc/apt/sources.list.d/ubuntu.sources',
  ];
  const used = [];
  for (const file of sources) {
    const text = existsSync(file) ? await readFile(file, 'utf8') : '';
    if (/^(deb\s|Types:)/m.test(text)) used.push(file);
  }
  const config = (await attempt(['apt-config', 'dump'], { env })) ?? '';
  const options = config
    .split('\n')
    .filter((line) => /^Acquire::(Check-|https?::Proxy|Retries)/.test(line))
    .map((line) => `--aptopt=${line.replace(/;$/, '')}`);
  return { suite, sources: used, options };
}

/** A hash of all that a local base is made from. */
async function hashOfBase(name, context) {
  const { packages, hook, changes, options = [] } = BASES[name];
  context.debian ??= hostDebian(context.env);
  const { suite } = await context.debian;
  return sha256(
    ...[suite, hook, ...packages, ...changes],
    ...[...options, ...EXCLUDED],
  );
}

async function buildBase(name, context) {
  const { env, log } = context;
  const { packages, hook, changes, options = [], variables } = BASES[name];
  const image = localBase(name);
  const hash = await hashOfBase(name, context);
  if ((await inspect(image, env))?.hash === hash) return;

  const debian = await context.debian;
  context.mmdebstrap ??= ensureMmdebstrap(context);
  await context.mmdebstrap;
  log(`${image}: from ${debian.suite}'s ${packages.join(', ')}`);
  const scratch = await mkdtemp(path.join(tmpdir(), 'plugin-runner-base-'));
  const hookFile = path.join(scratch, 'hook');
  await writeFile(hookFile, `#!/bin/sh${hook}`, { mode: 0o755 });
  const extract = [
    ...((await asRoot(env)) ?? []),
    'mmdebstrap',
    '--quiet',
    '--variant=extract',
    '--format=tar',
    `--include=${packages.join(',')}`,
    ...EXCLUDED.map((glob) => `--dpkgopt=path-exclude=${glob}`),
    ...debian.options,
    ...options,
    `--extract-hook=${hookFile}`,
    ...[debian.suite, '-', ...debian.sources],
  ];
  const tree = spawn(extract[0], extract.slice(1), {
    env: { ...env, ...(await variables?.()), LC_ALL: 'C' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let faults = '';
  tree.stderr.on('data', (chunk) => (faults += chunk));
  const extracted = new Promise((resolve, reject) => {
    tree.on('error', reject);
    tree.on('close', (code) =>
      code === 0
        ? resolve()
        : reject(new Error(`mmdebstrap: ${code}\n${faults.slice(-4000)}`)),
    );
  });
  const all = [PATH_CHANGE, ...changes, `LABEL ${HASH_LABEL}=${hash}`];
  // Named only once the whole tree has arrived: a half one must not stay.
  const changeArgs = all.flatMap((change) => ['--change', change]);
  const imported = run(['docker', 'import', ...changeArgs, '-'], {
    env,
    stdinFrom: tree.stdout,
  });
  try {
    const [failed, id] = await Promise.all([
      extracted.catch((error) => error),
      imported,
    ]);
    if (failed) {
      await attempt(['docker', 'image', 'rm', id], { env });
      throw failed;
    }
    await run(['docker', 'tag', id, image], { env });
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/**
 * The image to build from: the public one where it can be had, or our own.
 * `version` changes when the base does; a local base is only made on `make`,
 * for an image that is up to date needs no base.
 */
async function resolveBase(publicImage, name, context) {
  const { env } = context;
  let present = await inspect(publicImage, env);
  if (!present && env.PLUGIN_RUNNER_PUBLIC_IMAGES === '1') {
    await once(context, publicImage, () => pull(publicImage, context));
    present = await inspect(publicImage, env);
  }
  // A stand-in has our label: it is no public image, whatever it is called.
  if (present?.hash === '') {
    const make = () => Promise.resolve();
    return { image: publicImage, version: present.id, local: false, make };
  }
  return {
    image: localBase(name),
    version: await hashOfBase(name, context),
    local: true,
    make: () => makeBase(name, context),
  };
}

/** Gives a local base the name of a public image, unless that is there. */
async function makeStandIn(image, name, context) {
  const { env, log } = context;
  const base = await resolveBase(image, name, context);
  if (!base.local) return;
  await base.make();
  const [made, named] = await Promise.all(
    [localBase(name), image].map((each) => inspect(each, env)),
  );
  if (named?.id === made?.id) return;
  log(`${image}: ${localBase(name)} stands in`);
  await run(['docker', 'tag', localBase(name), image], { env });
}

const makeBase = (name, context) =>
  once(context, localBase(name), () => buildBase(name, context));

/** The same work asked for twice in one run is done once. */
function once(context, key, work) {
  if (!context.done.has(key)) context.done.set(key, work());
  return context.done.get(key);
}

// ------------------------------------------------------- images of Dockerfiles

/** Files that no Dockerfile copies: a change in them needs no new image. */
const NOT_CONTEXT =
  /^(README\.md|plugin\.(json|ya?ml)|fixtures|\.dockerignore)$/;

async function hashOfContext(directory) {
  const parts = [];
  const entries = await readdir(directory, {
    recursive: true,
    withFileTypes: true,
  });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path.relative(
        directory,
        path.join(entry.parentPath ?? entry.path, entry.name),
      ),
    )
    .filter(
      (file) =>
        !NOT_CONTEXT.test(file.split(path.sep)[0]) &&
        !file.includes('__pycache__'),
    )
    .sort();
  for (const file of files) {
    parts.push(file, await readFile(path.join(directory, file)));
  }
  return sha256(...parts);
}

async function buildDockerfile(image, directory, baseName, context) {
  const { env, log } = context;
  const dockerfile = await readFile(path.join(directory, 'Dockerfile'), 'utf8');
  const publicImage = /^ARG BASE=(\S+)$/m.exec(dockerfile)?.[1];
  const base = await resolveBase(publicImage, baseName, context);
  const hash = sha256(await hashOfContext(directory), base.version);
  if ((await inspect(image, env))?.hash === hash) return;
  await base.make();

  log(`${image}: from ${base.image}`);
  context.buildx ??= attempt(['docker', 'buildx', 'version'], { env });
  await run(
    [
      ...['docker', 'build', '--quiet', '--tag', image],
      ...['--build-arg', `BASE=${base.image}`],
      ...['--label', `${HASH_LABEL}=${hash}`],
      ...(base.local ? ['--network', 'none'] : []),
      directory,
    ],
    {
      env: {
        ...env,
        BUILDX_NO_DEFAULT_ATTESTATIONS: '1',
        DOCKER_BUILDKIT: (await context.buildx) === undefined ? '0' : '1',
      },
    },
  );
}

/** An image for another processor: its one program can never start here. */
async function buildBrokenArch(context) {
  const { env, log } = context;
  const foreign = process.arch === 'arm64' ? 'amd64' : 'arm64';
  const hash = sha256('broken-arch 2', foreign);
  if ((await inspect(BROKEN_ARCH, env))?.hash === hash) return;
  log(`${BROKEN_ARCH}: linux/${foreign}`);
  // Loaded, not imported: engines before 23 ignore `docker import --platform`.
  const layer = tarOf({ 'bin/sh': foreignElf(foreign) });
  const config = {
    architecture: foreign,
    os: 'linux',
    config: {
      Env: [PATH_CHANGE.replace('ENV ', '')],
      Cmd: ['/bin/sh'],
      Labels: { [HASH_LABEL]: hash },
    },
    rootfs: {
      type: 'layers',
      diff_ids: [`sha256:${createHash('sha256').update(layer).digest('hex')}`],
    },
  };
  const manifest = [
    { Config: 'config.json', RepoTags: [BROKEN_ARCH], Layers: ['layer.tar'] },
  ];
  const archive = tarOf({
    'layer.tar': layer,
    'config.json': Buffer.from(JSON.stringify(config)),
    'manifest.json': Buffer.from(JSON.stringify(manifest)),
  });
  await run(['docker', 'load', '--quiet'], { env, input: archive });
}

/** The header of a 64-bit ELF executable and nothing else. */
function foreignElf(arch) {
  const elf = Buffer.alloc(64);
  elf.write('\x7fELF\x02\x01\x01', 'latin1');
  elf.writeUInt16LE(2, 16);
  elf.writeUInt16LE(arch === 'arm64' ? 183 : 62, 18);
  elf.writeUInt32LE(1, 20);
  elf.writeUInt16LE(64, 52);
  return elf;
}

function tarOf(files) {
  const blocks = Object.entries(files).flatMap(([name, content]) => {
    const header = Buffer.alloc(512);
    const size = content.length.toString(8).padStart(11, '0');
    header.write(name, 0);
    header.write('0000755\0' + '0000000\0'.repeat(2), 100);
    header.write(`${size}\0${'0'.repeat(11)}\0        0`, 124);
    header.write('ustar\x0000', 257, 'latin1');
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
    const padding = Buffer.alloc((512 - (content.length % 512)) % 512);
    return [header, content, padding];
  });
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}

// ------------------------------------------------------------------- the whole

/** The image that a shipped plugin's definition names. */
async function imageOfPlugin(directory) {
  for (const file of ['plugin.json', 'plugin.yaml', 'plugin.yml']) {
    const source = path.join(directory, file);
    if (!existsSync(source)) continue;
    const text = await readFile(source, 'utf8');
    const found = file.endsWith('.json')
      ? JSON.parse(text).image
      : /^image:\s*["']?([^\s"'#]+)/m.exec(text)?.[1];
    if (found) return found;
  }
  throw new Error(`${directory}: no definition that names an image`);
}

/** Every image of the repository: reference, other names, how it is made. */
async function catalogue() {
  const images = [];
  for (const [id, base] of Object.entries(PLUGINS)) {
    const directory = path.join(ROOT, 'plugins', id);
    if (!existsSync(path.join(directory, 'Dockerfile'))) continue;
    const image = await imageOfPlugin(directory);
    images.push({
      image,
      names: [id, 'plugins'],
      make: (context) => buildDockerfile(image, directory, base, context),
    });
  }
  for (const [name, base] of Object.entries(TESTS)) {
    const directory = path.join(ROOT, '__tests__', 'images', name);
    const image = `plugin-runner-test/${name}:1`;
    images.push({
      image,
      names: [name, 'tests'],
      make: (context) => buildDockerfile(image, directory, base, context),
    });
  }
  images.push({
    image: BROKEN_ARCH,
    names: ['broken-arch', 'tests'],
    make: buildBrokenArch,
  });
  for (const [image, base] of Object.entries(STAND_INS)) {
    images.push({
      image,
      names: ['stand-ins'],
      onlyNamed: true,
      make: (context) => makeStandIn(image, base, context),
    });
  }
  for (const name of Object.keys(BASES)) {
    images.push({
      image: localBase(name),
      names: [`base/${name}`, 'bases'],
      onlyNamed: true,
      make: (context) => makeBase(name, context),
    });
  }
  return images;
}

/**
 * Makes sure that the images are on the engine that `env` points at.
 * Resolves to their references. Without `names`: all of plugins and tests,
 * with whatever bases those need.
 */
export async function ensureImages({
  names = [],
  env = process.env,
  log = () => {},
} = {}) {
  const context = { env, log, done: new Map() };
  const images = await catalogue();
  const known = new Set(images.flatMap((each) => [each.image, ...each.names]));
  const unknown = names.filter((name) => !known.has(name));
  if (unknown.length > 0) {
    throw new Error(
      `no such image: ${unknown.join(', ')} (there are: ${[...known].join(', ')})`,
    );
  }
  const wanted = images.filter((each) =>
    names.length > 0
      ? [each.image, ...each.names].some((name) => names.includes(name))
      : !each.onlyNamed,
  );
  await run(['docker', 'version', '--format', '{{.Server.Version}}'], { env });
  const queue = [...wanted];
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      await next.make(context);
    }
  };
  await Promise.all([worker(), worker()]);
  return wanted.map((each) => each.image);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const started = performance.now();
  const log = (line) => {
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    process.stderr.write(`${seconds.padStart(6)}s ${line}\n`);
  };
  try {
    const images = await ensureImages({ names: process.argv.slice(2), log });
    log('ready');
    process.stdout.write(`${images.join('\n')}\n`);
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
