// Compares the digest of a night with the truth files of its inbox; exits 1 on any difference.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [inbox, output] = process.argv.slice(2);
const json = (path) => JSON.parse(readFileSync(path, 'utf8'));

const truths = new Map();
for (const entry of readdirSync(inbox, { withFileTypes: true })) {
  if (entry.isDirectory()) {
    truths.set(entry.name, json(join(inbox, entry.name, 'truth.json')));
  } else if (entry.name.endsWith('.zip')) {
    const name = entry.name.slice(0, -'.zip'.length);
    truths.set(name, json(join(inbox, `${name}.truth.json`)));
  }
}

const day = readdirSync(output).filter((name) => /^\d{4}-\d\d-\d\d$/.test(name)).sort().at(-1);
const rows = json(join(output, day, 'digest.json')).dossiers;
const problems = [];
const seen = new Map();
for (const row of rows) {
  seen.set(row.dossier, (seen.get(row.dossier) ?? 0) + 1);
  const truth = truths.get(row.dossier);
  if (!truth) problems.push(`${row.dossier}: not in the inbox`);
  else if (truth.verdict !== row.verdict) problems.push(`${row.dossier}: ${row.verdict}, expected ${truth.verdict}`);
}
for (const name of truths.keys()) {
  if (seen.get(name) !== 1) problems.push(`${name}: reported ${seen.get(name) ?? 0} times`);
}
const soonestFirst = rows.map((row) => row.appointment ?? '9999').every((day, i, all) => i === 0 || all[i - 1] <= day);
if (!soonestFirst) problems.push('the digest is not in order of appointment');
for (const name of ['digest.html', 'digest.csv']) {
  if (!existsSync(join(output, day, name))) problems.push(`${name} is missing`);
}
console.log(`${truths.size} dossiers, ${problems.length} differences from their truth`);
for (const problem of problems) console.error(problem);
process.exit(problems.length === 0 && truths.size > 0 ? 0 : 1);
