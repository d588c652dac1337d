// One expectation, said so that a long list of faults can be read.

import assert from 'node:assert/strict';

/** Fails with one line for each of `faults`, if there is any. */
export function none(faults) {
  if (faults.length > 0) assert.fail([`${faults.length} found`, ...faults].join('\n  '));
}
