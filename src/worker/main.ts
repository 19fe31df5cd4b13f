/// <reference lib="webworker" />
import { createAnswerer } from './answer';
import { lateParts } from './late-parts';
import type { Ask } from './protocol';

/** A door like any other: it calls the core and nothing more. */
const answer = createAnswerer((told) => postMessage(told), lateParts);

addEventListener('message', ({ data }: MessageEvent<Ask>) => void answer(data));
