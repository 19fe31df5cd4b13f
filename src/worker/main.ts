/// <reference lib="webworker" />
import { createAnswerer } from './answer';
import type { Ask } from './protocol';

/** A door like any other: it calls the core and nothing more. */
const answer = createAnswerer((told) => postMessage(told));

addEventListener('message', ({ data }: MessageEvent<Ask>) => void answer(data));
