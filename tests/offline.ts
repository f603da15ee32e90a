/** Loaded before all tests: a connection that would leave this machine fails the test that opens it. */
import net from "node:net";

const local = /^(?:localhost|127(?:\.\d+){3}|::1|\[::1\]|0\.0\.0\.0|::)$/;

function hostOf(first: unknown): string | undefined {
  const options: unknown = Array.isArray(first) ? first[0] : first;
  if (typeof options !== "object" || options === null) return undefined;
  return "host" in options && typeof options.host === "string" ? options.host : undefined;
}

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (this: net.Socket, ...args: unknown[]) {
  const host = hostOf(args[0]) ?? (typeof args[1] === "string" ? args[1] : undefined);
  if (host !== undefined && !local.test(host))
    throw new Error(`tests use no network, but this one calls ${host}`);
  return Reflect.apply(connect, this, args);
} as typeof connect;
