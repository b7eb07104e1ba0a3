export const policies: Readonly<Record<'elements' | 'worker' | 'frame' | 'pages', string>>;
export const cspText: string;
