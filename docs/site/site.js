// What a page of the site does with JavaScript: it runs its examples once they come into view, and copies what one wants to take along.
import { packages } from 'virtual:element-packages';

const seen = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) void run(target);
  },
  { rootMargin: '25% 0%' },
);
/** Shows an example once it is whole: an element gets parts after it is there, and would move while one looks. */
async function run(live) {
  seen.unobserve(live);
  try {
    const tags = Object.keys(packages).filter((tag) => live.querySelector(tag));
    await Promise.all(tags.map((tag) => packages[tag]()));
    await Promise.all([...live.querySelectorAll(tags.join())].map(whole));
  } finally {
    live.classList.add('ready');
  }
}

const hasStates = CSS.supports('selector(:state(searching))');
async function whole(element) {
  await element.updateComplete;
  // A better order is looked for once all else is there, and what is found stands above what one reads.
  while (hasStates && element.matches(':state(searching)')) await new Promise(requestAnimationFrame);
}

const button = (name, act) => {
  const made = Object.assign(document.createElement('button'), { type: 'button', textContent: name });
  made.addEventListener('click', () => act(made));
  return made;
};

for (const code of document.querySelectorAll('.code')) {
  const bar = document.createElement('p');
  const live = code.previousElementSibling;
  if (live?.matches('.live')) {
    seen.observe(live);
    const whole = button('Toon in zijn geheel', () => {
      whole.setAttribute('aria-pressed', `${live.classList.toggle('whole')}`);
    });
    whole.setAttribute('aria-pressed', 'false');
    bar.append(whole);
  }
  // Without a secure connection there is no clipboard.
  if (navigator.clipboard) {
    const said = Object.assign(document.createElement('span'), { role: 'status' });
    bar.append(
      said,
      button('Kopieer', () => {
        navigator.clipboard.writeText(`${code.querySelector('code').textContent}\n`).then(
          () => (said.textContent = 'Gekopieerd.'),
          () => (said.textContent = 'Kopiëren lukt niet.'),
        );
      }),
    );
  }
  code.prepend(bar);
}

// A form in an example goes nowhere: it shows what it would send.
for (const form of document.querySelectorAll('.live form'))
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const output = form.querySelector('output') ?? form.appendChild(document.createElement('output'));
    output.textContent = [...new URLSearchParams(new FormData(form))].map((pair) => pair.join(': ')).join('\n');
  });
