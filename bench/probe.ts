/** What the benchmark puts into a page before its own scripts: when the DOM last changed and was painted, frames, long tasks. */

export interface Recording {
  readonly frames: readonly number[];
  readonly longTasks: readonly number[];
  readonly marks: Readonly<Record<string, number>>;
}
export interface Probe {
  start(): void;
  stop(): Recording;
  /** When the last change was painted, once the DOM has been quiet and `min` items are there. In ms since navigation. */
  settled(quietMs: number, item: string, min: number): Promise<number>;
}

/** Runs in the page. Self-contained: its source is what is injected. */
export function installProbe(): void {
  let [lastChange, lastPaint, waiting, recording, lastFrame] = [0, 0, false, false, 0];
  let frames: number[] = [];
  let longTasks: number[] = [];
  let marks: Record<string, number> = {};
  const afterPaint = (then: () => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = then;
      port2.postMessage(0);
    });
  new MutationObserver(() => {
    lastChange = performance.now();
    if (waiting) return;
    waiting = true;
    afterPaint(() => {
      waiting = false;
      lastPaint = performance.now();
    });
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  new PerformanceObserver((list) => list.getEntries().forEach((entry) => longTasks.push(entry.duration))).observe({ type: 'longtask', buffered: true });
  for (const type of ['click', 'keydown', 'pointerdown', 'pointerup']) addEventListener(type, (e) => (marks[type] = e.timeStamp), { capture: true, passive: true });
  const tick = () => {
    const now = performance.now();
    if (lastFrame > 0) frames.push(now - lastFrame);
    lastFrame = now;
    if (recording) requestAnimationFrame(tick);
  };
  const probe: Probe = {
    start() {
      [frames, longTasks, marks, lastFrame, recording] = [[], [], {}, 0, true];
      requestAnimationFrame(tick);
    },
    stop() {
      recording = false;
      return { frames, longTasks, marks };
    },
    settled: (quietMs, item, min) =>
      new Promise((resolve) => {
        const look = () => {
          const quiet = performance.now() - lastChange > quietMs && lastPaint >= lastChange;
          if (quiet && document.querySelectorAll(item).length >= min) resolve(lastPaint);
          else setTimeout(look, 50);
        };
        look();
      }),
  };
  (window as unknown as { probe: Probe }).probe = probe; // the benchmark's own page, nobody else's
}
