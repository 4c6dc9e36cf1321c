// A process that sends as an application does, and says what it has in memory: the benchmark `send-memory` starts it with --expose-gc. Plain JavaScript, because
// what reads TypeScript would be in its memory, too. Each way loads only what it needs.

const concurrency = 50;
const { way, job } = JSON.parse(process.argv[2] ?? "");

const ways = {
  async facade() {
    const { createNodeFetch } = await import("@wabakit/node");
    const { createWhatsApp } = await import("wabakit");
    const { [job.factory]: create } = await import(job.module);
    const whatsapp = createWhatsApp({ provider: create({ ...job.options, fetch: createNodeFetch() }) });
    return () => whatsapp.send(job.message);
  },
  async undici() {
    const { Pool } = await import("undici");
    const pool = new Pool(job.options.baseUrl, { connections: 100 });
    const headers = { "content-type": "application/json" };
    return async () => (await pool.request({ path: "/", method: "POST", headers, body: JSON.stringify(job.message) })).body.json();
  },
};

const send = await ways[way]();
const megabytes = (bytes) => bytes / 1024 / 1024;

async function sendMany(count) {
  let left = count;
  const sender = async () => {
    while (left-- > 0) await send();
  };
  await Promise.all(Array.from({ length: concurrency }, sender));
}

/** The heap after each thousand of ten thousand sends, in the middle: caches fill and empty. */
async function heap() {
  const used = [];
  for (let thousand = 0; thousand < 10; thousand += 1) {
    await sendMany(1000);
    globalThis.gc();
    used.push(megabytes(process.memoryUsage().heapUsed));
  }
  return (used.toSorted((a, b) => a - b)[4] + used.toSorted((a, b) => a - b)[5]) / 2;
}

await sendMany(20_000);
const rss = megabytes(process.memoryUsage.rss());
const [first, second] = [await heap(), await heap()];
process.stdout.write(JSON.stringify({ rss, growth: second - first }), () => process.exit());
