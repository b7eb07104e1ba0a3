export { closeMark } from './marks/close-mark.js';
export { evidenceMarks } from './marks/evidence-marks.js';
export { cautionMark, icons, type Icon } from './marks/icons.js';
export { domainMarks, fitMarks, reasonMarks, searchMark } from './marks/instrument-marks.js';
export { stateMarks } from './marks/state-marks.js';
