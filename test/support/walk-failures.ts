import type { EmbeddedHost } from "../../src/host/embedded-host";
import { ActionType, ObjectPathType, type RequestBody } from "../../src/host/protocol/wire";

type Run = () => Promise<unknown>;

/** Where a run can break off: in its n-th batch, at the action with that index. */
interface Break {
  readonly batch: number;
  readonly action: number;
}

/**
 * Indexes at which a batch that breaks off leaves each of the states that it passes through: its beginning, and behind
 * each action that changes anything. A batch that only asks has but the first.
 */
function breaksOf({ Actions, ObjectPaths }: RequestBody): number[] {
  const changing = Actions.flatMap(({ ActionType: type, Name, ObjectPathId }, index) => {
    const path = ObjectPaths[String(ObjectPathId)];
    const isAdded = path?.ObjectPathType === ObjectPathType.method && path.Name.startsWith("Add");
    const isCalled = type === ActionType.method && Name !== "_KeepReference";
    const isChange =
      type === ActionType.setProperty || isCalled || (type === ActionType.instantiate && isAdded);
    return isChange ? [index + 1] : [];
  });
  return [0, ...changing.filter((index) => index < Actions.length)];
}

/** The client tidies up of its own accord; such batches do not count. */
const isAsked = ({ Actions }: RequestBody): boolean =>
  Actions.some(
    ({ ActionType: type, Name }) => type !== ActionType.instantiate && Name !== "_RemoveReference",
  );

/** Runs once, and tells where it could have broken off. */
async function rehearse(host: EmbeddedHost, run: Run): Promise<readonly Break[]> {
  const execute = jest.spyOn(host, "execute");
  await run();
  const bodies = execute.mock.calls.map(([request]) => JSON.parse(request) as RequestBody);
  execute.mockRestore();
  return bodies
    .filter(isAsked)
    .flatMap((body, index) => breaksOf(body).map((action) => ({ batch: index + 1, action })));
}

/** First, last and evenly between, at most so many. */
function spread<T>(items: readonly T[], most: number): readonly T[] {
  const step = Math.max(1, (items.length - 1) / (most - 1));
  return items.filter((_, i) => Math.round(Math.round(i / step) * step) === i);
}

/** How a run is walked through. */
export interface Walk {
  /** Brings about what the run begins with. */
  readonly prepare: Run;
  readonly run: Run;
  /** Told of each failure after the run has ended with it. */
  readonly broken: (error: unknown, place: Break) => Promise<void>;
  /** How many batches fail from the break on: after one Excel goes on, after many it has been closed. */
  readonly failing: number;
  readonly most?: number;
}

/** Lets a run fail wherever it can, one after the other. @returns how many failures there were */
export async function walkFailures(
  host: EmbeddedHost,
  { prepare, run, broken, failing, most = 1000 }: Walk,
): Promise<number> {
  await prepare();
  const breaks = spread(await rehearse(host, run), most);
  for (const place of breaks) {
    await prepare();
    host.failAt(place.batch, place.action, failing);
    const error: unknown = await run().then(
      () => null,
      (thrown: unknown) => thrown,
    );
    host.failAt(1, 0, 0);
    await broken(error, place);
  }
  return breaks.length;
}
