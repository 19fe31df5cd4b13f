import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LaunchOptions, Page } from 'playwright-core';
import { type OwnBrowser, startOwnBrowser } from './own-browser';

type Launch = Pick<LaunchOptions, 'executablePath' | 'args' | 'env'>;

/** A browser profile on the disk, with one browser after the other in it. */
export interface Profile {
  readonly folder: string;
  /** Starts a browser and opens the page with the store. */
  readonly start: (address: string) => Promise<{ readonly own: OwnBrowser; readonly page: Page }>;
  /** Ends the browser that still runs in it, and takes it from the disk. */
  readonly remove: () => Promise<void>;
}

/** @param like a profile in which no browser runs, of which this begins as a copy */
export async function newProfile(launch: Launch, like?: Profile): Promise<Profile> {
  const folder = await mkdtemp(join(tmpdir(), 'faultline-profile-'));
  if (like) await cp(like.folder, folder, { recursive: true });
  let running: OwnBrowser | undefined;
  return {
    folder,
    start: async (address) => {
      const own = await startOwnBrowser(launch, folder);
      running = own;
      const page = await own.context.newPage();
      await page.goto(address);
      await page.waitForSelector('html[data-ready]');
      return { own, page };
    },
    remove: async () => {
      await running?.kill();
      await rm(folder, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}
