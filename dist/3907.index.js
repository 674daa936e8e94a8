export const id = 3907;

export const ids = [ 3907 ];

export const modules = {
 33907: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   ActionList: () => ActionList
  });
  var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71664);
  const LEVELS = {
   r: 'read',
   w: 'write',
   t: 'tagging',
   p: 'permissions'
  };
  const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
  const FIRST_WORD = 256;
  class ActionList {
   asOf;
   names;
   levels;
   #lower;
   #places;
   #exact;
   #services;
   constructor(data) {
    const verbs = data.verbs.split(' ').map(text => [ text.slice(0, -1), text.slice(-1) ]);
    const words = data.words.split(' ');
    const names = [];
    const levels = [];
    const services = new Map;
    const lower = [];
    for (const line of data.services.split('\n')) {
     const [service = '', ...items] = line.split(' ');
     const from = names.length;
     const actions = readService(items, words, verbs).map(([name, level]) => {
      const full = `${service}:${name}`;
      return [ full.toLowerCase(), full, LEVELS[level] ];
     });
     actions.sort(([one], [other]) => one < other ? -1 : 1);
     for (const [key, name, level] of actions) {
      lower.push(key);
      names.push(name);
      levels.push(level);
     }
     services.set(service, [ from, names.length ]);
    }
    this.asOf = data.asOf;
    this.names = names;
    this.levels = levels;
    this.#lower = lower;
    this.#places = new Map(lower.map((name, place) => [ name, place ]));
    this.#exact = new Map(names.map((name, place) => [ name, place ]));
    this.#services = services;
   }
   get services() {
    return this.#services.size;
   }
   place(action) {
    return this.#exact.get(action) ?? this.#places.get(action.toLowerCase());
   }
   spanOf(entry) {
    const [from, to] = this.#range(entry.toLowerCase());
    return to - from;
   }
   matching(entry) {
    if ((0, _pattern_js__WEBPACK_IMPORTED_MODULE_0__.c$)(entry)) {
     const place = this.place(entry);
     return place === undefined ? [] : [ place ];
    }
    const wanted = entry.toLowerCase();
    const [from, to] = this.#range(wanted);
    const pattern = new _pattern_js__WEBPACK_IMPORTED_MODULE_0__.zJ(wanted);
    const found = [];
    const head = /^[^*?]*/.exec(wanted)[0];
    const beginsOnly = !/[^*]/.test(wanted.slice(head.length));
    const together = from > 0 || to < this.names.length;
    for (let place = together ? this.#first(head, from, to) : from; place < to; place++) {
     const name = this.#lower[place];
     if (together && !name.startsWith(head)) break;
     if (beginsOnly || pattern.covers(name)) found.push(place);
    }
    return found;
   }
   #first(head, from, to) {
    let [low, high] = [ from, to ];
    while (low < high) {
     const middle = low + high >> 1;
     if (this.#lower[middle] < head) low = middle + 1; else high = middle;
    }
    return low;
   }
   #range(wanted) {
    const service = wanted.slice(0, Math.max(0, wanted.indexOf(':')));
    const named = service !== '' && (0, _pattern_js__WEBPACK_IMPORTED_MODULE_0__.c$)(service);
    return named ? this.#services.get(service) ?? [ 0, 0 ] : [ 0, this.names.length ];
   }
  }
  function readService(items, words, verbs) {
   const actions = [];
   let before = '';
   for (let at = 0; at + 1 < items.length; at += 2) {
    const text = items[at];
    const kept = before.slice(0, Number.parseInt(text[0], 36));
    const rest = kept + text.slice(1).replace(/[\u0100-\uffff]/g, code => words[code.charCodeAt(0) - FIRST_WORD]);
    for (const [, bare, letter, level] of items[at + 1].matchAll(/\.(\w)|(\w)(?:=(\w))?/g)) {
     const [verb, usual] = letter === undefined ? [ '', bare ] : verbs[LETTERS.indexOf(letter)];
     actions.push([ verb + rest, level ?? usual ]);
    }
    before = rest;
   }
   return actions;
  }
 },
 71664: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   CM: () => isEverything,
   CO: () => breadthOf,
   IO: () => canMeet,
   QF: () => LONGEST_PATTERN,
   c$: () => isLiteral,
   hU: () => covers,
   zJ: () => Pattern
  });
  const ARN_PARTS = 6;
  const LONGEST_PATTERN = 2048;
  function isLiteral(text) {
   return !text.includes('*') && !text.includes('?');
  }
  class Pattern {
   #head;
   #tail;
   #middle;
   constructor(text) {
    const [head = '', ...rest] = text.split(/\*+/);
    this.#head = head;
    this.#tail = rest.pop();
    this.#middle = rest;
   }
   covers(text) {
    const head = this.#head;
    const tail = this.#tail;
    if (tail === undefined) return text.length === head.length && fits(head, text, 0);
    const end = text.length - tail.length;
    if (end < head.length || !fits(head, text, 0) || !fits(tail, text, end)) return false;
    let at = head.length;
    for (const part of this.#middle) {
     const found = find(part, text, at, end);
     if (found < 0) return false;
     at = found + part.length;
    }
    return true;
   }
  }
  function fits(part, text, from) {
   if (!part.includes('?')) return text.startsWith(part, from);
   for (let at = 0; at < part.length; at++) {
    const actual = text[from + at];
    if (part[at] === '?' ? actual === '*' || actual === undefined : part[at] !== actual) return false;
   }
   return true;
  }
  function find(part, text, from, end) {
   if (!part.includes('?')) {
    const found = text.indexOf(part, from);
    return found >= 0 && found + part.length <= end ? found : -1;
   }
   for (let at = from; at + part.length <= end; at++) if (fits(part, text, at)) return at;
   return -1;
  }
  function isEverything(pattern) {
   return /^(?:\*+|arn(?::\*+){5,})$/.test(pattern);
  }
  function arnParts(arn) {
   const parts = arn.split(':');
   return parts.length < ARN_PARTS ? undefined : [ ...parts.slice(0, ARN_PARTS - 1), parts.slice(ARN_PARTS - 1).join(':') ];
  }
  function covers(wide, narrow) {
   if (wide === narrow || isEverything(wide)) return true;
   const wanted = arnParts(wide);
   const actual = arnParts(narrow);
   if (!wanted || !actual) return false;
   return wanted.every((part, at) => part === actual[at] || new Pattern(part).covers(actual[at]));
  }
  function canMeet(one, other) {
   if (isLiteral(one)) return isLiteral(other) ? one === other : new Pattern(other).covers(one);
   if (isLiteral(other)) return new Pattern(one).covers(other);
   const [oneHead, oneTail] = ends(one);
   const [otherHead, otherTail] = ends(other);
   const heads = oneHead.startsWith(otherHead) || otherHead.startsWith(oneHead);
   return heads && (oneTail.endsWith(otherTail) || otherTail.endsWith(oneTail));
  }
  function ends(pattern) {
   return [ /^[^*?]*/.exec(pattern)[0], /[^*?]*$/.exec(pattern)[0] ];
  }
  const WITHOUT_KIND = new Set([ 's3', 'sns', 'sqs', 'execute-api', 'codecommit' ]);
  function breadthOf(resource) {
   const parts = arnParts(resource);
   if (!parts) return isLiteral(resource) ? 'named' : 'every';
   const service = parts[2];
   const whole = parts[ARN_PARTS - 1];
   const name = WITHOUT_KIND.has(service) ? whole.replace(/\/.*$/s, '') : whole.replace(/^[a-z][a-z0-9-]*[/:](?=.)/, '');
   if (/^[*?/:]*$/.test(name)) return 'every';
   return isLiteral(name) ? 'named' : 'some';
  }
 }
};
