/**
 * Who may import whom: the folder says where the code runs (docs/structure.md). Type-only imports, re-exports,
 * dynamic imports and `import()` types count too. An oxlint plugin, so that the editor shows a crossing as it is typed.
 */
import path from 'node:path';

/** Folder → the folders it may import from, itself included. */
const FOLDERS = {
  shared: ['shared'],
  db: ['db', 'shared'],
  host: ['host', 'db', 'shared'],
  server: ['server', 'host', 'shared'],
  electron: ['electron', 'host', 'cli', 'shared'],
  cli: ['cli', 'host', 'db', 'server', 'shared'],
  renderer: ['renderer', 'shared'],
};

/** Packages that only some folders may use; a prefix ends in `*`. */
const PACKAGES = [
  { packages: ['electron', 'electron/*'], only: ['electron'] },
  { packages: ['better-sqlite3'], only: ['db'] },
  { packages: ['http', 'node:http', 'https', 'node:https', 'ws', 'hono', 'hono/*', '@hono/*'], only: ['server'] },
  { packages: ['react', 'react/*', 'react-dom', 'react-dom/*', 'zustand', 'zustand/*', 'wouter', 'wouter/*', '@dnd-kit/*', '@tanstack/*'], only: ['renderer'] },
  { packages: ['node:*'], only: ['db', 'host', 'server', 'electron', 'cli'] },
  { packages: ['zod', 'zod/*'], only: ['shared/contract', 'host'] },
  { packages: ['date-holidays'], only: ['host'] },
];

const matches = (pattern, name) => (pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern);

/**
 * Why a file may not import something; null where it may.
 * @param {string} file path from the project's root
 * @param {string} source what it imports
 */
export function crossing(file, source) {
  const from = file.split('/')[0];
  const allowed = FOLDERS[from];
  if (!allowed || /\.test\.tsx?$/.test(file)) return null; // tests and tools stand outside the house
  if (source.startsWith('.')) {
    const to = path.posix.join(path.posix.dirname(file), source).split('/')[0];
    return to in FOLDERS && !allowed.includes(to) ? `${from}/ may not import from ${to}/` : null;
  }
  const rule = PACKAGES.find(({ packages }) => packages.some((pattern) => matches(pattern, source)));
  return rule && !rule.only.some((folder) => file.startsWith(`${folder}/`)) ? `${source} belongs to ${rule.only.join(', ')} only` : null;
}

const borders = {
  create(context) {
    const file = path.relative(process.cwd(), context.filename).split(path.sep).join('/');
    const check = (node) => {
      const source = node?.source?.value ?? node?.argument?.value ?? node?.argument?.literal?.value;
      const message = typeof source === 'string' && crossing(file, source);
      if (message) context.report({ node, message });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      TSImportType: check,
    };
  },
};

export default { meta: { name: 'house' }, rules: { borders } };
