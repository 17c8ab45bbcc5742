// Compares the digest and the reports of a night with the truth files of its inbox; exits 1 on any difference.
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

// A proof of address made of several papers has a finding for each paper, and none for the whole.
const WITH_PARTS = 'R-DOM';

const reportsUnder = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? reportsUnder(join(folder, entry.name))
      : entry.name === 'report.json'
        ? [json(join(folder, entry.name))]
        : [],
  );

const unlike = (ref, right, found, note) =>
  found.length === 0
    ? [`${ref}: no finding, expected ${right.join(' or ')}`]
    : found.map((finding) => `${finding.ref}: ${finding.status}, expected ${note ?? right.join(' or ')} (${finding.message})`);

// Papers not listed by their own reference together answer for the whole: all are there, or one says what is wrong.
function unlikeParts(right, parts) {
  const wrong = parts.filter((part) => part.status !== 'satisfied' && !right.includes(part.status));
  if (wrong.length > 0) return unlike(WITH_PARTS, right, wrong);
  return parts.some((part) => right.includes(part.status)) ? [] : unlike(WITH_PARTS, right, parts, `one ${right.join(' or ')}`);
}

function differences(truth, report) {
  return Object.entries(truth.findings).flatMap(([ref, right]) => {
    const found = report.findings.filter((finding) => finding.ref === ref);
    const parts = report.findings.filter(
      (finding) => ref === WITH_PARTS && finding.ref.startsWith(`${ref}.`) && !truth.findings[finding.ref],
    );
    if (found.length === 0 && parts.length > 0) return unlikeParts(right, parts);
    if (found.length === 0) return right.includes('not-applicable') ? [] : unlike(ref, right, found);
    const wrong = found.filter((finding) => !right.includes(finding.status));
    return wrong.length === 0 ? [] : unlike(ref, right, wrong);
  });
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
const reports = reportsUnder(join(output, day));
for (const [name, truth] of truths) {
  const own = reports.filter((report) => report.dossier === name);
  if (own.length !== 1) problems.push(`${name}: ${own.length} files report.json`);
  for (const report of own) {
    problems.push(...differences(truth, report).map((difference) => `${name}: ${difference}`));
  }
}
const soonestFirst = rows.map((row) => row.appointment ?? '9999').every((day, i, all) => i === 0 || all[i - 1] <= day);
if (!soonestFirst) problems.push('the digest is not in order of appointment');
for (const name of ['digest.html', 'digest.csv']) {
  if (!existsSync(join(output, day, name))) problems.push(`${name} is missing`);
}
console.log(`${truths.size} dossiers, ${problems.length} differences from their truth`);
for (const problem of problems) console.error(problem);
process.exit(problems.length === 0 && truths.size > 0 ? 0 : 1);
