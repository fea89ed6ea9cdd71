import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  loadDefaultSettings,
  loadFfb,
  loadLaw,
  loadParagraphs,
  type ConceptKind,
} from '#db/catalogue/load.ts';
import { DEFAULT_INTERVALS } from '#shared/domain/follow-ups/model.ts';
import { SETTING_RULES } from '#shared/domain/settings/setting-rules.ts';
import { settingsOn } from '#shared/domain/settings/settings-on.ts';

const LIST = readFileSync(
  new URL('../../fixtures/catalogue/ffb-list.txt', import.meta.url),
  'utf8',
);

describe('Fælles Faglige Begreber', () => {
  const { concepts, system, version } = loadFfb();
  const byCode = new Map(concepts.map((concept) => [concept.code, concept]));
  const leaves = (kind: ConceptKind) =>
    concepts.filter((concept) => concept.kind === kind && concept.selectable).length;

  it('is the version it says, and has as many leaves as it should', () => {
    expect({ system, version }).toEqual({
      system: 'urn:oid:1.2.208.176.2.22',
      version: '20240530',
    });
    expect({
      targetGroups: leaves('target-group'),
      services: leaves('service'),
      offers: leaves('offer'),
      themes: leaves('theme'),
      textThemes: leaves('text-theme'),
      statuses: leaves('status'),
      goalTypes: leaves('goal-type'),
    }).toEqual({
      targetGroups: 45,
      services: 32,
      offers: 8,
      themes: 31,
      textThemes: 36,
      statuses: 3,
      goalTypes: 3,
    });
  });

  it('has every term of the list under its own code, its parent, its level and its choice', () => {
    const path: string[] = [];
    const listed = LIST.trimEnd()
      .split('\n')
      .map((line) => {
        const [, indent = '', term, level, code = '', choice] =
          /^( *)- (.+?)(?: = (\d))? `(.+?)`( \*\(selectable\)\*)?$/u.exec(line) ?? [];
        path.length = indent.length / 2;
        const parentCode = path.at(-1) ?? null;
        path.push(code);
        return { code, term, parentCode, ordinal: level ? Number(level) : null, choice };
      });
    const kept = listed.map(({ code }) => byCode.get(code));
    expect(kept.map((one) => [one?.code, one?.term, one?.parentCode, one?.ordinal])).toEqual(
      listed.map((one) => [one.code, one.term, one.parentCode, one.ordinal]),
    );
    const chosen = listed.filter(({ choice }) => choice).map(({ code }) => code);
    const selectable = concepts.filter((one) => one.kind === 'target-group' && one.selectable);
    expect(selectable.map(({ code }) => code)).toEqual(chosen);
    expect(concepts).toHaveLength(listed.length + 3);
  });

  it('knows every concept once; only leaves can be chosen; target groups have one name each', () => {
    expect(byCode.size).toBe(concepts.length);
    const parents = new Set(concepts.map(({ parentCode }) => parentCode));
    expect(concepts.filter(({ code, selectable }) => selectable && parents.has(code))).toEqual([]);
    const terms = concepts
      .filter(({ kind, selectable }) => kind === 'target-group' && selectable)
      .map(({ term }) => term);
    expect(new Set(terms).size).toBe(terms.length);
  });

  it('keeps its two ladders apart, each 0–4 and "ikke vurderet"', () => {
    const ladder = (kind: ConceptKind) =>
      concepts.filter((one) => one.kind === kind && one.selectable).map(({ ordinal }) => ordinal);
    expect(ladder('support-need-level')).toEqual([0, 1, 2, 3, 4, null]);
    expect(ladder('functional-level')).toEqual([0, 1, 2, 3, 4, null]);
  });
});

describe('paragraphs', () => {
  const paragraphs = loadParagraphs();
  const keysWhere = (flag: 'isStay' | 'needsMoveOutPlan' | 'isBotilbud' | 'hasSchedule') =>
    paragraphs.filter((paragraph) => paragraph[flag]).map(({ key }) => key);

  it('says which are stays, botilbud, need a plan, and have no schedule', () => {
    expect(keysWhere('isStay')).toEqual(['SEL_107', 'SEL_108', 'SEL_110', 'ABL_105']);
    expect(keysWhere('isBotilbud')).toEqual(['SEL_107', 'SEL_108', 'ABL_105']);
    expect(keysWhere('needsMoveOutPlan')).toEqual(['SEL_107']);
    const without = paragraphs.filter(({ hasSchedule }) => !hasSchedule).map(({ key }) => key);
    expect(without).toEqual(['SEL_82', 'SEL_82_a', 'SEL_82_b', 'SEL_82_c', 'SEL_82_d', 'ABL_105']);
  });

  it('ABL § 105 is housing, shown with the help there', () => {
    const housing = paragraphs.find(({ key }) => key === 'ABL_105');
    expect(housing).toMatchObject({ display: 'ABL § 105', isStay: true, isHelp: false });
  });

  it('has one row a key and a day, and every row is a stay or help', () => {
    expect(new Set(paragraphs.map(({ key, validFrom }) => key + validFrom)).size).toBe(
      paragraphs.length,
    );
    expect(paragraphs.filter(({ isStay, isHelp }) => !isStay && !isHelp)).toEqual([]);
  });
});

describe('settings and law', () => {
  it('what is shipped is what holds where nothing is decided', () => {
    const shipped = new Map(loadDefaultSettings().map(({ key, value }) => [key, value]));
    const defaults = Object.entries(SETTING_RULES).map(([key, { otherwise }]) => [key, otherwise]);
    expect(defaults.map(([key]) => [key, shipped.get(String(key))])).toEqual(defaults);
    expect(settingsOn([], '2026-07-01').intervals).toEqual(DEFAULT_INTERVALS);
  });

  it('the pension ages cover every birthday once', () => {
    const { pensionAges } = loadLaw();
    const ends = pensionAges.map(({ bornFrom, bornTo }) => [bornFrom, bornTo]);
    const gaps = ends.slice(1).filter(([from], index) => {
      const before = ends[index]?.[1];
      return nextDay(before ?? '') !== from;
    });
    expect(gaps).toEqual([]);
    expect([ends[0]?.[0], ends.at(-1)?.[1]]).toEqual([null, null]);
  });

  it('the thresholds of § 176 are those published, in øre', () => {
    expect(loadLaw().refund176.thresholds).toEqual([
      { year: 2020, t1: 83_000_000, t2: 163_000_000, t3: 205_000_000 },
      { year: 2022, t1: 86_000_000, t2: 168_000_000, t3: 212_000_000 },
      { year: 2023, t1: 88_000_000, t2: 173_000_000, t3: 218_000_000 },
    ]);
  });
});

function nextDay(date: string): string {
  return new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
}
