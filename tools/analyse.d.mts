/** A custom elements manifest, as far as stories and pages read it. */
export interface Manifest {
  readonly schemaVersion: string;
  readonly modules: readonly { readonly path: string; readonly declarations: readonly ManifestElement[] }[];
}
interface Described {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  /** The type with what the names in it stand for. */
  readonly parsedType?: { readonly text: string };
  readonly default?: string;
}
/** One element, of those that `elementsIn` gives. */
export interface ManifestElement {
  readonly name: string;
  readonly tagName: string;
  readonly summary: string;
  readonly description: string;
  readonly status: string;
  readonly attributes?: readonly (Described & { readonly fieldName: string })[];
  readonly members?: readonly (Described & {
    readonly kind: 'field' | 'method';
    readonly attribute?: string;
    readonly readonly?: boolean;
    readonly accepts?: { readonly text: string };
  })[];
  readonly events?: readonly Described[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssStates?: readonly Described[];
  readonly cssProperties?: readonly Described[];
}
export function analyse(): Manifest;
export function elementsIn(manifest: Manifest): readonly ManifestElement[];
