// yaml-language-server, the one that VS Code's YAML extension runs, spoken to over its standard streams.

import { spawn } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';

const SERVER = fileURLToPath(new URL('node_modules/yaml-language-server/bin/yaml-language-server', import.meta.url));

/**
 * Starts the server for a folder with what `.vscode/settings.json` says there. It asks nothing of the net.
 * @param {string} folder the workspace
 * @param {Record<string, string>} schemas the setting `yaml.schemas`
 */
export async function startServer(folder, schemas) {
  const process_ = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const settings = {
    yaml: { schemas, validate: true, hover: true, completion: true, schemaStore: { enable: false }, kubernetesCRDStore: { enable: false } },
  };
  const root = pathToFileURL(folder).href;
  const waiting = new Map();
  const diagnostics = new Map();
  let last = 0;

  const send = (message) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    process_.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const request = (method, params) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      send({ id: last, method, params });
    });
  const notify = (method, params) => send({ method, params });

  const take = ({ id, method, params, result, error }) => {
    if (method === undefined) {
      const { resolve, reject } = waiting.get(id);
      waiting.delete(id);
      if (error) reject(new Error(error.message));
      else resolve(result);
    } else if (method === 'textDocument/publishDiagnostics') {
      diagnostics.get(params.uri)?.(params.diagnostics);
    } else if (id !== undefined) {
      send({ id, result: method === 'workspace/configuration' ? params.items.map(({ section }) => settings[section] ?? null) : null });
    }
  };
  readMessages(process_.stdout, take);

  await request('initialize', {
    processId: process.pid,
    rootUri: root,
    workspaceFolders: [{ uri: root, name: 'site' }],
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true, didChangeConfiguration: { dynamicRegistration: true } },
      textDocument: { hover: { contentFormat: ['markdown'] }, completion: { completionItem: { documentationFormat: ['markdown'] } } },
    },
  });
  notify('initialized', {});
  notify('workspace/didChangeConfiguration', { settings });

  return {
    /** Opens a file with this text, as YAML; gives its address and what the server finds wrong with it. */
    async open(path, text) {
      const uri = `${root}/${path}`;
      const found = new Promise((resolve) => diagnostics.set(uri, resolve));
      notify('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });
      return { uri, found: await found };
    },
    hover: (uri, line, character) => request('textDocument/hover', { textDocument: { uri }, position: { line, character } }),
    complete: (uri, line, character) => request('textDocument/completion', { textDocument: { uri }, position: { line, character } }),
    async stop() {
      await request('shutdown', null);
      const ended = new Promise((resolve) => process_.once('exit', resolve));
      notify('exit');
      await ended;
    },
  };
}

/** Calls `take` for each message of a stream (Language Server Protocol, "Base Protocol"). */
function readMessages(stream, take) {
  let buffer = Buffer.alloc(0);
  stream.on('data', (chunk) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const end = buffer.indexOf('\r\n\r\n');
      if (end < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(buffer.toString('latin1', 0, end))[1]);
      const whole = end + 4 + length;
      if (buffer.length < whole) return;
      take(JSON.parse(buffer.toString('utf8', end + 4, whole)));
      buffer = buffer.subarray(whole);
    }
  });
}
