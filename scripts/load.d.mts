export function load<Module>(path: string): Promise<Module>;
