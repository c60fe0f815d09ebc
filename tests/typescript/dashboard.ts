// A dashboard that takes events as they come in, by type, without a type written by hand. Compiling it is half of
// the test: each @ts-expect-error below fails the build if the mistake under it compiles.
import { EventTypes, Dispatcher, eventOf, on, parseEvent, safeParseEvent, type AnyEvent, type Event } from "./generated/index.js";
import { fireflies } from "./generated/index.js";

export interface Row {
  readonly kind: string;
  readonly text: string;
}

/** By narrowing on event_type. */
export function rowOf(any: AnyEvent): Row {
  if (!any.known) return { kind: "unknown", text: any.event_type };
  switch (any.event_type) {
    case "fireflies.transcript.ready.v1": {
      const payload = any.event.payload;
      const title: string = payload.title;
      const duration: number = payload.duration;
      // @ts-expect-error a transcript has no member of this type
      const wrong: boolean = payload.title;
      void wrong;
      return { kind: "transcript", text: `${title} (${duration}, ${payload.sentences.length} sentences)` };
    }
    case EventTypes.agent_thread_error_v1:
      return { kind: "error", text: any.event.payload.error_message };
    // @ts-expect-error there is no such event type
    case "fireflies.transcript.ready.v99":
      return { kind: "never", text: "" };
    default:
      return { kind: "other", text: any.event_type };
  }
}

/** By a table of handlers. */
export const dispatcher: Dispatcher<Row> = on<"fireflies.transcript.ready.v1", Row>("fireflies.transcript.ready.v1", (event) => ({
  kind: "transcript",
  text: event.payload.title,
}))
  .on("fireflies.transcript.failed.v1", (event, type) => ({ kind: type, text: event.payload.error_message }))
  .onUnknown((any) => ({ kind: "unknown", text: any.event_type }))
  .otherwise((any) => ({ kind: "other", text: any.event_type }));

// @ts-expect-error the handler's payload is not a feature request's
dispatcher.on("fireflies.transcript.failed.v1", (event: Event<{ feature_name: number }>) => ({ kind: "", text: String(event) }));

/** A whole event of one type. */
export const ReadyEventSchema = eventOf(fireflies.TranscriptReadyV1Schema);

export function titleOf(text: string): string {
  return ReadyEventSchema.parse(JSON.parse(text)).payload.title;
}

export { parseEvent, safeParseEvent };
