import type { Client } from "./connection.ts";

/*
 * What must happen at once, so that no other worker comes between. A job's hash has three fields of ours:
 *   wabakit:intent   who has begun to send it; written before the vendor is called, taken away when the vendor certainly does not have the message
 *   wabakit:receipt  the vendor's receipt; with it a message is never sent again
 *   wabakit:facts    why the last attempt failed
 */

/** Takes messages for a provider: 1 if it is new, 2 if it is waiting there already, 0 if it is sent or another provider has it. */
const claim = `
local results = {}
local new = 0
for i = 2, #KEYS do
  if redis.call("SET", KEYS[i], "p:" .. ARGV[1], "NX") then
    results[i - 1] = 1
    new = new + 1
  elseif redis.call("GET", KEYS[i]) == "p:" .. ARGV[1] then
    results[i - 1] = 2
  else
    results[i - 1] = 0
  end
end
if new > 0 then redis.call("HINCRBY", KEYS[1], "enqueued", new) end
return results`;

/** Notes that somebody is unsure of a message, and its reference, if no other message that is unresolved has the same. */
const park = `
local function park()
  redis.call("ZADD", KEYS[2], "NX", ARGV[2], ARGV[3])
  if ARGV[4] ~= "" and redis.call("HSETNX", KEYS[3], ARGV[4], ARGV[5]) == 0 and redis.call("HGET", KEYS[3], ARGV[4]) ~= ARGV[5] then
    redis.call("HSET", KEYS[3], ARGV[4], "")
  end
end`;

/**
 * Begins to send a message. Whoever finds that somebody else has begun parks it instead.
 * KEYS job, unresolved, references. ARGV intent, now, messageKey, reference, place.
 */
const begin = `${park}
if redis.call("EXISTS", KEYS[1]) == 0 then return {"gone"} end
local receipt = redis.call("HGET", KEYS[1], "wabakit:receipt")
if receipt then
  redis.call("ZREM", KEYS[2], ARGV[3])
  return {"sent", receipt}
end
if redis.call("HSETNX", KEYS[1], "wabakit:intent", ARGV[1]) == 1 or redis.call("HGET", KEYS[1], "wabakit:intent") == ARGV[1] then
  redis.call("ZREM", KEYS[2], ARGV[3])
  return {"begun"}
end
park()
return {"unresolved"}`;

/**
 * Writes down how a send ended, unless another one has begun since. Answers "parked" if somebody was unsure of it meanwhile.
 * KEYS job, unresolved, references, claim, figures, message. ARGV intent, now, messageKey, reference, place, end, value, provider, keysMs, messageIdsMs.
 */
const settle = `${park}
if redis.call("EXISTS", KEYS[1]) == 0 then return "gone" end
local intent = redis.call("HGET", KEYS[1], "wabakit:intent")
if intent and intent ~= ARGV[1] then return "superseded" end
local parked = redis.call("ZSCORE", KEYS[2], ARGV[3])
if ARGV[6] == "sent" then
  if redis.call("HSETNX", KEYS[1], "wabakit:receipt", ARGV[7]) == 1 then
    redis.call("HINCRBY", KEYS[5], "sent", 1)
    redis.call("SET", KEYS[4], "s:" .. ARGV[8], "PX", ARGV[9])
    if KEYS[6] and ARGV[10] ~= "0" then redis.call("SET", KEYS[6], ARGV[5], "PX", ARGV[10]) end
    if ARGV[4] ~= "" and redis.call("HGET", KEYS[3], ARGV[4]) == ARGV[5] then redis.call("HDEL", KEYS[3], ARGV[4]) end
  end
else
  redis.call("HSET", KEYS[1], "wabakit:facts", ARGV[7])
  if ARGV[6] == "unresolved" then
    park()
  else
    redis.call("HDEL", KEYS[1], "wabakit:intent")
    if ARGV[4] ~= "" and redis.call("HGET", KEYS[3], ARGV[4]) == ARGV[5] then redis.call("HDEL", KEYS[3], ARGV[4]) end
    if ARGV[6] == "failed" then redis.call("ZREM", KEYS[2], ARGV[3]) end
  end
end
return parked and "parked" or "settled"`;

/**
 * Writes down what a person or a webhook says of an unresolved message. Keys and arguments as for settle.
 */
const resolve = `
if not redis.call("ZSCORE", KEYS[2], ARGV[3]) then return "not-unresolved" end
if ARGV[4] ~= "" then redis.call("HDEL", KEYS[3], ARGV[4]) end
if ARGV[6] == "resend" then
  if redis.call("HEXISTS", KEYS[1], "wabakit:receipt") == 1 then return "sent" end
  redis.call("HDEL", KEYS[1], "wabakit:intent")
elseif redis.call("HSETNX", KEYS[1], "wabakit:receipt", ARGV[7]) == 1 then
  redis.call("HINCRBY", KEYS[5], "sent", 1)
  redis.call("SET", KEYS[4], "s:" .. ARGV[8], "PX", ARGV[9])
  if KEYS[6] and ARGV[10] ~= "0" then redis.call("SET", KEYS[6], ARGV[5], "PX", ARGV[10]) end
end
return "resolved"`;

/** Whether an unresolved message is one no longer: it has a receipt, or may be sent again. KEYS job, unresolved. ARGV messageKey. */
const resolved = `
if not redis.call("ZSCORE", KEYS[2], ARGV[1]) then return 0 end
if redis.call("HEXISTS", KEYS[1], "wabakit:receipt") == 1 then return 1 end
return 1 - redis.call("HEXISTS", KEYS[1], "wabakit:intent")`;

const scripts: { readonly [name in "claim" | "begin" | "settle" | "resolve" | "resolved"]: string } = {
  claim,
  begin,
  settle,
  resolve,
  resolved,
};

type Script = (keys: readonly string[], args: readonly (string | number)[]) => Promise<unknown>;

/** The scripts, as functions of one connection. They go over the wire once, then by their hash. */
export type Scripts = { readonly [name in keyof typeof scripts]: Script };

export function scriptsOn(client: Client): Scripts {
  const run = (name: keyof typeof scripts): Script => {
    const command = `wabakit_${name}`;
    client.defineCommand(command, { lua: scripts[name] });
    const call: unknown = Reflect.get(client, command);
    if (typeof call !== "function") throw new TypeError(`ioredis did not define ${command}.`);
    return (keys, args) => Reflect.apply(call, client, [keys.length, ...keys, ...args]) as Promise<unknown>; // what a command of ioredis gives
  };
  return { claim: run("claim"), begin: run("begin"), settle: run("settle"), resolve: run("resolve"), resolved: run("resolved") };
}
