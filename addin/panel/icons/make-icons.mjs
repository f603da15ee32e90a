/** Draws our mark, a C that closes on an equals sign, as PNG files of the sizes that Office asks for: node make-icons.mjs */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { crc32, deflateSync } from "node:zlib";

const SIZES = [16, 32, 64, 80];
const BLUE = [15, 108, 189];
const SAMPLES = 8;

/** In units of the icon's side, y downwards. */
function inBackground(x, y) {
  const radius = 0.2;
  const dx = Math.max(Math.abs(x - 0.5) - (0.5 - radius), 0);
  const dy = Math.max(Math.abs(y - 0.5) - (0.5 - radius), 0);
  return Math.hypot(dx, dy) <= radius;
}

function inMark(x, y) {
  const [dx, dy] = [x - 0.46, y - 0.5];
  const distance = Math.hypot(dx, dy);
  const opening = Math.abs(Math.atan2(dy, dx)) < 0.75;
  const ring = distance <= 0.34 && distance >= 0.215 && !opening;
  const bars = x >= 0.46 && x <= 0.86 && (Math.abs(y - 0.43) <= 0.045 || Math.abs(y - 0.58) <= 0.045);
  return ring || bars;
}

/** RGBA rows, each with the filter byte 0 in front; edges smoothed by counting sub-samples. */
function pixels(size) {
  const data = Buffer.alloc(size * (size * 4 + 1));
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      let [covered, white] = [0, 0];
      for (let i = 0; i < SAMPLES * SAMPLES; i++) {
        const x = (column + ((i % SAMPLES) + 0.5) / SAMPLES) / size;
        const y = (row + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES) / size;
        if (!inBackground(x, y)) continue;
        covered++;
        if (inMark(x, y)) white++;
      }
      const share = covered === 0 ? 0 : white / covered;
      const at = row * (size * 4 + 1) + 1 + column * 4;
      BLUE.forEach((value, channel) => {
        data[at + channel] = Math.round(value + (255 - value) * share);
      });
      data[at + 3] = Math.round((255 * covered) / (SAMPLES * SAMPLES));
    }
  }
  return data;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

function png(size) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  // 8 bits a channel, RGBA, default compression, filter and no interlace.
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(pixels(size), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

for (const size of SIZES) writeFileSync(join(import.meta.dirname, `icon-${size}.png`), png(size));
