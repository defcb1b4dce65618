import fc from "fast-check";
import * as z from "zod";
import { parseIssuers } from "../../src/bodies";
import { firstDayOf } from "../../src/bodies/dated";
import type { Body, Month } from "../../src/bodies/body";
import { centralBodies, namesOf, provincialBodies } from "../../src/bodies/register";
import { issuerClasses } from "../../src/domain/bodies";

const month = z.string().regex(/^(?:19|20)\d{2}-(?:0[1-9]|1[0-2])$/);
const bodySchema = z.strictObject({
  name: z.string().min(1),
  class: z.enum(issuerClasses),
  changes: z.array(z.strictObject({ from: month, class: z.enum(issuerClasses) })).optional(),
  aliases: z.array(z.string().min(1)).optional(),
  validFrom: month.optional(),
  validTo: month.optional(),
  successors: z.array(z.string()).min(1).optional(),
  parent: z.string().optional(),
  documentPrefixes: z.array(z.string().min(1)).optional(),
});

const begin = (body: Body) => (body.validFrom === undefined ? -Infinity : firstDayOf(body.validFrom));
const end = (body: Body) => (body.validTo === undefined ? Infinity : firstDayOf(body.validTo));
const overlap = (a: Body, b: Body) => begin(a) < end(b) && begin(b) < end(a);

describe.each([
  ["national bodies", centralBodies],
  ["bodies of every province", provincialBodies],
])("%s", (_title, bodies) => {
  const byName = new Map(bodies.map((body) => [body.name, body]));

  test("have the shape of a body", () => {
    expect(z.array(bodySchema).safeParse(bodies).error?.issues ?? []).toEqual([]);
  });

  test("share a writing only where one followed the other", () => {
    const shared = [...namesOf(bodies)].filter(([, owners]) =>
      owners.some((a) => owners.some((b) => a !== b && overlap(a, b))),
    );
    expect(shared.map(([name, owners]) => [name, ...owners.map((owner) => owner.name)].join(" "))).toEqual(
      [],
    );
  });

  test("end where their successors begin or later, within two years", () => {
    const broken = bodies.flatMap((body) => {
      if (body.successors === undefined) return [];
      if (body.validTo === undefined) return [`${body.name}: successors without an end`];
      const ended = end(body);
      return body.successors.flatMap((name) => {
        const successors = bodies.filter((each) => each.name === name);
        if (successors.length === 0) return [`${body.name}: ${name} is not in the register`];
        return successors.some((successor) => begin(successor) <= ended && end(successor) > ended)
          ? []
          : [`${body.name}: ${name} is not its time`];
      });
    });
    expect(broken).toEqual([]);
  });

  test("have dates and changes of class in order, and parents that are known", () => {
    const wrong = bodies.filter((body) => {
      const months: readonly Month[] = (body.changes ?? []).map((change) => change.from);
      const days = [begin(body), ...months.map((each) => firstDayOf(each)), end(body)];
      const isOrdered = days.every(
        (day, at) => at === 0 || day > (days[at - 1] ?? -Infinity) || day === -Infinity,
      );
      return !isOrdered || (body.parent !== undefined && !byName.has(body.parent));
    });
    expect(wrong.map((body) => body.name)).toEqual([]);
  });
});

describe("every name of the register", () => {
  const today = centralBodies.filter((body) => body.validTo === undefined && body.changes === undefined);

  test("is read as its own body", () => {
    const wrong = centralBodies.filter((body) => parseIssuers(body.name).issuers[0]?.name !== body.name);
    expect(wrong.map((body) => body.name)).toEqual([]);
  });

  test("keeps its class when joined to others by any separator", () => {
    const separator = fc.constantFrom("、", "，", "；", "\u3000", "\n", "/", " & ");
    const names = fc.array(fc.constantFrom(...today), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(names, separator, (bodies, between) => {
        const text = bodies.map((body) => body.name).join(between);
        const classes = parseIssuers(text).issuers.map((issuer) => issuer.class);
        expect(classes).toEqual(bodies.map((body) => body.class));
      }),
      { seed: 20111231, numRuns: 300 },
    );
  });

  test("is never lost in noise: the parser answers to any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        expect(Array.isArray(parseIssuers(text).issuers)).toBe(true);
      }),
      { seed: 20111231, numRuns: 300 },
    );
  });
});
