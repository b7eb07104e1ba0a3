/** A module of ours from its source, and all that it imports: nothing has to be built first. */
export function loadSource<Module>(file: string): Promise<Module>;
