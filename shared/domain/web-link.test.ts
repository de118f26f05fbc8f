import { expect, test } from 'vitest';
import { webLink } from './web-link.ts';

test('only what is on the web is opened: a bare host becomes an address, all else stays words', () => {
  expect(webLink(' https://facebook.com/x?y=1 ')).toBe('https://facebook.com/x?y=1');
  expect(webLink('HTTP://kommun.se')).toBe('HTTP://kommun.se');
  expect(webLink('www.facebook.com/kommunen/posts/1')).toBe('https://www.facebook.com/kommunen/posts/1');
  expect(webLink('åmål.se')).toBe('https://åmål.se');
  for (const words of ['', 'javascript:alert(1)', 'javascript://kommun.se/%0aalert(1)', 'data:text/html,x', 'file:///etc/passwd', 'se mejlet', 'skickat 23.11', 'https://', 'https:// x', '//kommun.se', '/meeting']) expect(webLink(words)).toBeNull();
});
