package fr.completude.batch;

/** A dossier, what examining it gave, and what is to be written of it. */
record Examined(NightRow row, Examination examination, ReportFiles files) {}
