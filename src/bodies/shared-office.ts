import type { Region } from "./region";
import { regionOf } from "./region";
import type { BodyRegister } from "./register";

/** A place with its office, as the last name of a list of places has it: 桂阳县 | 人民政府. */
interface Host {
  readonly region: Region;
  readonly office: string;
  /** 县 of 桂阳县; "" where the place is a bare 县, or ends otherwise. */
  readonly ending: string;
}

const placeWord = /^[\u4e00-\u9fff]{2,8}$/u;

function hostOf(piece: string, { organs }: BodyRegister): Host | null {
  const region = regionOf(piece);
  if (region === null || !organs.has(region.rest)) return null;
  const place = piece.slice(0, piece.length - region.rest.length);
  const ending = /(?<=..)[省市县区州旗镇乡]$/u.exec(place)?.[0] ?? "";
  return { region, office: region.rest, ending };
}

const placeAlone = (word: string): Region | null => {
  const region = regionOf(`${word}委`);
  return region?.rest === "委" ? region : null;
};

/** 嘉禾 before 桂阳县人民政府 is 嘉禾县人民政府; null for what is a name of its own. */
function completed(word: string, { office, ending }: Host, register: BodyRegister): string | null {
  if (ending === "" || !/^[\u4e00-\u9fff]{2,3}$/u.test(word)) return null;
  if (register.bodies.has(word) || register.organs.has(word)) return null;
  const whole = word + ending + office;
  return regionOf(whole)?.rest === office ? whole : null;
}

/** 湖南 广东 江西省人民政府: places of one kind; 郴州 桂阳县 and 湖南省 郴州市 are a place and one within it. */
function spacedPlaces(piece: string, register: BodyRegister): readonly string[] {
  const words = piece.split(" ");
  const last = words.at(-1) ?? "";
  const host = words.length > 1 ? hostOf(last, register) : null;
  if (host === null || host.ending === "") return [piece];
  const places = words.slice(0, -1).map((word) => {
    if (!placeWord.test(word)) return null;
    const own = placeAlone(word);
    if (own === null) return completed(word, host, register);
    const isAlike = own.level === host.region.level && own.isKnown === host.region.isKnown;
    return isAlike ? word + host.office : null;
  });
  const listed = places.flatMap((place) => place ?? []);
  return listed.length === places.length ? [...listed, last] : [piece];
}

/** 湖南省、广东省人民政府, 临武、嘉禾县委, 省、市总工会: a place alone has the office that the last one names. */
export function withSharedOffice(pieces: readonly string[], register: BodyRegister): readonly string[] {
  let host: Host | null = null;
  return pieces
    .flatMap((piece) => spacedPlaces(piece, register))
    .reduceRight<readonly string[]>((read, piece) => {
      if (host !== null) {
        const place = placeAlone(piece);
        const whole = place?.isKnown === true ? null : completed(piece, host, register);
        if (whole !== null || place !== null) return [whole ?? piece + host.office, ...read];
      }
      host = hostOf(piece, register);
      return [piece, ...read];
    }, []);
}
