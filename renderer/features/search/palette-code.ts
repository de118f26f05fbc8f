/** The palette's code, which comes on its own. */
export const fetchPalette = () => import('./palette.tsx');
