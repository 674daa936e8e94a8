export const id = 8312;

export const ids = [ 8312 ];

export const modules = {
 88312: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   openOutpost: () => openOutpost
  });
  var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
  var _process_isolation_ownership_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63679);
  const LONGEST_START_MS = 15e3;
  const PROGRAM = `const net=require('node:net'),{spawn}=require('node:child_process');const uid=+process.argv[1];\nconst asUser=(script,done)=>spawn('/bin/sh',['-c',script],{uid,gid:uid,cwd:'/',env:{PATH:'/usr/bin:/bin'},stdio:'ignore'}).on('error',done).on('exit',done);\nconst end=(done)=>uid>0?asUser(${JSON.stringify(_process_isolation_ownership_js__WEBPACK_IMPORTED_MODULE_1__.W1)},done):done();\nprocess.on('message',({port,signal})=>{\nif(signal==='SIGKILL')return end(()=>{});\nif(signal)return uid>0&&asUser('kill -'+signal.slice(3)+' -1',()=>{});\nconst s=net.createServer().once('error',(e)=>process.send({port,fault:e.code}));\ns.listen(port,'127.0.0.1',()=>process.send({port:s.address().port,asked:port},s,()=>s.close()))});\nprocess.on('disconnect',()=>end(()=>process.exit(0)));\nfor(const s of ['SIGHUP','SIGINT','SIGTERM'])process.on(s,()=>{});\nprocess.send({pid:process.pid})`;
  async function openOutpost(words, uid = 0) {
   const node = [ '/usr/bin/env', 'NODE_CHANNEL_FD=0', 'NODE_CHANNEL_SERIALIZATION_MODE=json', process.execPath ];
   const [file, ...args] = [ ...words, ...node, '-e', PROGRAM, String(uid) ];
   const child = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(file, args, {
    cwd: '/',
    env: {},
    stdio: [ 'ipc', 'ignore', 'pipe' ],
    detached: true
   });
   let said = '';
   child.stderr?.on('data', bytes => {
    said = (said + bytes.toString('utf8')).slice(-500);
   });
   const servers = new Map;
   const waiting = new Map;
   const pid = await new Promise((resolve, reject) => {
    const fail = () => reject(new Error(said.trim() || 'it cannot be started'));
    const alarm = setTimeout(() => {
     child.kill('SIGKILL');
     fail();
    }, LONGEST_START_MS);
    child.once('error', fail);
    child.once('close', () => {
     clearTimeout(alarm);
     fail();
     for (const {reject: refuse} of waiting.values()) refuse(new Error('the network of its own is gone'));
    });
    child.on('message', (message, handle) => {
     const {pid: there, port, asked, fault} = message;
     if (there !== undefined) {
      clearTimeout(alarm);
      resolve(there);
      return;
     }
     const key = asked ?? port ?? -1;
     const wait = waiting.get(key);
     waiting.delete(key);
     if (fault !== undefined || !handle) return wait?.reject(new Error(`port ${key}: ${fault ?? 'not handed over'}`));
     const server = handle;
     servers.set(key, server);
     server.allowHalfOpen = true;
     server.on('connection', socket => wait?.take(socket));
     server.unref();
     wait?.resolve();
    });
   });
   child.on('error', () => {});
   child.unref();
   child.channel?.unref();
   child.stderr?.unref();
   return {
    pid,
    listen: (port, take) => new Promise((resolve, reject) => {
     waiting.set(port, {
      resolve,
      reject,
      take
     });
     child.channel?.ref();
     child.send({
      port
     });
    }).finally(() => child.channel?.unref()),
    signal: signal => void (child.connected && child.send({
     signal
    })),
    close: () => {
     for (const server of servers.values()) server.close();
     if (child.connected) child.disconnect();
    }
   };
  }
 }
};
