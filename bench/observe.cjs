/** Loaded before a program that is measured: at its exit writes peak memory and the number of connections it opened. */
'use strict';
const { writeFileSync } = require('node:fs');
const { Socket } = require('node:net');

const file = process.env.OBSERVED;
delete process.env.OBSERVED;
const connect = Socket.prototype.connect;
let connections = 0;
Socket.prototype.connect = function (...args) {
  connections++;
  return connect.apply(this, args);
};
process.on('exit', () => {
  writeFileSync(file, JSON.stringify({ rssMiB: process.resourceUsage().maxRSS / 1024, connections }));
});
