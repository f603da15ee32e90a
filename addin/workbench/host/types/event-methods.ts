/** The hidden methods by which the client registers for an object's events. */
import type { Events } from "../events.ts";
import type { TypeTable } from "../type-table.ts";

/**
 * `_Register...Event` and `_Unregister...Event` for each event; `eventTypes` maps the middle of the method's name
 * to the event type, `place` tells where to register and for which worksheet id (null: all).
 */
export function eventMethods<T>(
  place: (target: T) => readonly [Events, string | null],
  eventTypes: Readonly<Record<string, number>>,
): NonNullable<TypeTable<T>["methods"]> {
  const methods: Record<string, (target: T) => null> = {};
  for (const [name, type] of Object.entries(eventTypes)) {
    methods[`_Register${name}Event`] = (target) => {
      const [events, id] = place(target);
      events.register(type, id);
      return null;
    };
    methods[`_Unregister${name}Event`] = (target) => {
      const [events, id] = place(target);
      events.unregister(type, id);
      return null;
    };
  }
  return methods;
}
