import { unpackModel } from '../../../../src/core/read/references/model';
import { trainedModel } from '../../../../src/core/read/references/trained-model';

export const model = unpackModel(trainedModel);
