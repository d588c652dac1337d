// Words without their endings, by the rules that the index was made with: the browser's half of stem.rs.

// What ends a stem in the index, so that a question for a word is not one for all that begin like it.
const END = 'q';

/** The rules of a language (stems.txt): steps of [what a word looks like, what its end becomes]. */
export function rules(text) {
  const steps = [];
  for (const line of text.split('\n').map((each) => each.trim())) {
    if (line.startsWith('[')) steps.push([]);
    else if (line && !line.startsWith('#')) steps.at(-1).push(rule(line));
  }
  return steps;
}

function rule(line) {
  const [left, instead] = line.split('>').map((each) => each.trim());
  const [before, ending] = left.split(/\s+\|\s*/);
  return [new RegExp(`^(${before})(?:${ending ?? ''})$`, 'u'), instead];
}

/** What is left of a word in small letters. */
export function stem(steps, word) {
  for (const step of steps) {
    for (const [looks, instead] of step) {
      const found = word.match(looks);
      if (found) {
        word = found[1] + instead;
        break;
      }
    }
  }
  return word;
}

/** The words of a question: those that stand in the index as they are (`whole`), and what theirs begin with. */
export function asked(steps, question) {
  const stems = question.normalize('NFC').toLowerCase().split(/\s+/).flatMap(parts)
    .map((word) => stem(steps, word).replace(/[^\p{L}\p{N}]/gu, ''));
  return {
    whole: stems.map((each) => (/\p{N}$/u.test(each) ? each : each + END)).join(' '),
    begun: stems.join(' '),
  };
}

// "EU:n" is "EU" with an ending.
function parts(word) {
  return word.replace(/:\p{L}+(?=[^\p{L}\p{N}]*$)/u, '').match(/[\p{L}\p{N}]+(?:['’]\p{L}*)?/gu) ?? [];
}
