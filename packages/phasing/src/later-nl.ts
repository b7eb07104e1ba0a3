import { filesNl } from './files/messages/files.nl.js';
import { improveNl } from './improving/messages/improve.nl.js';
import { toolsNl } from './messages/tools.nl.js';
import type { LaterTexts } from './model/texts.js';

export const laterNl: LaterTexts = { lang: 'nl', improve: improveNl, files: filesNl, tools: toolsNl };
