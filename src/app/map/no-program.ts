import { AbstractEdgeProgram, AbstractNodeProgram } from 'sigma/rendering';
import type { MapEdge, MapNode } from './map-graph';

/**
 * These take the place of programs that sigma makes and this map has no use for: arrows, and a second
 * drawing of the work under the pointer. Compiling their shaders takes a good part of the page's start
 * where there is no graphics card.
 */
export class NoEdgeProgram extends AbstractEdgeProgram<MapNode, MapEdge> {
  override drawLabel = undefined;
  override reallocate(): void {}
  override process(): void {}
  override render(): void {}
  override kill(): void {}
}

export class NoNodeProgram extends AbstractNodeProgram<MapNode, MapEdge> {
  override drawLabel = undefined;
  override drawHover = undefined;
  override reallocate(): void {}
  override process(): void {}
  override render(): void {}
  override kill(): void {}
}
