import type { TextFile } from '../../core/model/source';
import type { FilesToOpen, OpenedFiles } from '../../worker/protocol';
import type { Found } from './opened';

export interface Opening {
  readonly done: Promise<Found & Pick<OpenedFiles, 'files' | 'same' | 'made'>>;
  readonly stop: () => void;
}

/** How files are opened; the tests of a session have their own. */
export interface Opener {
  readonly bundled: () => Promise<Found>;
  readonly bundledFiles: () => Promise<readonly TextFile[]>;
  readonly files: (files: FilesToOpen, onProgress: (share: number) => void) => Opening;
}
