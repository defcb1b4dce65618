import { levelOf, parseIssuers } from "../../src/bodies";
import { sourceStanding } from "./source-standing";

const level = (text: string) => levelOf(parseIssuers(text), sourceStanding);

test.each([
  ["国务院办公厅", "national"],
  ["水利部、省总工会、国务院", "national"],
  ["人社部、水利部", "national"],
  ["人社部、海关总署", "national"],
  ["人社部、中央宣传部", "national"],
  ["人社部、水利部等", "national"],
  ["人社部", "provincial"],
  ["人社部、人事部", "provincial"],
  ["人社部、国家文物局", "provincial"],
  ["人社部、全国总工会", "provincial"],
  ["水利部、某某联合体", "provincial"],
  ["水利部等", "provincial"],
  ["省委、省安委会", "provincial"],
  ["省水利厅、省人社厅", "provincial"],
  ["省水利厅、省人社厅等", "provincial"],
  ["省人社厅、省水利厅、全国总工会", "provincial"],
  ["省水利厅、省科技厅", "none"],
  ["省人社厅", "none"],
  ["省人社厅、市人社局", "none"],
  ["省水利厅等", "undetermined"],
  ["省水利厅、团省委", "undetermined"],
  ["市水利局、某某联合体", "undetermined"],
  ["市水利局、中国水利学会", "none"],
  ["国家文物局", "undetermined"],
  ["水利部办公厅", "undetermined"],
  ["", "undetermined"],
  ["等", "undetermined"],
])("%s: %s", (text, expected) => {
  expect(level(text)).toBe(expected);
});

test("a scheme may do without the two pairs", () => {
  const standing = { ...sourceStanding, withPersonnelMinistry: false, departmentWithProvinceHr: false };
  expect(levelOf(parseIssuers("人社部、水利部"), standing)).toBe("provincial");
  expect(levelOf(parseIssuers("省水利厅、省人社厅"), standing)).toBe("none");
});
