import { readSeed } from '../../seed/read.ts'; import { checkSeed } from '../../seed/check/check-seed.ts'; import { buildGraph } from '../../seed/build/build-graph.ts'; import { seedFaultText } from '../../src/errors.ts';
const dir=process.argv[2]!; console.time('read'); const f=await readSeed(dir); console.timeEnd('read'); console.time('check'); const r=checkSeed(f); console.timeEnd('check');
console.log(r.faults.map(seedFaultText).slice(0,30).join('\n'), r.faults.length, 'warnings', r.warnings.map(seedFaultText).join('\n'));
if(r.seed){console.time('build'); const g=buildGraph(r.seed,'x'); console.timeEnd('build'); console.log(g.version, Object.fromEntries(Object.entries(g.records).map(([k,v])=>[k,v.length])));}
console.log(process.memoryUsage().rss/1e6);
