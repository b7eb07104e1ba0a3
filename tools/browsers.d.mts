export function findChromium(): string | undefined;
export function findFirefox(): string | undefined;
export function findWebKit(): { driver: string; browser: string } | undefined;
export function missingEngines(): ('Firefox' | 'WebKit')[];
export function installWithApt(packages: readonly string[]): boolean;
