type ManifestElements = readonly import('../tools/analyse.mjs').ManifestElement[];

declare module 'virtual:elements' {
  export const elements: ManifestElements;
}
