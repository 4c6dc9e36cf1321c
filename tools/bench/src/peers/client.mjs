// A process that sends through one peer, started by the benchmark `peers`: of several in one process, each would shape the compiled code of the others.
const [module, name, url] = process.argv.slice(2);
const { peers } = await import(module);
const send = await peers[name](url);

async function costOf(count, concurrency) {
  let left = count;
  const sender = async () => {
    while (left-- > 0) await send();
  };
  const cpu = process.cpuUsage();
  await Promise.all(Array.from({ length: concurrency }, sender));
  const { user, system } = process.cpuUsage(cpu);
  return (user + system) / count;
}

process.on("message", async ([count, concurrency]) => process.send(await costOf(count, concurrency)));
process.send("ready");
