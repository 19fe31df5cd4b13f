import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin, runnerImport } from 'vite';

const root = import.meta.dirname;

/** Beside the page, the template of one that is a single file: the same parts, but for what needs a server. */
export function standalonePage(): Plugin {
  return {
    name: 'faultline:standalone-page',
    apply: 'build',
    async generateBundle() {
      const { standaloneTemplate } = (
        await runnerImport<typeof import('./src/core/write/standalone/template')>(
          join(root, 'src/core/write/standalone/template.ts'),
        )
      ).module;
      const icon = await readFile(join(root, 'src/app/icon.svg'));
      const source = standaloneTemplate({
        ...(await builtAsOne()),
        notice: await readFile(join(root, 'NOTICE'), 'utf8'),
        icon: `data:image/svg+xml;base64,${icon.toString('base64')}`,
        hashOf: (text) => createHash('sha256').update(text).digest('base64'),
      });
      this.emitFile({ type: 'asset', fileName: 'standalone.html', source });
    },
  };
}

async function builtAsOne() {
  const built = await build({
    configFile: false,
    root: join(root, 'src/app'),
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'baseline-widely-available',
      cssCodeSplit: false,
      modulePreload: false,
      chunkSizeWarningLimit: 2_000,
      rolldownOptions: {
        input: join(root, 'src/app/standalone/main.ts'),
        checks: { pluginTimings: false },
        output: { codeSplitting: false },
      },
    },
  });
  const files = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const [chunk, ...others] = files.filter((file) => file.type === 'chunk');
  const styles = files.flatMap((file) => (file.fileName.endsWith('.css') ? [file] : []));
  if (chunk === undefined || others.length > 0) throw new Error('The page is not of one script.');
  const style = styles.map((file) => ('source' in file ? String(file.source) : '')).join('');
  return { script: chunk.code, style };
}
