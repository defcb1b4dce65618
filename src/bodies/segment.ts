import type { Candidate, Naming } from "./candidate";
import { costs } from "./candidate";
import { classify } from "./classify";
import { regionOf } from "./region";
import type { BodyRegister } from "./register";
import { suggestionFor } from "./suggestion";

/** A piece of a cell and what it names. */
export interface Segment {
  readonly text: string;
  readonly naming: Naming;
}

/** Words that join two bodies; they also stand inside names, so a joint is only one reading among others. */
const joint = /(?:以及|会同|联合|协同|携手|共同|和|与|及|暨|同|并)/uy;
/** No cell names its issuers in a longer run without a comma; such a text is prose. */
const longestRun = 120;

/** A text without its spaces and quotes, the positions of the spaces, and those of quoted words inside a name. */
interface Line {
  readonly text: string;
  readonly spaces: ReadonlySet<number>;
  readonly quoted: ReadonlySet<number>;
}

function lineOf(written: string): Line {
  const spaces = new Set<number>();
  const quoted = new Set<number>();
  let text = "";
  let isQuoted = false;
  for (const character of written) {
    if (character === " ") spaces.add(text.length);
    else if (character === "“" || character === "”") isQuoted = character === "“";
    else {
      if (isQuoted) quoted.add(text.length);
      text += character;
    }
  }
  return { text, spaces, quoted };
}

const jointStarts = new Set("以会联协携共和与及暨同并");

function jointAt(text: string, at: number): number {
  if (!jointStarts.has(text.charAt(at))) return 0;
  joint.lastIndex = at;
  return joint.exec(text)?.[0].length ?? 0;
}

/** How likely one body ends and another begins at a position. */
type Boundary = "space" | "space-name" | "joint" | "after-joint" | "name" | "none";

/** What should not stand inside one name. */
const insideNames: ReadonlySet<Boundary> = new Set(["name", "space-name", "joint"]);

/** A body begins inside a run only where another may end: 市教育局 does not begin a name in 郴州市教育局. */
const enders = new Set("部委办厅局署院会社府总协联校台室处区队大组");
const longEnder = /(?:[共党团革盟建进公社台]中央|人民银行|人行|央行|税总|[日晚]报)$/u;
/** After the committee or government of a county, another county that no list holds. */
const localEnder = /(?:[县区市州旗镇乡]党?委|政府)$/u;

function beginsName(text: string, at: number, register: BodyRegister): boolean {
  const last = text.charAt(at - 1);
  const isEnded = enders.has(last) || ("央行总报".includes(last) && longEnder.test(text.slice(0, at)));
  // 中国财贸轻纺烟草工会全国委员会 is one union.
  if (!isEnded || text.startsWith("全国委员会", at)) return false;
  if (register.beginnings.longestAt(text, at) > 1 || /^省(?![略会部级长直外内])/u.test(text.slice(at)))
    return true;
  return localEnder.test(text.slice(0, at)) && regionOf(text.slice(at)) !== null;
}

function boundariesOf(line: Line, register: BodyRegister): readonly Boundary[] {
  const boundaries: Boundary[] = new Array<Boundary>(line.text.length).fill("none");
  for (let at = 1; at < line.text.length; at++) {
    // No body begins in 民政部“中华慈善奖”评审委员会.
    if (line.quoted.has(at)) continue;
    const isName = beginsName(line.text, at, register);
    if (line.spaces.has(at)) boundaries[at] = isName ? "space-name" : "space";
    else if (isName) boundaries[at] = "name";
    const length = jointAt(line.text, at);
    if (length === 0) continue;
    if (boundaries[at] === "none") boundaries[at] = "joint";
    const after = at + length;
    if (after < line.text.length && boundaries[after] === "none") boundaries[after] = "after-joint";
  }
  return boundaries;
}

/** Where a reading begins, and how long the registered name is that begins there: what is inside it is no other name. */
interface Start {
  readonly at: number;
  readonly known: number;
}

