// Runs in the page before anything else: how long it takes from a slider's `input` event to the frame that shows the
// plot drawn anew. Passed to the page as text, so it uses nothing from outside.

/** Leaves `plotTimes`, milliseconds for each event, on the page. */
export function watchPlot() {
  const times = [];
  globalThis.plotTimes = times;
  let since;
  let inFrame = false;

  // A message sent from a frame's callback arrives when that frame has been handed over to be shown.
  const { port1, port2 } = new globalThis.MessageChannel();
  let drawnSince;
  port1.onmessage = () => {
    if (drawnSince !== undefined) times.push(performance.now() - drawnSince);
    drawnSince = undefined;
  };

  const request = globalThis.requestAnimationFrame.bind(globalThis);
  globalThis.requestAnimationFrame = (callback) =>
    request((time) => {
      inFrame = true;
      try {
        callback(time);
      } finally {
        inFrame = false;
      }
    });

  globalThis.addEventListener(
    'input',
    (event) => {
      since ??= event.timeStamp;
    },
    true,
  );

  const context = globalThis.CanvasRenderingContext2D.prototype;
  const { stroke } = context;
  context.stroke = function (...shape) {
    const host = this.canvas.getRootNode().host;
    if (since !== undefined && host?.localName === 'activation-plot') {
      drawnSince = since;
      since = undefined;
      if (inFrame) port2.postMessage(undefined);
      else request(() => port2.postMessage(undefined));
    }
    return stroke.apply(this, shape);
  };
}
