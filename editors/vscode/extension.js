// Starts bilaga's language server for plans, and shows and builds the plan that is being written.
'use strict';
const { spawn } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const vscode = require('vscode');
const { LanguageClient } = require('vscode-languageclient/node');

let client;
let preview;

/** What is set, else the program in the project's folder, else the one on the path. */
function program(folder) {
  const set = vscode.workspace.getConfiguration('bilaga').get('command');
  if (set) {
    return set;
  }
  const name = process.platform === 'win32' ? 'bilaga.cmd' : 'bilaga';
  const own = folder && path.join(folder, name);
  return own && fs.existsSync(own) ? own : name;
}

function folderOf(document) {
  const folder = document
    ? vscode.workspace.getWorkspaceFolder(document.uri)
    : (vscode.workspace.workspaceFolders || [])[0];
  return folder && folder.uri.fsPath;
}

/** A .cmd is no program to Windows, so a shell runs it there. */
function options(folder) {
  return { cwd: folder, shell: process.platform === 'win32' };
}

function quoted(word) {
  return process.platform === 'win32' ? `"${word}"` : word;
}

function run(folder, args) {
  return spawn(quoted(program(folder)), args.map(quoted), options(folder));
}

/** Ends the preview that is shown, and with it its server. */
function endPreview() {
  if (preview) {
    preview.kill();
    preview = undefined;
  }
}

function showPreview() {
  const document = vscode.window.activeTextEditor && vscode.window.activeTextEditor.document;
  const folder = document && folderOf(document);
  if (!folder) {
    return;
  }
  endPreview();
  const server = run(folder, ['preview', document.uri.fsPath, '--port', '0']);
  preview = server;
  let said = '';
  let shown = false;
  server.stdout.on('data', (data) => {
    said += data;
    const address = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(said);
    if (address && !shown) {
      shown = true;
      vscode.commands.executeCommand('simpleBrowser.api.open', vscode.Uri.parse(address[0]), {
        viewColumn: vscode.ViewColumn.Beside,
        preserveFocus: true,
      });
    }
  });
  failing(server);
}

/** Tells what a command said that did not succeed. */
function failing(child, done) {
  let said = '';
  child.stderr.on('data', (data) => (said += data));
  child.on('error', (error) => vscode.window.showErrorMessage(`bilaga kan inte startas: ${error.message}`));
  child.on('exit', (code) => {
    if (code) {
      vscode.window.showErrorMessage(`bilaga: ${said.trim().split('\n').slice(-1)[0] || `slutkod ${code}`}`);
    } else if (done) {
      done();
    }
  });
}

async function build() {
  const document = vscode.window.activeTextEditor && vscode.window.activeTextEditor.document;
  const folder = document && folderOf(document);
  if (!folder) {
    return;
  }
  await document.save();
  const child = run(folder, ['build', document.uri.fsPath]);
  let said = '';
  child.stdout.on('data', (data) => (said += data));
  failing(child, () => vscode.window.showInformationMessage(said.trim().split('\n').slice(-1)[0] || 'Dokumenten är gjorda.'));
}

async function activate(context) {
  const folder = folderOf();
  const server = { command: quoted(program(folder)), args: ['lsp'], options: options(folder) };
  client = new LanguageClient('bilaga', 'bilaga', server, {
    documentSelector: [{ scheme: 'file', language: 'yaml' }],
    synchronize: { fileEvents: vscode.workspace.createFileSystemWatcher('**/*.{yaml,csv,xlsx,ods,json,png,svg,jpg}') },
  });
  context.subscriptions.push(
    vscode.commands.registerCommand('bilaga.preview', showPreview),
    vscode.commands.registerCommand('bilaga.build', build),
    { dispose: endPreview },
  );
  await client.start();
}

async function deactivate() {
  endPreview();
  if (client) {
    await client.stop();
  }
}

module.exports = { activate, deactivate };