/** A name that is known by its ending only becomes unlikely with each other name that begins inside it. */
function costOf(candidate: Candidate, start: Start, to: number, boundaries: readonly Boundary[]): number {
  let spaces = 0;
  let names = 0;
  for (let at = start.at + 1; at < to; at++) {
    const boundary = boundaries[at];
    if (boundary === "space" || boundary === "space-name") spaces++;
    if (at >= start.at + start.known && boundary !== undefined && insideNames.has(boundary)) names++;
  }
  if (candidate.cost <= costs.exact) return candidate.cost + spaces * costs.spaceInKnown;
  const gaps = spaces * costs.space;
  const opening = boundaries[start.at];
  const stuck = opening === "name" || opening === "joint" ? costs.stuck : 0;
  return candidate.cost + gaps + stuck + names * costs.insideName;
}

interface Step {
  readonly cost: number;
  readonly from: number;
  readonly naming: Naming | null;
}

/** The cheapest way to read a line as a row of bodies. */
function cheapest(line: Line, boundaries: readonly Boundary[], register: BodyRegister): readonly Segment[] {
  const { text } = line;
  const steps: (Step | undefined)[] = [{ cost: 0, from: -1, naming: null }];
  const offer = (to: number, step: Step): void => {
    const known = steps[to];
    if (known === undefined || step.cost < known.cost) steps[to] = step;
  };
  for (let from = 0; from < text.length; from++) {
    const before = steps[from];
    if (before === undefined) continue;
    const jointLength = jointAt(text, from);
    if (jointLength > 0) offer(from + jointLength, { cost: before.cost + costs.joint, from, naming: null });
    const start = { at: from, known: register.bodyNames.longestAt(text, from) };
    for (let to = from + 1; to <= text.length; to++) {
      if (to < text.length && boundaries[to] === "none") continue;
      const candidate = classify(text.slice(from, to), register);
      const cost = before.cost + costOf(candidate, start, to, boundaries);
      offer(to, { cost, from, naming: candidate.naming });
    }
  }
  return traced(text, steps);
}

function traced(text: string, steps: readonly (Step | undefined)[]): readonly Segment[] {
  const segments: Segment[] = [];
  for (let to = text.length; to > 0;) {
    const step = steps[to];
    if (step === undefined) break;
    if (step.naming !== null) segments.unshift({ text: text.slice(step.from, to), naming: step.naming });
    to = step.from;
  }
  return segments;
}

/** Words that are certain names each, or together, need no search; null when one is not. */
function certainWords(piece: string, register: BodyRegister): readonly Segment[] | null {
  const segments: Segment[] = [];
  // 国务院 国资委 is one registered name, however it is wrapped.
  const joined = piece.replace(/[ “”]/gu, "");
  const whole = classify(joined, register);
  if (whole.cost <= costs.exact) return [{ text: joined, naming: whole.naming }];
  for (const text of piece.replace(/[“”]/gu, "").split(" ")) {
    const { naming, cost } = classify(text, register);
    if (cost > costs.exact) return null;
    segments.push({ text, naming });
  }
  return segments;
}

/** The bodies named in a piece of a cell that holds no comma: 国务院中央军委, 省财政厅和省人社厅, 公 安 部. */
export function segmentsOf(piece: string, register: BodyRegister): readonly Segment[] {
  if (piece === "") return [];
  const certain = certainWords(piece, register);
  if (certain !== null) return certain;
  const line = lineOf(piece);
  if (line.text.length > longestRun) return [{ text: line.text, naming: { kind: "unknown" } }];
  const segments = cheapest(line, boundariesOf(line, register), register);
  return isMisspelt(line, segments, register) ? [{ text: line.text, naming: { kind: "unknown" } }] : segments;
}

/** 人力资源社会劳动保障部 is near one name, not somebody unknown stuck to 劳动保障部. */
function isMisspelt({ text, spaces }: Line, segments: readonly Segment[], register: BodyRegister): boolean {
  const isParted = segments.length > 1 && segments.some(({ naming }) => naming.kind === "unknown");
  return isParted && spaces.size === 0 && suggestionFor(text, register) !== null;
}
