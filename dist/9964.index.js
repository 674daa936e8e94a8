export const id = 9964;

export const ids = [ 9964 ];

export const modules = {
 56134: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   O6: () => reaches,
   _r: () => findingLink,
   oC: () => SEVERITIES
  });
  const SEVERITIES = [ 'info', 'low', 'medium', 'high', 'critical' ];
  const DOCS = 'https://github.com/keyless-agent/keyless-agent/blob/main/docs/findings.md';
  function findingLink(id) {
   return `${DOCS}#${id}`;
  }
  function reaches(severity, threshold) {
   return SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(threshold);
  }
 },
 50662: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   G0: () => Inputs,
   a3: () => formatDuration
  });
  var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58563);
  const DURATION = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/;
  function parseDuration(text) {
   const match = DURATION.exec(text.trim());
   if (!match || text.trim() === '') return undefined;
   const [, h, m, s] = match;
   return Number(h ?? 0) * 3600 + Number(m ?? 0) * 60 + Number(s ?? 0);
  }
  function formatDuration(seconds) {
   const whole = Math.max(0, Math.round(seconds));
   const h = Math.floor(whole / 3600);
   const m = Math.floor(whole % 3600 / 60);
   const s = whole % 60;
   return `${h ? `${h}h` : ''}${m ? `${m}m` : ''}${s || whole === 0 ? `${s}s` : ''}`;
  }
  class Inputs {
   #raw;
   #supplied=new Map;
   #withdrawn=new Set;
   #specs;
   #faults=[];
   constructor(specs, raw) {
    this.#specs = new Map(specs.map(spec => [ spec.name, spec ]));
    this.#raw = raw;
   }
   get faults() {
    return this.#faults;
   }
   fault(input, what, write) {
    const known = this.#faults.filter(fault => fault.input === input);
    const isSaid = known.some(fault => fault.what === what) || known.length > 0 && what.endsWith(' is missing.');
    if (!isSaid) this.#faults.push({
     input,
     what,
     write
    });
   }
   given(name) {
    return this.#get(name) !== undefined;
   }
   from(name) {
    return this.#get(name)?.from;
   }
   text(name) {
    const spec = this.#spec(name);
    const value = this.#get(name)?.value ?? spec.default;
    if (value !== undefined && spec.choices && !spec.choices.includes(value)) {
     this.fault(name, `"${value}" is not a value of ${name}.`, `${name}: ${spec.choices.join(' | ')}`);
     return spec.default;
    }
    return value;
   }
   flag(name) {
    const value = this.text(name)?.trim().toLowerCase();
    if (value === undefined || value === '') return false;
    if (value === 'true') return true;
    if (value === 'false') return false;
    this.fault(name, `"${value}" is not true or false.`, `${name}: true`);
    return false;
   }
   list(name) {
    return (this.text(name) ?? '').split(/[,\n]/).map(item => item.trim()).filter(item => item !== '');
   }
   seconds(name) {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const seconds = parseDuration(value);
    if (seconds === undefined || seconds === 0) {
     const write = /^\d+$/.test(value.trim()) ? `${name}: ${value.trim()}m` : `${name}: 10m`;
     this.fault(name, `"${value}" is not a duration such as 90s, 10m or 1h30m.`, write);
     return undefined;
    }
    return seconds;
   }
   number(name) {
    const value = this.text(name);
    if (value === undefined) return undefined;
    if (!/^\d+(\.\d+)?$/.test(value.trim())) {
     this.fault(name, `"${value}" is not a number.`, `${name}: ${this.#spec(name).example ?? '10'}`);
     return undefined;
    }
    return Number(value);
   }
   secret(name) {
    const value = this.text(name);
    return value === undefined ? undefined : new _secret_js__WEBPACK_IMPORTED_MODULE_0__.z(name, value);
   }
   supply(name, raw) {
    this.#supplied.set(this.#spec(name).name, raw);
   }
   withdraw(name) {
    const value = this.secret(name);
    this.#withdrawn.add(name);
    return value;
   }
   #get(name) {
    if (this.#withdrawn.has(name)) return undefined;
    return this.#supplied.get(name) ?? this.#raw.get(name);
   }
   #spec(name) {
    const spec = this.#specs.get(name);
    if (!spec) throw new Error(`input ${name} is read but not declared`);
    return spec;
   }
  }
 },
 35810: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   lastResort: () => lastResort
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
  var _report_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91488);
  function lastResort(thrown) {
   const error = thrown instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.FM ? thrown : new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__.FM('internal', `A fault of keyless-agent itself: ${thrown instanceof Error ? thrown.name : typeof thrown}.`, {
    fix: 'Please report it with the version (keyless-agent --version) and what you called.'
   });
   const {code, message, likely, fix, facts, faults, link} = error;
   return {
    text: `${(0, _report_terminal_js__WEBPACK_IMPORTED_MODULE_1__.kc)({
     code,
     what: message,
     likely,
     fix,
     facts,
     faults,
     link
    }, false).join('\n')}\n`,
    exit: error.exit
   };
  }
 }
};
