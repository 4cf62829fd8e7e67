import { expect, test } from 'vitest';
import { type MemberLink, memberPaths } from '../../../../../src/domain/rights/groups/members.ts';
import { ALWAYS } from '../../../../../src/domain/rights/groups/membership.ts';

function link(memberId: string, groupId: string, from: number, until: number): MemberLink {
  const days = { startEarliest: from, startLatest: from, endEarliest: until, endLatest: until };
  return { memberId, groupId, ordinal: 0, days: { ...days, ordered: true } };
}

function daysOf(links: readonly MemberLink[], id: string, groups: readonly string[] = ['group']) {
  return (memberPaths(groups, links).get(id) ?? []).map(
    ({ days: { startLatest, endEarliest } }) => [startLatest, endEarliest],
  );
}

test('a group is always itself', () => {
  expect(daysOf([], 'group')).toEqual([[ALWAYS.startLatest, ALWAYS.endEarliest]]);
});

test('along nested groups the days intersect', () => {
  const links = [link('leaf', 'sub', 10, 30), link('sub', 'group', 20, 40)];
  expect(daysOf(links, 'leaf')).toEqual([[20, 30]]);
  expect(daysOf([link('leaf', 'sub', 10, 20), links[1]!], 'leaf')).toEqual([]);
});

test('several memberships stand in order of start, and are one if they touch', () => {
  const apart = [link('leaf', 'group', 30, 40), link('leaf', 'group', 10, 20)];
  expect(daysOf(apart, 'leaf')).toEqual([
    [10, 20],
    [30, 40],
  ]);
  const between = link('leaf', 'group', 20, 30);
  expect(daysOf([...apart, between], 'leaf')).toEqual([[10, 40]]);
});

test('ways through different groups are one if they touch', () => {
  const links = [
    link('leaf', 'one', 10, 20),
    link('leaf', 'two', 20, 30),
    link('one', 'group', 0, 50),
    link('two', 'group', 0, 50),
  ];
  expect(daysOf(links, 'leaf')).toEqual([[10, 30]]);
  expect(daysOf(links, 'leaf', ['two'])).toEqual([[20, 30]]);
});

test('a group that became part of its former member ends no walk in a circle', () => {
  const links = [link('a', 'b', 10, 20), link('b', 'a', 20, 30)];
  expect(daysOf(links, 'b', ['a'])).toEqual([[20, 30]]);
  expect(daysOf(links, 'a', ['b'])).toEqual([[10, 20]]);
});
