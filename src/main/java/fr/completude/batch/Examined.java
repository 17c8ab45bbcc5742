package fr.completude.batch;

/** A dossier and what is to be written of it. */
record Examined(NightRow row, Examination examination) {}
