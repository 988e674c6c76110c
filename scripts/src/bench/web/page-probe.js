// What a page is asked while it is measured; put into it before its own scripts run. Instants are the page's own,
// so that what the program outside takes for itself is in no figure.
const probe = { paint: 0, shift: 0, longest: 0, answers: [] };
const observe = (type, take, more = {}) =>
  new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
    type,
    buffered: true,
    ...more,
  });
observe('largest-contentful-paint', ({ startTime }) => {
  probe.paint = startTime;
});

// Of a window of shifts less than a second apart and five seconds long: as Chromium reports it.
let burst = { from: 0, last: 0, sum: 0 };
observe('layout-shift', ({ hadRecentInput, startTime, value }) => {
  if (hadRecentInput) return;
  const goesOn = startTime - burst.last < 1000 && startTime - burst.from < 5000;
  burst = goesOn
    ? { from: burst.from, last: startTime, sum: burst.sum + value }
    : { from: startTime, last: startTime, sum: value };
  probe.shift = Math.max(probe.shift, burst.sum);
});
const noteEvent = ({ interactionId, duration }) => {
  if (interactionId) probe.longest = Math.max(probe.longest, duration);
};
observe('event', noteEvent, { durationThreshold: 16 });
observe('first-input', noteEvent);

// When the last byte of an answer was there, by the name of its question.
const fetchOnly = window.fetch;
window.fetch = async (input, init) => {
  const answer = await fetchOnly(input, init);
  const name = /"operationName":"(\w+)"/.exec(String(init?.body ?? ''))?.[1];
  if (name) {
    const note = () => probe.answers.push({ name, at: performance.now() });
    answer.clone().text().then(note, note);
  }
  return answer;
};

/** Looks as each frame begins until `isThere`; gives the instant after that frame was drawn. */
const onScreen = (isThere) =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(performance.now());
    const look = () => (isThere() ? port2.postMessage(0) : requestAnimationFrame(look));
    requestAnimationFrame(look);
  });

const isBusy = () =>
  document.getElementById('told') !== null ||
  document.querySelector('main [role="status"][aria-label], main [aria-busy="true"]') !== null;
const headingOf = () => document.querySelector('main h1')?.textContent ?? '';

/** From the click or key that comes next to another heading, with its rows and no skeleton. */
probe.watchChange = (rows, count) => {
  const before = { path: location.pathname + location.search, heading: headingOf() };
  probe.change = new Promise((resolve) => {
    const begin = ({ timeStamp }) => {
      removeEventListener('click', begin, true);
      const isThere = () =>
        location.pathname + location.search !== before.path &&
        headingOf() !== '' &&
        headingOf() !== before.heading &&
        !isBusy() &&
        document.querySelectorAll(rows).length >= count;
      void onScreen(isThere).then((at) => resolve(at - timeStamp));
    };
    addEventListener('click', begin, true);
  });
};

/** From the answer to `name` that comes next to the options on the screen. */
probe.watchOptions = (name) => {
  probe.answers = [];
  const isThere = () =>
    probe.answers.some((each) => each.name === name) &&
    document.querySelectorAll('[role="listbox"] [role="option"]').length > 1;
  probe.options = onScreen(isThere).then(
    (at) => at - probe.answers.find((each) => each.name === name).at,
  );
};

/** Writes down how long each frame took, until told to stop. */
probe.watchFrames = () => {
  const frames = [];
  let last = performance.now();
  let isOver = false;
  const next = (now) => {
    frames.push(now - last);
    last = now;
    if (!isOver) requestAnimationFrame(next);
  };
  requestAnimationFrame((now) => {
    last = now;
    requestAnimationFrame(next);
  });
  probe.stopFrames = () => {
    isOver = true;
    return frames;
  };
};

/** Once the page's content stands. */
probe.settled = () => onScreen(() => headingOf() !== '' && !isBusy());
/** Once something is there. */
probe.found = (selector) => onScreen(() => document.querySelector(selector) !== null);
window.agoraProbe = probe;
