import { filesEn } from './files/messages/files.en.js';
import { improveEn } from './improving/messages/improve.en.js';
import { toolsEn } from './messages/tools.en.js';
import type { LaterTexts } from './model/texts.js';

export const laterEn: LaterTexts = { lang: 'en', improve: improveEn, files: filesEn, tools: toolsEn };
