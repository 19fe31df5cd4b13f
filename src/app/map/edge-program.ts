import { EdgeProgram } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { type Dash, dashes } from '../../core/view/edge-style';
import type { MapEdge, MapNode } from './map-graph';
import { colour, floats, rectangles } from './rectangles';

/** An edge as `map-style.ts` reduces it; `size` is its width in pixels, at every zoom. */
export interface LineData extends EdgeDisplayData {
  readonly dash: Dash;
}

const uniforms = ['u_matrix', 'u_screen', 'u_pixel'] as const;

const varyings = /* glsl */ `
varying vec4 v_color;
varying float v_along;
varying float v_across;
varying float v_half;
varying float v_dash;
`;

const vertexShader = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_from;
attribute vec2 a_to;
attribute float a_width;
attribute float a_dash;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform vec2 u_screen;
uniform float u_pixel;

${varyings}
void main() {
  vec2 from = (u_matrix * vec3(a_from, 1.0)).xy * u_screen * 0.5;
  vec2 to = (u_matrix * vec3(a_to, 1.0)).xy * u_screen * 0.5;
  float size = max(length(to - from), 0.001);
  vec2 direction = (to - from) / size;
  v_half = a_width * 0.5;
  v_across = a_corner.y * (v_half + u_pixel);
  v_along = a_corner.x * size;
  v_dash = a_dash;
  vec2 point = mix(from, to, a_corner.x) + vec2(-direction.y, direction.x) * v_across;
  gl_Position = vec4(point / (u_screen * 0.5), 0.0, 1.0);
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= 255.0 / 254.0;
}
`;

/** Dash lengths are in pixels, so that a pattern looks the same at every zoom. */
const fragmentShader = /* glsl */ `
precision highp float;

uniform float u_pixel;

${varyings}
float inked(float along) {
  if (v_dash < 0.5) return 1.0;
  if (v_dash < 1.5) return step(mod(along, 10.0), 6.0);
  if (v_dash < 2.5) return step(mod(along, 4.5), 1.6);
  float at = mod(along, 13.0);
  return at < 7.0 || (at > 9.2 && at < 10.8) ? 1.0 : 0.0;
}

void main(void) {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  float covered = 1.0 - smoothstep(v_half - u_pixel * 0.5, v_half + u_pixel * 0.5, abs(v_across));
  float ink = covered * inked(v_along) * v_color.a;
  gl_FragColor = vec4(v_color.rgb * ink, ink);
  #endif
}
`;

/** Draws all edges, whatever their pattern, in one call. */
export class LineProgram extends EdgeProgram<(typeof uniforms)[number], MapNode, MapEdge> {
  getDefinition() {
    return {
      ...rectangles(0),
      VERTEX_SHADER_SOURCE: vertexShader,
      FRAGMENT_SHADER_SOURCE: fragmentShader,
      UNIFORMS: uniforms,
      ATTRIBUTES: [
        floats('a_from', 2),
        floats('a_to', 2),
        floats('a_width', 1),
        floats('a_dash', 1),
        colour('a_color'),
        colour('a_id'),
      ],
    };
  }

  processVisibleItem(
    id: number,
    start: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    edge: EdgeDisplayData,
  ) {
    const { size, color, dash } = edge as LineData;
    const place = [source.x, source.y, target.x, target.y];
    this.array.set([...place, size, dashes.indexOf(dash), floatColor(color), id], start);
  }

  setUniforms(
    params: RenderParams,
    { gl, uniformLocations }: Parameters<EdgeProgram['setUniforms']>[1],
  ) {
    const at = uniformLocations as Record<(typeof uniforms)[number], WebGLUniformLocation>;
    gl.uniformMatrix3fv(at.u_matrix, false, params.matrix);
    gl.uniform2f(at.u_screen, params.width, params.height);
    gl.uniform1f(at.u_pixel, 1 / params.pixelRatio);
  }
}
