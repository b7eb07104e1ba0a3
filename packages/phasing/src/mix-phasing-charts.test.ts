import { pageText } from '../../../testing/dossier.js';
import { queryAllByRole } from '../../../testing/index.js';
import { cells, five, openTable, shown, titles, written } from '../../../testing/phasing-charts.js';
import { toWidth } from '../../../testing/phasing-sheet.js';
import './index.js';
it('probe', async () => {
  await toWidth(1280);
  await shown(five);
  for (const title of titles()) {
    const t = await openTable(title);
    console.log(title + '\n' + JSON.stringify(cells(t)));
  }
  for (const f of queryAllByRole('figure')) console.log(pageText(f).slice(0, 500) + '\n' + JSON.stringify(written(f)));
});
