// What a site does that fills its pages later.
document.querySelector('#add').addEventListener('click', ({ target }) => {
  const timeline = document.createElement('mix-timeline');
  timeline.setAttribute('heading-level', '3');
  document.querySelector('#place').append(timeline);
  target.disabled = true;
});
