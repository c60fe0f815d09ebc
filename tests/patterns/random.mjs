// A small generator of random numbers that gives the same sequence for the same seed on every machine.
export class Random {
  constructor(seed) {
    this.state = seed >>> 0;
  }
  /** An integer from 0 to bound - 1 (mulberry32). */
  below(bound) {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  }
  /** Whether something happens that happens once in `times`. */
  once(times) {
    return this.below(times) === 0;
  }
  pick(list) {
    return list[this.below(list.length)];
  }
}
