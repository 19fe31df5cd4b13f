import { spawn } from 'node:child_process';

/** Each platform's own way to open an address in the default browser. */
const openers: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

/** Whether somebody sits before a screen on which a browser can open. */
export function hasScreen(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): boolean {
  if (env.CI !== undefined && env.CI !== '' && env.CI !== 'false') return false;
  if (platform === 'darwin' || platform === 'win32') return env.SSH_CONNECTION === undefined;
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/** Tries to open it; that it cannot is no error, for the address has been printed. */
export function openAddress(address: string): void {
  if (!hasScreen(process.env, process.platform)) return;
  const [program = 'xdg-open', ...args] = openers[process.platform] ?? [];
  const child = spawn(program, [...args, address], { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}
