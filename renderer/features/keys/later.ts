/** Code that comes on its own: when it is asked for, or once the page has nothing else to do. */
export const fetchPalette = () => import('../search/palette.tsx');
export const fetchMenu = () => import('./menu-list.tsx');
