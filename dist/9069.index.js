export const id = 9069;
export const ids = [9069];
export const modules = {

/***/ 9069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   start: () => (/* binding */ start)
/* harmony export */ });
/* harmony import */ var _commands_shell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7268);
/* harmony import */ var _host_door_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9582);


const start = () => (0,_commands_shell_js__WEBPACK_IMPORTED_MODULE_0__/* .shell */ .v)((0,_host_door_js__WEBPACK_IMPORTED_MODULE_1__/* .liveDoor */ .h)());


/***/ }),

/***/ 7268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ COMMANDS),
/* harmony export */   v: () => (/* binding */ shell)
/* harmony export */ });
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8067);
/* harmony import */ var _kit_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2334);


const COMMANDS = {
    run: {
        about: 'Run an agent on a task with short-lived credentials.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9185), __webpack_require__.e(8955), __webpack_require__.e(6048), __webpack_require__.e(1565), __webpack_require__.e(7328), __webpack_require__.e(9533)]).then(__webpack_require__.bind(__webpack_require__, 1385))).run,
    },
    auth: {
        about: 'Get credentials for later commands: writes --env-file.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9185), __webpack_require__.e(8955), __webpack_require__.e(6048), __webpack_require__.e(3166)]).then(__webpack_require__.bind(__webpack_require__, 3166))).auth,
    },
    exec: {
        about: 'Give credentials to one command: exec … -- COMMAND.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9185), __webpack_require__.e(8955), __webpack_require__.e(6048), __webpack_require__.e(1565), __webpack_require__.e(8027)]).then(__webpack_require__.bind(__webpack_require__, 8027))).exec,
    },
    release: { about: 'Give back what auth wrote.', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9185), __webpack_require__.e(8615)]).then(__webpack_require__.bind(__webpack_require__, 8615))).release },
    doctor: { about: "Show what this job's environment allows.", load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9185), __webpack_require__.e(8955), __webpack_require__.e(6048), __webpack_require__.e(510), __webpack_require__.e(7446)]).then(__webpack_require__.bind(__webpack_require__, 7446))).doctor },
    demo: {
        about: 'The whole job on this machine, against loopback emulators.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9185), __webpack_require__.e(8955), __webpack_require__.e(6048), __webpack_require__.e(1565), __webpack_require__.e(7328), __webpack_require__.e(3987)]).then(__webpack_require__.bind(__webpack_require__, 359))).demo,
    },
};
async function shell(door) {
    try {
        return await dispatch(door);
    }
    catch (thrown) {
        const { text, exit } = (await __webpack_require__.e(/* import() */ 5810).then(__webpack_require__.bind(__webpack_require__, 5810))).lastResort(thrown);
        door.print(text, 'stderr');
        return exit;
    }
}
async function dispatch(door) {
    const [word = 'help', ...words] = door.argv;
    if (word === '--version' || word === '-v' || word === 'version') {
        door.print(`${_core_version_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x}\n`);
        return 0;
    }
    const wantsHelp = ['help', '--help', '-h'].includes(word);
    if (wantsHelp || words.includes('--help') || words.includes('-h')) {
        const { help } = await Promise.all(/* import() */[__webpack_require__.e(9185), __webpack_require__.e(2895)]).then(__webpack_require__.bind(__webpack_require__, 2895));
        const about = wantsHelp ? words[0] : word;
        door.print(help(about));
        return about === undefined || COMMANDS[about] ? 0 : 2;
    }
    if (word === 'serve')
        return (await Promise.all(/* import() */[__webpack_require__.e(9185), __webpack_require__.e(8955), __webpack_require__.e(309)]).then(__webpack_require__.bind(__webpack_require__, 309))).serve(door);
    if (word === 'token')
        return (await __webpack_require__.e(/* import() */ 5991).then(__webpack_require__.bind(__webpack_require__, 5991))).token(door, words);
    if (word === 'scripted-agent')
        return (await Promise.all(/* import() */[__webpack_require__.e(7922), __webpack_require__.e(7490)]).then(__webpack_require__.bind(__webpack_require__, 7490))).run(door, words);
    const command = COMMANDS[word];
    if (command)
        return (await command.load())(door, words);
    const near = (0,_kit_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(word, Object.keys(COMMANDS));
    door.print(`There is no command "${word.slice(0, 40)}".${near ? ` Did you mean: keyless-agent ${near}` : ''}\nAll commands: keyless-agent --help\n`, 'stderr');
    return 2;
}


/***/ })

};
