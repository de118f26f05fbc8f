// `npm start`: the app in Electron where its binary is or can be had, else the same app in a browser. Says which, and why.
// Plain JavaScript, so that it can say so itself where an old Node runs it.
const [major] = process.versions.node.split('.').map(Number);
if (major < 24) {
  console.error(`Wheelhouse needs Node 24, and this is ${process.version}. Start it with npm start: npm ci has put Node 24 into node_modules.`);
  process.exit(2);
}
const { start } = await import('./start.ts');
await start(process.argv.slice(2));
