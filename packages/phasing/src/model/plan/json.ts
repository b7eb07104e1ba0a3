import { writeJson } from '@mengwijzer/core/dossier';
import type { PlanFile } from './plan-file.js';

/** The plan file as JSON, to save: readable, and with a line end behind it. */
export const toJson = (file: PlanFile): string => `${writeJson(file, '  ')}\n`;
