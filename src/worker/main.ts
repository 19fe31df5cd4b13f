/// <reference lib="webworker" />
import { explore } from '../core/explore';
import type { ExploreAnswer, ExploreRequest } from './protocol';

/** A door like any other: it calls the core and nothing more. */
addEventListener('message', ({ data }: MessageEvent<ExploreRequest>) => {
  postMessage(answer(data));
});

function answer({ id, files, options }: ExploreRequest): ExploreAnswer {
  try {
    return { id, exploration: explore(files, options) };
  } catch (fault) {
    return { id, fault: String(fault) };
  }
}
