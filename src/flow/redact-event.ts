/** An agent's event with every text in it redacted, before anything is cut short, shown or written. */
import type { RedactStream } from '../core/host.ts';
import type { AgentEvent } from '../core/launch.ts';

/** A copy of plain data with every string (keys too) sent through `redact`. */
export function redactDeep<T>(value: T, redact: (text: string) => string): T {
  const walk = (item: unknown): unknown => {
    if (typeof item === 'string') return redact(item);
    if (Array.isArray(item)) return item.map(walk);
    if (item !== null && typeof item === 'object') {
      return Object.fromEntries(Object.entries(item).map(([key, inner]) => [redact(key), walk(inner)]));
    }
    return item;
  };
  return walk(value) as T;
}

/**
 * Streams of text keep their state from event to event, so that a secret printed in two halves is found; a result is whole in
 * itself and must not lose its end to the next event.
 * @param stream state across events @param whole redacts a complete text
 */
export function redactEvent(event: AgentEvent, stream: RedactStream, whole: (text: string) => string): AgentEvent {
  switch (event.kind) {
    case 'text':
    case 'other':
    case 'tool-result':
      return { ...event, text: stream.push(event.text) };
    case 'tool':
      return { ...event, name: whole(event.name), detail: stream.push(event.detail) };
    default:
      return { ...redactDeep(event, whole), kind: event.kind } as AgentEvent;
  }
}
