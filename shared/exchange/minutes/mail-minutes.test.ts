import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAIL_ROOM, isMinutesMail, minutesMail } from './mail-minutes.ts';

const INSTEAD = 'Anteckningarna är kopierade: klistra in dem här.';
/** What a mail program reads out of an address (RFC 6068). */
function readMail(url: string): Readonly<Record<string, string>> {
  const [receiver, fields = ''] = url.slice('mailto:'.length).split('?');
  return Object.fromEntries([['to', receiver ?? ''], ...fields.split('&').map((field) => field.split('=').map(decodeURIComponent))]) as Record<string, string>; // each field has a name and a text
}
/** Letters of the languages, and all that means something in an address or a mail's head. */
const nasty = fc.string({ unit: fc.oneof(fc.constantFrom(...'åäöÅÄÖ –”·→&=?#%+/:@,; \'"<>\n\r\t\0🎄', '\ud83c', 'Bcc: x@y.se'), fc.string({ minLength: 1, maxLength: 1 })), maxLength: 900 });

describe('minutes as a mail', () => {
  test('åäö and lines arrive; nobody gets it yet', () => {
    const { url, isWhole } = minutesMail('Möte, måndag', 'Beslutat\n1. Åk & sök 50 % + mer?\n', INSTEAD);
    expect(isWhole).toBe(true);
    expect(url).toBe('mailto:?subject=M%C3%B6te%2C%20m%C3%A5ndag&body=Beslutat%0D%0A1.%20%C3%85k%20%26%20s%C3%B6k%2050%20%25%20%2B%20mer%3F%0D%0A');
  });

  test('what has no room gives way to a sentence', () => {
    const { url, isWhole } = minutesMail('Möte', 'å'.repeat(400), INSTEAD);
    expect([isWhole, readMail(url)['body']]).toEqual([false, INSTEAD]);
  });

  test('any text reads back as it was, has no line in the subject, no field besides, and room', () => {
    fc.assert(fc.property(nasty, nasty, (subject, text) => {
      const { url, isWhole } = minutesMail(subject, text, INSTEAD);
      expect(url.length).toBeLessThanOrEqual(MAIL_ROOM);
      const mail = readMail(url);
      expect(Object.keys(mail)).toEqual(['to', 'subject', 'body']);
      expect(mail['to']).toBe('');
      expect(mail['subject']).not.toMatch(/\p{Cc}/u);
      expect(mail['body']?.replaceAll('\r\n', '\n')).toBe(isWhole ? text.toWellFormed().replaceAll(/\r\n?/g, '\n') : INSTEAD);
      expect(isMinutesMail(url)).toBe(true);
    }));
  });

  test.each([
    'mailto:', 'mailto:chef@example.se?subject=a&body=b', 'mailto:?subject=a&body=b&attach=/etc/passwd', 'mailto:?subject=a&body=b&bcc=x@y.se', 'mailto:?to=x%40y.se&subject=a&body=b',
    'mailto:?subject=a&body=b#c', 'mailto:?subject=a&body="b', 'mailto:?subject=a&body=b\n', 'MAILTO:?subject=a&body=b', 'file:///etc/passwd', 'smb://x', 'javascript:alert(1)', `mailto:?subject=a&body=${'b'.repeat(MAIL_ROOM)}`,
  ])('no other address is one: %s', (url) => expect(isMinutesMail(url)).toBe(false));
});
