import { chromium } from 'playwright';
import { servePages } from '/work/main/packages/bench/src/pages.mjs';
import { measure } from '/work/main/packages/bench/src/measure.mjs';
const pages = await servePages(['bare','plain','checklist']);
const browser = await chromium.launch({executablePath:'/usr/bin/chromium'});
for (let i=0;i<5;i++) for (const n of ['bare','plain','checklist']) { const t=Date.now(); try { console.log(n, JSON.stringify(await measure(browser, pages.at(n))), Date.now()-t); } catch(e) {console.log(n, String(e))} }
await browser.close(); pages.close();
