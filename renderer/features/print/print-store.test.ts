import { expect, test, vi } from 'vitest';
import { askPrint, endPrint, usePrint } from './print-store.ts';

test('a sheet of its own on the screen is what is printed; else the view’s dialog asks', () => {
  const own = vi.fn();
  usePrint.setState({ own });
  askPrint();
  expect([own.mock.calls.length, usePrint.getState().asked]).toEqual([1, false]);
  usePrint.setState({ own: null });
  askPrint();
  expect([own.mock.calls.length, usePrint.getState().asked]).toEqual([1, true]);
  endPrint();
});
