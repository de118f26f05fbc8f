import { bilingual } from '../language.ts';

/** The desktop window's menu bar. Electron names its roles in English only. */
export const menu = bilingual(
  {
    file: 'Arkiv', newWindow: 'Nytt fönster', quit: 'Avsluta Wheelhouse', close: 'Stäng fönstret',
    edit: 'Redigera', undo: 'Ångra', redo: 'Gör om', cut: 'Klipp ut', copy: 'Kopiera', paste: 'Klistra in', selectAll: 'Markera allt',
    view: 'Visa', zoomIn: 'Förstora', zoomOut: 'Förminska', resetZoom: 'Normal storlek', fullScreen: 'Helskärm', reload: 'Läs in igen',
  },
  {
    file: 'File', newWindow: 'New Window', quit: 'Quit Wheelhouse', close: 'Close Window',
    edit: 'Edit', undo: 'Undo', redo: 'Redo', cut: 'Cut', copy: 'Copy', paste: 'Paste', selectAll: 'Select All',
    view: 'View', zoomIn: 'Zoom In', zoomOut: 'Zoom Out', resetZoom: 'Actual Size', fullScreen: 'Full Screen', reload: 'Reload',
  },
);
