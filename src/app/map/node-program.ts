import { NodeProgram } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { shapes } from '../../core/model/position-look';
import type { MapEdge, MapNode } from './map-graph';
import { colour, floats, rectangles } from './rectangles';

/** At most so many slices are drawn; a work of more positions shows the first ones (its card has them all). */
export const mostSlices = 4;

/** A node as `map-style.ts` reduces it. */
export interface MarkData extends NodeDisplayData {
  /** Index into `shapes`; a pie is a circle. */
  readonly shape: number;
  /** One to four colours: the slices, clockwise from the top. */
  readonly colours: readonly string[];
  /** The ring round it: the paper's colour, or the ink's when it is hovered or selected. */
  readonly ring: string;
}

const uniforms = ['u_matrix', 'u_sizeRatio', 'u_correctionRatio', 'u_pixel'] as const;

const varyings = /* glsl */ `
varying vec4 v_id;
varying vec2 v_point;
varying float v_look;
varying float v_soft;
varying vec4 v_first;
varying vec4 v_second;
varying vec4 v_third;
varying vec4 v_fourth;
varying vec4 v_ring;
`;

/** A pointer finds a work within 12 pixels, however small it is drawn. */
const vertexShader = /* glsl */ `
attribute vec4 a_id;
attribute vec2 a_position;
attribute float a_size;
attribute float a_look;
attribute vec4 a_first;
attribute vec4 a_second;
attribute vec4 a_third;
attribute vec4 a_fourth;
attribute vec4 a_ring;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_pixel;

${varyings}
void main() {
  float radius = a_size * u_correctionRatio / u_sizeRatio * 2.0;
  #ifdef PICKING_MODE
  radius *= max(1.0, 12.0 * u_sizeRatio / a_size);
  #endif
  gl_Position = vec4((u_matrix * vec3(a_position + a_corner * 1.5 * radius, 1.0)).xy, 0.0, 1.0);
  v_point = a_corner * 1.5;
  v_look = a_look;
  v_soft = u_pixel * u_sizeRatio / a_size;
  v_id = a_id;
  v_id.a *= 255.0 / 254.0;
  v_first = a_first;
  v_second = a_second;
  v_third = a_third;
  v_fourth = a_fourth;
  v_ring = a_ring;
}
`;

/** Signed distances to the shapes of `shape-path.ts`, in radii; y upwards. */
const fragmentShader = /* glsl */ `
precision highp float;

${varyings}
const float tau = 6.28318530718;

float edge(vec2 p, vec2 normal, float far) {
  return dot(p, normal) - far;
}

float shapeDistance(vec2 p, float shape) {
  if (shape < 0.5) return length(p) - 0.95;
  if (shape < 1.5) return max(abs(p.x), abs(p.y)) - 0.8;
  if (shape < 2.5) {
    return max(-p.y - 0.75, edge(vec2(abs(p.x), p.y), vec2(0.8797, 0.4755), 0.523));
  }
  if (shape < 3.5) return (abs(p.x) + abs(p.y) - 1.1) * 0.7071;
  if (shape < 4.5) return max(abs(p.y) - 0.866, edge(abs(p), vec2(0.866, 0.5), 0.866));
  float angle = atan(p.x, p.y);
  float part = tau / 5.0;
  float turned = abs(mod(angle + part * 0.5, part) - part * 0.5);
  vec2 q = length(p) * vec2(sin(turned), cos(turned));
  return dot(q - vec2(0.0, 1.15), vec2(0.848, 0.53));
}

void main(void) {
  #ifdef PICKING_MODE
  gl_FragColor = length(v_point) > 1.0 ? vec4(0.0) : v_id;
  #else
  float slices = floor(v_look / 10.0);
  float d = shapeDistance(v_point, mod(v_look, 10.0));
  float ring = max(0.12, v_soft * 1.6);
  float turn = mod(atan(v_point.x, v_point.y) + tau, tau) / tau * slices;
  vec4 fill = v_first;
  if (turn >= 1.0) fill = v_second;
  if (turn >= 2.0) fill = v_third;
  if (turn >= 3.0) fill = v_fourth;
  float inside = 1.0 - smoothstep(-v_soft, v_soft, d);
  float covered = 1.0 - smoothstep(ring - v_soft, ring + v_soft, d);
  vec4 colour = mix(v_ring, fill, inside);
  gl_FragColor = vec4(colour.rgb * covered, covered);
  #endif
}
`;

/** Draws works as shapes and pies in one call for all of them. */
export class MarkProgram extends NodeProgram<(typeof uniforms)[number], MapNode, MapEdge> {
  getDefinition() {
    return {
      ...rectangles(-1),
      VERTEX_SHADER_SOURCE: vertexShader,
      FRAGMENT_SHADER_SOURCE: fragmentShader,
      UNIFORMS: uniforms,
      ATTRIBUTES: [
        floats('a_position', 2),
        floats('a_size', 1),
        floats('a_look', 1),
        colour('a_first'),
        colour('a_second'),
        colour('a_third'),
        colour('a_fourth'),
        colour('a_ring'),
        colour('a_id'),
      ],
    };
  }

  processVisibleItem(id: number, start: number, node: NodeDisplayData) {
    const data = node as MarkData;
    const { array } = this;
    const last = data.colours.at(-1) ?? '#888888';
    const colours = Array.from({ length: mostSlices }, (_, i) =>
      floatColor(data.colours[i] ?? last),
    );
    const slices = Math.max(1, Math.min(mostSlices, data.colours.length));
    const values = [data.x, data.y, data.size, data.shape + 10 * slices];
    array.set([...values, ...colours, floatColor(data.ring), id], start);
  }

  setUniforms(
    params: RenderParams,
    { gl, uniformLocations }: Parameters<NodeProgram['setUniforms']>[1],
  ) {
    const at = uniformLocations as Record<(typeof uniforms)[number], WebGLUniformLocation>;
    gl.uniformMatrix3fv(at.u_matrix, false, params.matrix);
    gl.uniform1f(at.u_sizeRatio, params.sizeRatio);
    gl.uniform1f(at.u_correctionRatio, params.correctionRatio);
    gl.uniform1f(at.u_pixel, 1 / params.pixelRatio);
  }
}

export function shapeIndex(shape: (typeof shapes)[number]): number {
  return shapes.indexOf(shape);
}
