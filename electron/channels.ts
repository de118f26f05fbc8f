/** The two channels between a window's preload and the main process. */
export const CALL = 'wheelhouse:call';
export const EVENT = 'wheelhouse:event';
