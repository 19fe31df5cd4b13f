import { AbstractEdgeProgram } from 'sigma/rendering';
import type { MapEdge, MapNode } from './map-graph';

/**
 * Takes the place of a program that sigma brings and this map has no use for: compiling its shaders
 * takes a good part of the page's start where there is no graphics card.
 */
export class NoProgram extends AbstractEdgeProgram<MapNode, MapEdge> {
  override drawLabel = undefined;
  override reallocate(): void {}
  override process(): void {}
  override render(): void {}
  override kill(): void {}
}
