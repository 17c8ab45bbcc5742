package fr.completude.batch;

import java.util.Map;

/**
 * A dossier, what examining it gave, and what is to be written of it.
 *
 * @param numbers those that serve in one dossier only, and in how many others the judge was told each stands
 */
record Examined(NightRow row, Examination examination, ReportFiles files, Map<SeenNumber, Integer> numbers) {}
