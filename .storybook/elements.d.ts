type ManifestElements = readonly import('../scripts/analyse.mjs').ManifestElement[];

declare module 'virtual:elements' {
  export const elements: ManifestElements;
}
