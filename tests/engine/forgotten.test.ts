// A classifier that nobody disposes of is freed when it is collected. In a process of its own: after
// hundreds of thousands of finalizers in one go, Node 20 now and then runs none at all any more.
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { loadBuiltEngine } from './built-engine.js';

describe('a forgotten classifier', () => {
  it('is collected', async () => {
    const engine = await loadBuiltEngine();
    // In a function of its own, so that nothing on the stack holds one.
    (() => {
      for (let i = 0; i < 50; i++) engine.createClassifier();
    })();
    expect(engine.liveObjects).toBe(50);
    for (let tries = 0; tries < 200 && engine.liveObjects > 0; tries++) {
      gc!();
      await sleep(5);
    }
    expect(engine.liveObjects).toBe(0);
  });

  it('takes nothing with it that is still held', async () => {
    const engine = await loadBuiltEngine();
    const held = (() => engine.createClassifier().clone())();
    for (let tries = 0; tries < 200 && engine.liveObjects > 1; tries++) {
      gc!();
      await sleep(5);
    }
    expect(engine.liveObjects).toBe(1);
    expect(held.inputs).toBe(2);
    held.dispose();
    expect(engine.liveObjects).toBe(0);
  });

  it('that was disposed is not freed a second time', async () => {
    const engine = await loadBuiltEngine();
    (() => {
      for (let i = 0; i < 50; i++) engine.createClassifier().dispose();
    })();
    for (let tries = 0; tries < 10; tries++) {
      gc!();
      await sleep(1);
    }
    expect(engine.liveObjects).toBe(0);
  });
});
