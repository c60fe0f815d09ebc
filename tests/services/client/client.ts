// A client of the store, typed by what openapi-typescript makes of generated/openapi/store.json.
// Usage: node FILE BASE_URL EVENT_ID SESSION; prints what it read as one JSON object.
import createClient from "openapi-fetch";
import type { components, paths } from "./store.js";

type Envelope = components["schemas"]["core.event_envelope_v1"];

const [base, eventId, session] = process.argv.slice(2) as [string, string, string];
const store = createClient<paths>({ baseUrl: base });

function read<T>(answer: { data?: T; error?: components["schemas"]["Problem"] }): T {
  if (answer.error !== undefined) throw new Error(answer.error.detail);
  return answer.data as T;
}

const page = read(await store.GET("/events", { params: { query: { session_id: session, limit: 1 } } }));
const next = read(await store.GET("/events", { params: { query: { session_id: session, limit: 1, cursor: page.next_cursor ?? "" } } }));
const event: Envelope = read(await store.GET("/events/{event_id}", { params: { path: { event_id: eventId } } }));
const trace = read(await store.GET("/events/trace/{event_id}", { params: { path: { event_id: eventId } } }));
const timeline = read(await store.GET("/events/timeline", { params: { query: { session_id: session } } }));
const bare = read(await store.GET("/api/v1/events", { params: { query: { event_type: event.event_type } } }));
const letters = read(await store.GET("/dead-letters", {}));
const missing = await store.GET("/events/{event_id}", { params: { path: { event_id: "00000000-0000-4000-8000-000000000000" } } });

console.log(JSON.stringify({
  total: page.total,
  first: page.events.map((one) => one.event_id),
  next: next.events.map((one) => one.event_id),
  event: event.event_id,
  chain_length: trace.chain_length,
  offsets: timeline.events.map((one) => one.offset_ms),
  bare: bare.length,
  waiting: letters.waiting,
  missing: missing.error?.status,
}));
