/** `npm start`: installs and builds what is missing, then runs the server with Node 24. Plain JavaScript: read by Node 20 too. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build, install, modernNode, root, whenOrphaned } from './prepare.mjs';

let server = null;
whenOrphaned(() => (server ? server.kill('SIGTERM') : process.exit(1)));

try {
  await install();
  await build();
  serve();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

function serve() {
  // The extra channel closes when this process ends, however it ends, and the server then closes too.
  server = spawn(modernNode(), [join(root, 'packages', 'server', 'src', 'main.ts')], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, () => server.kill(signal));
  server.once('error', error => {
    console.error(error.message);
    process.exitCode = 1;
  });
  server.once('exit', code => process.exit(code ?? 1));
}
