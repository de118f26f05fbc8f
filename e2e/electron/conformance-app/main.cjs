const { app, BrowserWindow, ipcMain, protocol } = require('electron');
const path = require('node:path');

protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }]);

ipcMain.handle('echo', (_event, ...args) => args);
ipcMain.handle('kinds', (_event, ...args) => args.map((arg) => Object.prototype.toString.call(arg)));
ipcMain.handle('fail', (_event, how) => {
  throw how === 'type' ? new TypeError('bad type') : Object.assign(new Error('plain'), { code: 'X1' });
});
ipcMain.handle('function', () => () => 1);
ipcMain.handle('sender', ({ sender, senderFrame }) => [senderFrame.url, sender.id > 0, senderFrame.origin, senderFrame.parent]);
ipcMain.on('shout', (event, word) => event.reply('heard', word, new Map([['k', new Date(5)]])));

async function answer(request) {
  const { pathname } = new URL(request.url);
  if (pathname === '/data') return Response.json({ method: request.method, body: await request.text(), h: request.headers.get('x-h') });
  if (pathname === '/missing') return new Response('no', { status: 404 });
  return new Response('<!doctype html><title>c</title><script>window.early = typeof conform</script>', { headers: { 'content-type': 'text/html' } });
}

void app.whenReady().then(() => {
  protocol.handle('app', answer);
  const window = new BrowserWindow({ width: 600, height: 400, webPreferences: { preload: path.join(__dirname, 'preload.cjs'), sandbox: true } });
  void window.loadURL('app://x/index.html?q=1#h');
});
