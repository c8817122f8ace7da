/** How changed words are shown: as first written, as spoken, or both with their signs. */
export const READINGS = ['prepared', 'delivered', 'marked'] as const;

export type Reading = (typeof READINGS)[number];
