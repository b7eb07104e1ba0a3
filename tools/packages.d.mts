export const libraries: readonly string[];
export const withElements: readonly string[];
export const elementPackages: readonly string[];
