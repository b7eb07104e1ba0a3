export { MixInstrumentSelectEvent, MixShortlistChangeEvent } from './events.js';
export { MixInstrumentPicker } from './mix-instrument-picker.js';
