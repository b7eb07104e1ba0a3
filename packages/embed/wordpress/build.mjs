#!/usr/bin/env node
// Makes the WordPress plugin as a folder to upload: our PHP, the embed's files, and the texts that are there without scripts.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const { version } = JSON.parse(readFileSync(join(here, '../package.json'), 'utf8'));

/** What the plugin needs of the embed. */
const ofEmbed = ['loader.js', 'elements', 'parts'];

/**
 * @param folder where the plugin goes; its last part has to be `mengwijzer`, the name that WordPress knows it by. It is emptied first.
 * @param embed folder that `buildEmbed` made
 */
export function buildWordPress(folder, embed) {
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(here, 'mengwijzer'), folder, { recursive: true });
  cpSync(join(here, '../../../LICENSE'), join(folder, 'LICENSE'));
  for (const name of ofEmbed) cpSync(join(embed, name), join(folder, 'dist', version, name), { recursive: true });
  cpSync(join(embed, 'fallback'), join(folder, 'fallback'), { recursive: true });

  const main = join(folder, 'mengwijzer.php');
  writeFileSync(main, readFileSync(main, 'utf8').replaceAll('0.0.0', version));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [folder = join(here, 'dist/mengwijzer'), embed = join(here, '../dist')] = process.argv.slice(2);
  buildWordPress(folder, embed);
}
