/**
 * Links in a post on X: each counts as many as its short address, however long it is. With https:// or without ("kommun.se/sommar"),
 * found as X's published `twitter-text` finds them; of the endings without a country, only the ones people meet are known here.
 */
const COUNTRIES =
  'acadaeafagaialamaoaqarasatauawaxazbabbbdbebfbgbhbibjblbmbnbobqbrbsbtbvbwbybzcacccdcfcgchcickclcmcncocrcucvcwcxcyczdedjdkdmdodzeceeegehereseteufifjfkfmfofrgagbgdgegfggghgiglgmgngpgqgrgsgtgugwgyhkhmhnhrhthuidieiliminioiqirisitjejmjojpkekgkhkikmknkpkrkwkykzlalblclilklrlsltlulvlymamcmdmemgmhmkmlmmmnmompmqmrmsmtmumvmwmxmymznancnenfngninlnonpnrnunzompapepfpgphpkplpmpnprpsptpwpyqarerorsrurwsasbscsdsesgshsisjskslsmsnsosrsssusvsxsysztctdtftgthtjtktltmtntotptrtttvtwtzuaugukumusuyuzvavcvevgvivnvuwfwsyeytzazmzw';
const OTHERS =
  'com|org|net|edu|gov|mil|int|info|biz|name|pro|aero|coop|museum|mobi|jobs|travel|tel|cat|asia|post|arpa|xxx|app|dev|page|blog|shop|store|online|site|website|web|space|tech|cloud|digital|media|news|live|video|film|photo|photos|art|design|agency|studio|company|business|group|team|work|works|life|style|world|today|club|events|tickets|tours|holiday|hotel|restaurant|cafe|bar|fit|health|care|clinic|dental|school|academy|education|university|training|science|energy|solar|green|eco|bio|garden|house|homes|land|city|town|berlin|london|stockholm|eus|nyc|law|legal|tax|finance|money|bank|fund|insurance|support|help|center|community|social|network|email|chat|link|click|download|software|systems|solutions|services|consulting|management|marketing|guru|expert|ninja|rocks|fun|games|game|xyz|top|vip|one|plus|wiki|zone|run|how|foundation|ngo|ong|church|charity|gives|vote|swiss';
const ENDING = `(?:(?:${COUNTRIES.match(/../g)!.join('|')}|${OTHERS})(?=[^0-9a-zA-Z@+-]|$)|xn--[-0-9a-z]+)`; // a text of pairs has pairs

const LATIN = '\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u024F\\u0253\\u0254\\u0256\\u0257\\u0259\\u025B\\u0263\\u0268\\u026F\\u0272\\u0289\\u028B\\u02BB\\u0300-\\u036F\\u1E00-\\u1EFF';
const NOT_IN_A_NAME = "!'#%&()*+,\\\\\\-./:;<=>?@[\\]^_{|}~$\\s\\x85\\u180E\\uFFFE\\uFEFF\\uFFFF\\u202A-\\u202E\\u061C\\u200E\\u200F\\u2066-\\u2069";
const NAME = `[^${NOT_IN_A_NAME}]`;
const DOMAIN = `(?:(?:${NAME}(?:[_-]|${NAME})*)?${NAME}\\.)*(?:(?:${NAME}(?:-|${NAME})*)?${NAME}\\.)${ENDING}`;
const PATH = `[a-z\\u0400-\\u04FF0-9!*';:=+,.$/%#[\\]\\-\\u2013_~@|&${LATIN}]`;
const PARENS = `\\((?:${PATH}+|${PATH}*\\(${PATH}+\\)${PATH}*)\\)`;
const PATHS = `(?:${PATH}*(?:${PARENS}${PATH}*)*(?:[+\\-a-z\\u0400-\\u04FF0-9=_#/${LATIN}]|${PARENS})|@${PATH}+/)`;
const QUERY = "\\?[a-z0-9!?*'@();:&=+$/%#[\\]\\-_.,~|]*[a-z0-9\\-_&=#/]";
const LINK = new RegExp(`([^A-Za-z0-9@＠$#＃\\uFFFE\\uFEFF\\uFFFF]|^)((https?://)?(${DOMAIN})(?::[0-9]+)?(/${PATHS}*)?(?:${QUERY})?)`, 'gi');
const ASCII_DOMAIN = new RegExp(`(?:[-a-z0-9${LATIN}]+\\.)+${ENDING}`, 'gi');
const SHORT = new RegExp(`^https?://t\\.co/([a-z0-9]+)(?:${QUERY})?`, 'i');

/** Where a link begins and ends, in UTF-16 units. */
export interface Link {
  readonly from: number;
  readonly to: number;
}

/** The links of a text, in order. */
export function linksIn(text: string): Link[] {
  if (!text.includes('.')) return [];
  return [...text.matchAll(LINK)].flatMap((match) => {
    const [whole, before = '', link = '', protocol, domain = '', path] = match;
    const from = match.index + before.length;
    const to = match.index + whole.length;
    if (domain.split('.').some((label) => label.length > 63)) return [];
    if (protocol) return shortened(link, from, to);
    return /[-_./]$/.test(before) ? [] : bare(domain, from, path === undefined ? null : to);
  });
}

/** X's own short links take no further path. */
function shortened(link: string, from: number, to: number): Link[] {
  const short = SHORT.exec(link);
  if (!short) return [{ from, to }];
  return (short[1]?.length ?? 0) > 40 ? [] : [{ from, to: from + short[0].length }];
}

/** Names without https://: those of plain letters in what looked like one; the last has the path. */
function bare(domain: string, from: number, end: number | null): Link[] {
  const names = [...domain.matchAll(ASCII_DOMAIN)].map((name) => ({ from: from + name.index, to: from + name.index + name[0].length }));
  const last = names.at(-1);
  return last && end !== null ? [...names.slice(0, -1), { from: last.from, to: end }] : names;
}
